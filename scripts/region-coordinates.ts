import { writeFileSync } from 'node:fs'
import countries from 'world-countries/countries.json' with { type: 'json' }

/**
 * Writes `flows/reading/region-coordinates.json`: where each region of the world lies, as [latitude, longitude] of its middle.
 * Source: the package `world-countries` (Open Database License 1.0).
 */
const places = Object.fromEntries(
  countries.map(({ cca2, latlng }) => [cca2, latlng] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(
  new URL('../flows/reading/region-coordinates.json', import.meta.url),
  `${JSON.stringify(places)}\n`,
)
