import zones from 'countries-and-timezones'

/**
 * A day and time as people say it, on the clock of the region's main time zone: `moment(at, 'ES', 'en')` is
 * "January 5, 2026 at 9:00 AM". The year always stands there, as a chat may be read long afterwards.
 */
export const moment = (at: number, region: string | undefined, locale: string): string =>
  formatted(at, region, locale, { dateStyle: 'long', timeStyle: 'short' })

/** As {@link moment}, with the name of the clock, for those who may be elsewhere: "January 5, 2026 at 9:00 AM GMT+1". */
export const momentWithZone = (at: number, region: string | undefined, locale: string): string =>
  formatted(at, region, locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })

/** As {@link momentWithZone}, where there is little room: "Jan 5, 9:00 AM GMT+1". */
export const shortMoment = (at: number, region: string | undefined, locale: string): string =>
  formatted(at, region, locale, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })

/** Only the day of {@link moment}: "January 5, 2026". */
export const day = (at: number, region: string | undefined, locale: string): string =>
  formatted(at, region, locale, { dateStyle: 'long' })

const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(
  at: number,
  region: string | undefined,
  locale: string,
  style: Intl.DateTimeFormatOptions,
): string {
  const zone = (region && zones.getCountry(region)?.timezones[0]) || 'UTC'
  const key = `${locale} ${zone} ${Object.values(style).join(' ')}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: zone })
  formats.set(key, format)
  return format.format(at)
}
