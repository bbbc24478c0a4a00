import { describe, expect, test } from 'vitest'
import { findRegions } from '../../flows/reading/region-search.ts'
import { regionName } from '../../flows/reading/regions.ts'
import { missesOf, regionSearches } from '../conversation/searches.ts'
import { languages } from '../fixtures/content-around.ts'
import { SPELLINGS } from './region-spellings.ts'

const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ar', 'ru', 'zh', 'hi'] as const
/** As many as a person sees at once without looking for long. */
const SHOWN = 4

const named = Object.keys(SPELLINGS).flatMap((region) =>
  LANGUAGES.map((language) => ({ region, text: regionName(region, language) })),
)

const shown = (text: string, locale: string) => findRegions(text, locale).regions.slice(0, SHOWN)

describe('the question for the region', () => {
  test.each(languages)('finds 98 of 100 spellings that people type, in a chat in %s', (locale) => {
    const typed = regionSearches(locale)
    expect(typed.length).toBeGreaterThanOrEqual(400)
    const { share, list } = missesOf(typed)
    expect(share, list).toBeLessThanOrEqual(0.02)
  })

  test.each(languages)('finds each region by its name in ten languages, in a chat in %s', (locale) => {
    expect(named.filter(({ region, text }) => !shown(text, locale).includes(region))).toEqual([])
  })

  test.each([
    ['UK', 'GB'],
    ['Holland', 'NL'],
    ['Scotland', 'GB'],
    ['españa', 'ES'],
    ['mejico', 'MX'],
    ['deutschland', 'DE'],
    ['eeuu', 'US'],
    ['esp', 'ES'],
  ])('has no doubt about %s', (text, region) => {
    expect(findRegions(text, 'en')).toEqual({ regions: [region], isCertain: true })
  })

  test.each(['', '  ', '!!!', 'qqqqqqqq', '12345', 'ok', 'hola', 'hello', 'help', 'menu'])(
    'finds nothing in %j',
    (text) => {
      expect(findRegions(text, 'en').regions).toEqual([])
    },
  )

  test.each(['spain', 'españa', 'Esp'])('takes %s at its word', (text) => {
    expect(findRegions(text, 'en')).toEqual({ regions: ['ES'], isCertain: true })
  })

  test.each(['sapin', 'i live in spain', 'hiszpan'])('asks whether %s is meant to be Spain', (text) => {
    const { regions, isCertain } = findRegions(text, 'en')
    expect([regions[0], isCertain]).toEqual(['ES', false])
  })

  test('reads a text of any length', () => {
    expect(findRegions('x'.repeat(4096), 'en').regions).toEqual([])
  })
})
