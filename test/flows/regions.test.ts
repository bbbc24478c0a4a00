import { describe, expect, test } from 'vitest'
import { HOUR } from '../../flows/durations.ts'
import { awake, distance, nearestRegion, regionOfLanguage } from '../../flows/reading/regions.ts'

describe('a reminder', () => {
  const zones = [
    ['ES', 'Europe/Madrid'],
    ['JP', 'Asia/Tokyo'],
    ['NP', 'Asia/Kathmandu'],
    ['IN', 'Asia/Kolkata'],
    ['PE', 'America/Lima'],
    ['GB', 'Europe/London'],
    [undefined, 'UTC'],
  ] as const

  test.each(zones)('never comes at night: %s', (region, timeZone) => {
    const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone })
    // Every 20 minutes of the days on which clocks change in Europe, and of one in summer.
    const days = [Date.UTC(2026, 2, 28), Date.UTC(2026, 6, 1), Date.UTC(2026, 9, 24)]
    const moments = days.flatMap((day) => Array.from({ length: 144 }, (_, i) => day + (i * HOUR) / 3))
    const nightly = moments.filter((at) => {
      const hour = Number(clock.format(awake(at, region)))
      return hour < 9 || hour >= 21
    })
    expect(nightly.map((at) => new Date(at).toISOString())).toEqual([])
  })

  test('comes at once by day, and waits less than a day at night', () => {
    const noon = Date.UTC(2026, 0, 5, 11)
    expect(awake(noon, 'ES')).toBe(noon)
    const late = Date.UTC(2026, 0, 5, 22, 30)
    expect(awake(late, 'ES')).toBe(Date.UTC(2026, 0, 6, 8))
  })
})

describe('the nearest region', () => {
  test.each([
    ['PT', ['ES', 'FR', 'US'], 'ES'],
    ['NZ', ['ES', 'AU', 'US'], 'AU'],
    ['CA', ['US', 'GB'], 'US'],
    ['FJ', ['US', 'NZ'], 'NZ'],
    ['PT', [], undefined],
  ])('of %s among %j is %s', (wanted, offered, nearest) => {
    expect(nearestRegion(wanted, offered)).toBe(nearest)
  })

  test('is measured on the globe, the same in both directions, also across the date line', () => {
    expect(distance('ES', 'ES')).toBe(0)
    expect(distance('ES', 'PT')).toBe(distance('PT', 'ES'))
    expect(distance('FJ', 'WS')).toBeLessThan(1500)
    expect(distance('ES', 'XX')).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each([
  ['es-MX', 'MX'],
  ['es', 'ES'],
  ['pt-br', 'BR'],
  ['uk', 'UA'],
  ['zh-hans', 'CN'],
  ['', undefined],
  [undefined, undefined],
  ['!', undefined],
])('the language %s points to %s', (tag, region) => {
  expect(regionOfLanguage(tag)).toBe(region)
})
