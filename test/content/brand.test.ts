import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadBrand } from '../../src/content/brand.ts'
import type { PorticoError } from '../../src/errors.ts'
import { root } from '../fixtures/content-around.ts'
import { folderWith } from '../fixtures/content-folder.ts'

const shipped = join(root, 'brands')

test('both brands that ship are understood', () => {
  const [example, mi] = ['example', 'mi'].map((id) => loadBrand(shipped, id))
  expect(example).toMatchObject({
    id: 'example',
    name: 'Example',
    account: 'Example Account',
    password: 'default',
  })
  expect(mi).toMatchObject({ id: 'mi', account: 'Mi Account', password: 'mi' })
  expect(example?.regions.length).toBeGreaterThan(20)
  expect(mi?.regions.length).toBeGreaterThan(80)
})

const good = {
  id: 'shop',
  name: 'Shop',
  account: 'Shop Account',
  colour: '#17594c',
  logo: 'logo.svg',
  regions: ['ES', 'PT'],
  links: {
    privacy: 'https://shop.example/p',
    terms: 'https://shop.example/t',
    signIn: 'https://shop.example/s',
    contact: 'https://shop.example/contact',
  },
  terms: '1',
  password: 'nist',
  services: [{ name: { en: 'Basket' }, needsAccount: true }],
}

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'

const load = (brand: unknown, drawing = logo) => {
  const folder = folderWith({
    'shop/brand.json': typeof brand === 'string' ? brand : JSON.stringify(brand),
    'shop/logo.svg': drawing,
  })
  return loadBrand(folder, 'shop')
}

const errorOf = (run: () => unknown): Pick<PorticoError, 'code' | 'message'> => {
  try {
    run()
  } catch (error) {
    const { code, message } = error as PorticoError
    return { code, message }
  }
  throw new Error('Nothing was thrown.')
}

test('a brand is taken as it is written', () => {
  expect(load(good)).toEqual({ ...good, logo })
  for (const sms of [['AD', 'GI'], 'anywhere']) expect(load({ ...good, sms })).toMatchObject({ sms })
})

const city = { id: 'city', kind: 'text', label: { en: 'City' }, question: { en: 'Which city?' } }
const size = { ...city, id: 'size', kind: 'choice' }
const options = [
  { id: 'small', label: { en: 'Small' } },
  { id: 'large', label: { en: 'Large' } },
]

test('a brand asks fields of its own', () => {
  const profile = [
    { ...city, max: 40, required: true },
    { ...size, options },
    { ...city, id: 'born', kind: 'date', max: 'today' },
    { ...city, id: 'pairs', kind: 'number', min: 0, max: 9, decimals: 1 },
    { ...city, id: 'letters', kind: 'consent', version: '2026-01' },
  ]
  expect(load({ ...good, profile }).profile).toEqual(profile)
})

describe('a fault is named by file, field and what is expected', () => {
  test.each<[string, unknown, string]>([
    ['regions.1', { ...good, regions: ['ES', 'XX'] }, 'ISO 3166-1'],
    ['regions.0', { ...good, regions: ['es'] }, 'ISO 3166-1'],
    ['regions', { ...good, regions: ['ES', 'ES'] }, 'each region once'],
    ['regions', { ...good, regions: [] }, 'at least one region'],
    ['sms', { ...good, sms: 'everywhere' }, '"anywhere"'],
    ['sms', { ...good, sms: 34 }, '"anywhere"'],
    ['sms.1', { ...good, sms: ['ES', 'XX'] }, 'ISO 3166-1'],
    ['links.terms', { ...good, links: { ...good.links, terms: 'http://shop.example/t' } }, 'https://'],
    ['links.privacy', { ...good, links: { ...good.links, privacy: 'javascript:alert(1)' } }, 'https://'],
    ['password', { ...good, password: 'strong' }, '"default", "nist" or "mi"'],
    ['account', { ...good, account: '' }, 'expected a text'],
    [
      'services.0.needsAccount',
      { ...good, services: [{ name: { en: 'x' }, needsAccount: 'yes' }] },
      'true or false',
    ],
    ...(
      [
        ['profile.0.id', { ...city, id: 'My city' }, 'small letters'],
        ['profile.0.kind', { ...city, kind: 'colour' }, '"text", "choice", "date", "number" or "consent"'],
        ['profile.0.label', { ...city, label: { es: 'Ciudad' } }, '"en" among them'],
        ['profile.0.question.en', { ...city, question: { en: ' ' } }, 'expected a text'],
        ['profile.0.max', { ...city, max: 500 }, 'at most 200'],
        ['profile.0', { ...city, min: 9, max: 3 }, '"min" to be no more than "max"'],
        ['profile.0.options', { ...size, options: options.slice(1) }, 'two options at least'],
        ['profile.0.options', { ...size, options: [options[0], options[0]] }, 'an id of its own'],
        ['profile.0.min', { ...city, kind: 'date', min: '2026-02-30' }, '"today"'],
        ['profile.0.version', { ...city, kind: 'consent' }, 'expected'],
        ['profile.0.schema', { ...city, schema: 'z.string()' }, 'which a host gives in code'],
      ] as const
    ).map(([field, wrong, expected]): [string, unknown, string] => [
      field,
      { ...good, profile: [wrong] },
      expected,
    ]),
    ['profile', { ...good, profile: [city, city] }, 'an id of its own'],
    ['profile', { ...good, profile: Array(11).fill(city) }, 'at most 10 fields'],
    ['the file', { ...good, font: 'Comic' }, 'font'],
    ['colour', { ...good, colour: 'red' }, '"#17594c"'],
    ['colour', { ...good, colour: '#ff6900' }, 'contrast of 4.5 to 1'],
    ['logo', { ...good, logo: '../other/logo.svg' }, 'beside brand.json'],
    ['id', { ...good, id: 'other' }, '"shop"'],
  ])('%s', (field, brand, expected) => {
    const { code, message } = errorOf(() => load(brand))
    expect(code).toBe('brand/invalid')
    expect(message).toContain(`shop/brand.json`)
    expect(message).toContain(`"${field}"`)
    expect(message).toContain(expected)
    expect(message).toMatch(/start again\.$/)
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<path onload="alert(1)"/>'],
    ['a picture from elsewhere', '<image href="https://tracker.example/x.png"/>'],
    ['a fill from elsewhere', '<path fill="url(https://tracker.example/x.svg#a)"/>'],
    ['an entity', '<!ENTITY x "y">'],
  ])('a logo with %s', (_, part) => {
    const { code, message } = errorOf(() => load(good, logo.replace('</svg>', `${part}</svg>`)))
    expect(code).toBe('brand/invalid')
    expect(message).toMatch(/shop\/logo\.svg.* drawings alone.* Correct it and start again\.$/)
  })

  test('a logo that is missing or not square', () => {
    expect(errorOf(() => load({ ...good, logo: 'none.svg' })).message).toContain('expected such a file')
    expect(errorOf(() => load(good, logo.replace('8 8', '8 9'))).message).toContain('square viewBox')
  })

  test('no JSON', () => {
    const { code, message } = errorOf(() => load('{ "id": '))
    expect(code).toBe('brand/invalid')
    expect(message).toMatch(/shop\/brand\.json is no JSON: .+ Correct it and start again\.$/)
  })

  test('no such brand', () => {
    const { code, message } = errorOf(() => loadBrand(shipped, 'nobody'))
    expect(code).toBe('brand/missing')
    expect(message).toMatch(/"nobody" .*nobody\/brand\.json.*BRAND=example\.$/)
  })
})
