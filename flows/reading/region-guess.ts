import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * Languages at home in one region: at least nine of ten people who speak one as their first language live there (Unicode
 * CLDR 46, territory and language information). English, Spanish, Portuguese, French, Arabic, Chinese, German, Dutch,
 * Russian, Persian, Swahili and others are at home in several, so that by themselves they point nowhere.
 */
const HOMES: Readonly<Record<string, string>> = {
  be: 'BY',
  bg: 'BG',
  ca: 'ES',
  cs: 'CZ',
  da: 'DK',
  el: 'GR',
  et: 'EE',
  eu: 'ES',
  fi: 'FI',
  fil: 'PH',
  gl: 'ES',
  he: 'IL',
  hi: 'IN',
  hu: 'HU',
  id: 'ID',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  km: 'KH',
  lt: 'LT',
  lv: 'LV',
  mk: 'MK',
  nb: 'NO',
  no: 'NO',
  pl: 'PL',
  sk: 'SK',
  sl: 'SI',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
}

/**
 * The region in which the person probably lives, by the language of their app (`es-MX`, `pt-br`, `it`); none for a
 * language of several regions (`en`, `es`), nor where no accounts are offered. It is shown in the review, where one tap
 * changes it.
 */
export const guessRegion = (tag: string | undefined, offered: readonly string[]): string | undefined => {
  const locale = localeOf(tag)
  const region = locale && (locale.region ?? HOMES[locale.language])
  return region !== undefined && offered.includes(region) ? region : undefined
}

/** What the language tag of an app says; nothing where there is none, or none that can be read. */
export const localeOf = (tag: string | undefined): Intl.Locale | undefined => {
  try {
    return tag ? new Intl.Locale(tag) : undefined
  } catch {
    return undefined
  }
}

/** The region to whose telephone network a number belongs, where accounts are offered there. */
export const regionOfPhone = (e164: string, offered: readonly string[]): string | undefined => {
  const region: CountryCode | undefined = parsePhoneNumberFromString(e164)?.country
  return region !== undefined && offered.includes(region) ? region : undefined
}
