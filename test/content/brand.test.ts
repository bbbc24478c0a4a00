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
  regions: ['ES', 'PT'],
  links: {
    privacy: 'https://shop.example/p',
    terms: 'https://shop.example/t',
    signIn: 'https://shop.example/s',
  },
  terms: '1',
  password: 'nist',
  services: [{ name: { en: 'Basket' }, needsAccount: true }],
}

const load = (brand: unknown) => {
  const folder = folderWith({ 'shop/brand.json': typeof brand === 'string' ? brand : JSON.stringify(brand) })
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
  expect(load(good)).toEqual(good)
  for (const sms of [['AD', 'GI'], 'anywhere']) expect(load({ ...good, sms })).toEqual({ ...good, sms })
})

describe('a fault is named by file, field and what is expected', () => {
  test.each([
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
    ['the file', { ...good, colour: 'red' }, 'colour'],
    ['id', { ...good, id: 'other' }, '"shop"'],
  ])('%s', (field, brand, expected) => {
    const { code, message } = errorOf(() => load(brand))
    expect(code).toBe('brand/invalid')
    expect(message).toContain(`shop/brand.json`)
    expect(message).toContain(`"${field}"`)
    expect(message).toContain(expected)
    expect(message).toMatch(/start again\.$/)
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
