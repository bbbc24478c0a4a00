import { describe, expect, test } from 'vitest'
import { findRegions } from '../../flows/reading/region-search.ts'
import { regionName } from '../../flows/reading/regions.ts'
import { missesOf, regionSearches } from '../conversation/searches.ts'
import { languages } from '../fixtures/content-around.ts'
import { SPELLINGS } from './region-spellings.ts'

const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ar', 'ru', 'zh', 'hi'] as const
/** As many as a person sees at once without looking for long. */
const SHOWN = 4

/** Greetings, answers, commands and words for what is asked, in six languages. */
const NO_REGIONS = `
  |!!!|qqqqqqqq|12345|asdf|ok|hola|hello|help|menu|back|start|hi|hey|thanks|gracias|merci|danke|obrigado|bonjour|hallo
  |olá|yes|oui|nein|country|region|my country|مرحبا|شكرا|نعم|دولة|بلد|skip|other|autre|andere|otro|outro|أخرى
  |i don’t know|je ne sais pas|ich weiß nicht|não sei|no sé|لا أعرف|email|password|phone|cancel|annuler|abbrechen
  |cancelar|إلغاء|continue|nowhere|the moon|la luna|der Mond|o gato|el perro|die Katze`
  .split('|')
  .map((text) => text.trim())

const named = Object.keys(SPELLINGS).flatMap((region) =>
  LANGUAGES.map((language) => ({ region, text: regionName(region, language) })),
)

const shown = (text: string, locale: string) => findRegions(text, locale).regions.slice(0, SHOWN)

describe('the question for the region', () => {
  test.each(languages)('finds 98 of 100 spellings that people type, in a chat in %s', (locale) => {
    const typed = regionSearches(locale)
    expect(typed.length).toBeGreaterThanOrEqual(1000)
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
    ['the UK', 'GB'],
    ['the USA', 'US'],
    ['die USA', 'US'],
    ['la France', 'FR'],
    ['os Estados Unidos', 'US'],
    ['Bharat', 'IN'],
    ['nihon', 'JP'],
    ['Nippon', 'JP'],
    ['al-Maghrib', 'MA'],
    ['صين', 'CN'],
  ])('has no doubt about %s', (text, region) => {
    expect(findRegions(text, 'en')).toEqual({ regions: [region], isCertain: true })
  })

  test.each(languages.flatMap((locale) => NO_REGIONS.map((text) => [text, locale] as const)))(
    'finds nothing in %j, in a chat in %s',
    (text, locale) => {
      expect(findRegions(text, locale).regions).toEqual([])
    },
  )

  test.each(['no', 'No', 'si', 'Sí', 'el', 'le', 'ja'])(
    'is sure of no region by %s, which is a word of its own',
    (text) => {
      expect(findRegions(text, 'en').isCertain).toBe(false)
    },
  )

  test.each([
    ['Congo', ['CD', 'CG']],
    ['der Kongo', ['CD', 'CG']],
    ['الكونغو', ['CD', 'CG']],
    ['Virgin Islands', ['VG', 'VI']],
    ['austrlia', ['AT', 'AU']],
    ['slovania', ['SI', 'SK']],
    ['iraa', ['IQ', 'IR']],
  ])('asks which is meant by %s', (text, regions) => {
    expect(findRegions(text, 'en')).toEqual({ regions, isCertain: false })
  })

  test('asks which is meant where a slip and the name of another language meet', () => {
    const { regions, isCertain } = findRegions('Nigera', 'en')
    expect([isCertain, regions.includes('NG'), regions.includes('NE')]).toEqual([false, true, true])
  })

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
