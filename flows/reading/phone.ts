import {
  type CountryCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js'
import examples from 'libphonenumber-js/examples.mobile.json'
import { parsePhoneNumberFromString as parseMobile } from 'libphonenumber-js/mobile'
import type { Brand } from '../screen.ts'
import { withAsciiDigits } from './digits.ts'
import { asSeen } from './pasted.ts'

/**
 * The number in E.164, or undefined when it cannot be one. Without a prefix it is read as dialled in `region`; `00` stands
 * for the plus, also where people dial something else before a prefix. A number of an older plan is the one that took
 * its place.
 */
export const parsePhone = (text: string, region?: string): string | undefined => {
  const typed = withAsciiDigits(asSeen(text)).replace(/^＋/, '+')
  const readings = [
    numberIn(typed, region),
    ...(typed.startsWith('00') ? [numberIn(`+${typed.slice(2)}`)] : []),
  ]
  return readings
    .flatMap((number) => (number === undefined ? [] : [number, newerPlan(number)]))
    .find((number) => parsePhoneNumberFromString(number)?.isValid())
}

/** The number of a shared contact: channels tell it with its country's prefix, with and without the plus. */
export const parseContact = (phone: string): string | undefined =>
  parsePhone(asSeen(phone).startsWith('+') ? phone : `+${asSeen(phone)}`)

const numberIn = (text: string, region?: string): string | undefined => {
  const home = region && isSupportedCountry(region) ? (region as CountryCode) : undefined
  const options = home ? { defaultCountry: home, extract: false } : { extract: false }
  return parsePhoneNumberFromString(text, options)?.number
}

/**
 * Plans of numbers that were extended, each number in exactly one way; people and contact lists still have them as they
 * were. Mexico has dialled mobiles without the 1 since 2019 (IFT), Benin has had 01 before each since 2024 (ARCEP).
 */
const newerPlan = (number: string): string =>
  number.replace(/^\+521(\d{10})$/, '+52$1').replace(/^\+229(\d{8})$/, '+22901$1')

/** A number that a channel sells to its people and that no phone has: ITU has given +888 to no country. */
export const isAnonymous = (phone: string): boolean => /^\+?888/.test(asSeen(phone))

/**
 * Whether an SMS may go to a number: a mobile one, in a country where the brand offers accounts or that it names
 * besides. A thief who earns a share of the price of an SMS chooses the dearest number (SMS pumping). The country
 * counts and not the calling code: 25 countries share +1, at very different prices. Numbers of no country (satellites,
 * +800, +883) and all that is no mobile number (premium rate, shared cost, landlines) get none, whatever the brand says;
 * a number that may be mobile or a landline, as every number in the US, counts as mobile.
 */
export const takesSms = (e164: string, { regions, sms = [] }: Pick<Brand, 'regions' | 'sms'>): boolean => {
  const number = parseMobile(e164)
  const country = number?.isValid() ? number.country : undefined
  if (!country) return false
  return sms === 'anywhere' || regions.includes(country) || sms.includes(country)
}

/** A mobile number of that region as people write it, which belongs to nobody. */
export const examplePhone = (region: string | undefined): string =>
  (region && isSupportedCountry(region) && getExampleNumber(region, examples)?.formatInternational()) ||
  '+34 612 34 56 78'

/** As people write it: `+34 612 34 56 78`. */
export const formatPhone = (e164: string): string =>
  parsePhoneNumberFromString(e164)?.formatInternational() ?? e164

/**
 * Enough to recognise one's own number, too little to dial it: `+34 ••• 78`. What is masked already stays as it is.
 */
export const maskPhone = (e164: string): string => {
  if (e164.includes('•••')) return e164
  const number = parsePhoneNumberFromString(e164)
  return `${number ? `+${number.countryCallingCode} ` : ''}••• ${e164.slice(-2)}`.trim()
}
