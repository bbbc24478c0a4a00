import zones from 'countries-and-timezones'
import middles from './region-coordinates.json' with { type: 'json' }

const places = new Map(Object.entries(middles as unknown as Record<string, [number, number]>))

const names = new Map<string, Intl.DisplayNames>()

/** The region's name in that language. */
export const regionName = (region: string, locale: string): string => {
  const display = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' })
  names.set(locale, display)
  return display.of(region) ?? region
}

/** The flag of a region, two regional indicator symbols (Unicode UTS #51). */
export const flag = (region: string): string =>
  String.fromCodePoint(...[...region].map((letter) => 0x1f1a5 + letter.charCodeAt(0)))

/** Whether that is the code of a region of the world (ISO 3166-1 alpha-2, and XK). */
export const isRegion = (code: string): boolean => places.has(code)

/** Great-circle distance in kilometres between the middles of two regions (haversine, mean Earth radius 6 371 km). */
export const distance = (from: string, to: string): number => {
  const [a, b] = [places.get(from), places.get(to)]
  if (!a || !b) return Number.POSITIVE_INFINITY
  const [φ1, φ2, Δλ] = [a[0], b[0], b[1] - a[1]].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const h = Math.sin((φ2 - φ1) / 2) ** 2 + Math.cos(φ1) * Math.cos(φ2) * Math.sin(Δλ / 2) ** 2
  return 6371 * 2 * Math.asin(Math.sqrt(h))
}

/** The offered region nearest to one that is not offered. */
export const nearestRegion = (region: string, offered: readonly string[]): string | undefined =>
  offered.reduce<string | undefined>(
    (best, next) => (best === undefined || distance(region, next) < distance(region, best) ? next : best),
    undefined,
  )

/** The region a language tag points to: its own (`es-MX` → MX), else the most likely one (`es` → ES, UTS #35 likely subtags). */
export const regionOfLanguage = (tag: string | undefined): string | undefined => {
  if (!tag) return undefined
  try {
    const region = new Intl.Locale(tag).maximize().region
    return region && places.has(region) ? region : new Intl.Locale(tag.split('-')[0] ?? tag).maximize().region
  } catch {
    return undefined
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Whether it is between 9 and 21 o'clock in that time zone. */
const isDay = (zone: string, at: number): boolean => {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone })
  clocks.set(zone, clock)
  const hour = Number(clock.format(at))
  return hour >= 9 && hour < 21
}

/** Every zone's clock differs from UTC by whole quarters of an hour. */
const QUARTER = 900_000

/** The first moment from `at` on that is no night in a region's main time zone: between 9 and 21 o'clock. */
export const awake = (at: number, region: string | undefined): number => {
  const zone = (region && zones.getCountry(region)?.timezones[0]) || 'UTC'
  let moment = at
  while (!isDay(zone, moment)) moment = (Math.floor(moment / QUARTER) + 1) * QUARTER
  return moment
}
