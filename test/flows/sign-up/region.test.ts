import { describe, expect, test } from 'vitest'
import { type ScreenEnvironment, words } from '../../../flows/screen.ts'
import { screens } from '../../../flows/sign-up/screens.ts'
import { environmentOf } from '../../fixtures/content-around.ts'
import { begun } from './drafts.ts'

const { region, regionFar, regionsFound } = screens

const brand = {
  ...environmentOf('example', 'en').brand,
  regions: ['US', 'GB', 'ES', 'MX', 'DE', 'FR', 'IT', 'JP'],
}
const environment: ScreenEnvironment = { ...environmentOf('example', 'en'), brand }
const inSpanish: ScreenEnvironment = { ...environmentOf('example', 'es'), brand }
const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const

describe('the regions proposed', () => {
  const proposed = (language: string | undefined, seen = environment, draft = begun) =>
    region
      .show(draft, { ...seen, ...(language ? { language } : {}) })
      .choices?.flat()
      .map(({ label, event }) => [label, event?.type])

  test('begin with that of the person’s language, then those that speak it, then the brand’s first', () => {
    expect(proposed('es', inSpanish)).toEqual([
      ['🇪🇸 España', 'region'],
      ['🇲🇽 México', 'region'],
      ['🇺🇸 Estados Unidos', 'region'],
      ['🇬🇧 Reino Unido', 'region'],
      ['🇩🇪 Alemania', 'region'],
      ['🇫🇷 Francia', 'region'],
    ])
  })

  test('name the person’s own region also where it is not offered, and then lead to the nearest', () => {
    expect(proposed('es-AR')?.[0]).toEqual(['🇦🇷 Argentina', 'regionFar'])
  })

  test.each([undefined, 'xx-invalid-language-tag', ''])('need no language: %s', (language) => {
    expect(proposed(language)?.[0]).toEqual(['🇺🇸 United States', 'region'])
  })

  test('begin with the answer given before', () => {
    expect(proposed('en', environment, { ...begun, region: 'JP' })?.[0]).toEqual(['🇯🇵 Japan', 'region'])
  })
})

describe('a typed region', () => {
  test.each([
    ['Spain', { type: 'region', region: 'ES' }],
    ['  sPaIn ', { type: 'region', region: 'ES' }],
    ['es', { type: 'region', region: 'ES' }],
    ['🇪🇸', { type: 'region', region: 'ES' }],
    ['germ', { type: 'region', region: 'DE' }],
    ['Argentina', { type: 'regionFar', wanted: 'AR' }],
    ['Guinea', { type: 'regionFar', wanted: 'GN' }],
    ['united', { type: 'regionsFound', regions: ['AE', 'GB', 'US'] }],
    ['nowhere land', { type: 'regionUnclear' }],
    ['', { type: 'regionUnclear' }],
    ['x'.repeat(1000), { type: 'regionUnclear' }],
  ])('"%s"', (text, heard) => {
    expect(region.hear?.(say(text), begun, environment)).toEqual(heard)
  })

  test.each([
    ['México', 'MX'],
    ['mexico', 'MX'],
    ['alem', 'DE'],
    ['Germany', 'DE'],
    ['japon', 'JP'],
  ])('is understood in Spanish, with or without accents, and in English: "%s"', (text, code) => {
    expect(region.hear?.(say(text), begun, inSpanish)).toEqual({ type: 'region', region: code })
  })

  test('that fits very many shows the best eight', () => {
    const heard = region.hear?.(say('a'), begun, environment)
    expect(heard).toMatchObject({ type: 'regionsFound', regions: { length: 8 } })
  })

  test('may lie among several, offered ones and others alike', () => {
    expect(regionsFound.show({ ...begun, found: ['GB', 'AE'] }, environment).choices).toEqual([
      [{ id: 'region-gb', label: '🇬🇧 United Kingdom', event: { type: 'region', region: 'GB' } }],
      [{ id: 'region-ae', label: '🇦🇪 United Arab Emirates', event: { type: 'regionFar', wanted: 'AE' } }],
    ])
  })
})

describe('a region that is not offered', () => {
  test('leads to the nearest one, its distance rounded to 50 km', () => {
    expect(regionFar.show({ ...begun, wanted: 'PT' }, environment)).toEqual({
      text: [words('common-region-far', { wanted: 'Portugal', nearest: 'Spain', distance: 350 })],
      choices: [
        [
          {
            id: 'nearest',
            label: words('common-choice-nearest', { region: '🇪🇸 Spain' }),
            event: { type: 'region', region: 'ES' },
            style: 'primary',
          },
        ],
      ],
    })
  })

  test('is said to be far from nothing where no region is offered at all', () => {
    expect(
      regionFar.show({ ...begun, wanted: 'PT' }, { ...environment, brand: { ...brand, regions: [] } }),
    ).toEqual({ text: [words('common-region-nowhere', { wanted: 'Portugal' })] })
  })
})
