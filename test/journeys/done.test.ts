import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountsOf, type House, labelsOf, openHouse, textOf } from './house.ts'
import { walk } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

test('an account exists at the end, with everything that was told', async () => {
  const ana = house.person()
  const done = await walk(house, ana, 'done')
  const [account, ...more] = await accountsOf(house, ana)
  expect(more).toEqual([])
  expect(account).toMatchObject({
    region: 'ES',
    name: 'Ana',
    locale: 'en',
    state: 'active',
    campaign: null,
    addresses: [{ kind: 'email', value: ana.email, is_primary: 1 }],
  })
  expect(textOf(done)).toContain(account?.number)
  expect(labelsOf(done)).toEqual(['Log in', 'Security tips', 'Main menu', 'Help', 'Language'])
})
