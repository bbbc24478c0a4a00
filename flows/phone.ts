import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/** The number in E.164, or undefined when it cannot be one. Without a prefix it is read as dialled in `region`. */
export const parsePhone = (text: string, region?: string): string | undefined => {
  const home = region && isSupportedCountry(region) ? (region as CountryCode) : undefined
  const number = parsePhoneNumberFromString(
    text.trim(),
    home ? { defaultCountry: home, extract: false } : { extract: false },
  )
  return number?.isValid() ? number.number : undefined
}

/** As people write it: `+34 612 34 56 78`. */
export const formatPhone = (e164: string): string =>
  parsePhoneNumberFromString(e164)?.formatInternational() ?? e164

/** Enough to recognise one's own number, too little to dial it: `+34 ••• 78`. */
export const maskPhone = (e164: string): string => {
  const number = parsePhoneNumberFromString(e164)
  return `+${number?.countryCallingCode ?? ''} ••• ${e164.slice(-2)}`
}
