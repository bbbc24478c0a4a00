import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { parsePhoneNumberFromString as parseMobile } from 'libphonenumber-js/mobile'
import type { Brand } from '../screen.ts'

/** The number in E.164, or undefined when it cannot be one. Without a prefix it is read as dialled in `region`. */
export const parsePhone = (text: string, region?: string): string | undefined => {
  const home = region && isSupportedCountry(region) ? (region as CountryCode) : undefined
  const number = parsePhoneNumberFromString(
    text.trim(),
    home ? { defaultCountry: home, extract: false } : { extract: false },
  )
  return number?.isValid() ? number.number : undefined
}

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
