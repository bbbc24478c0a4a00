import { writeFileSync } from 'node:fs'
import countries from 'world-countries/countries.json' with { type: 'json' }
import { fold } from '../flows/reading/fold.ts'

/**
 * Writes flows/reading/region-names.json: what each region is called in many languages and in its own, and its codes of
 * three letters, folded. Sources: the names of Unicode CLDR as Node has them (`Intl.DisplayNames`), and the package
 * `world-countries` (Open Database License 1.0) for names in a region's own languages.
 */
const LANGUAGES =
  'en es pt fr de it ca gl eu nl da sv nb fi is et lv lt pl cs sk sl hr sr bg mk ro hu el tr az ru uk be ka hy kk uz ar fa ur he hi bn ta te mr th vi id ms fil sw ja ko zh zh-Hant'.split(
    ' ',
  )

const displays = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style })),
)

const names = countries
  .filter(({ cca2 }) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(cca2))
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map(({ cca2, cca3, name }) => {
    const native = Object.values(name.native as Record<string, { common: string; official: string }>)
    const all = [
      cca3,
      ...displays.map((display) => display.of(cca2) ?? ''),
      ...native.flatMap(({ common, official }) => [common, official]),
      name.official,
    ]
    return [cca2, [...new Set(all.map(fold))].filter(Boolean).sort()] as const
  })

const lines = names.map(([region, all]) => `  "${region}": ${JSON.stringify(all)}`)
writeFileSync(new URL('../flows/reading/region-names.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
