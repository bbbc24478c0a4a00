import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../src/accounts/throttling/limits.ts'
import { turnedAway } from '../../src/contracts/turned-away.ts'
import { createSignInBrakes } from '../../src/web/http/sign-in-brakes.ts'
import { type Api, LAPTOP, MINUTE, openApi, PASSWORD } from '../fixtures/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api[Symbol.asyncDispose]())

const email = (value: string) => ({ kind: 'email', value }) as const

/** How many of so many sign-ins go on to be compared. */
async function passing(count: number, wait: (n: number) => Promise<number>) {
  let passed = 0
  for (let n = 0; n < count; n += 1) if ((await wait(n)) === 0) passed += 1
  return passed
}

test('1 300 requests under one name keep no other caller out of the API', async () => {
  const brake = createSignInBrakes(api.directory, api.passwords, api.now)
  const ana = email((await api.person()).email)
  expect(await passing(1_300, () => brake({ identifier: ana, device: api.device() }))).toBe(30)
  const eva = { identifier: email((await api.person()).email), device: api.device() }
  expect(await brake(eva)).toBe(0)
})

test('1 300 requests under as many names fill the share of strangers, and known devices find room', async () => {
  const brake = createSignInBrakes(api.directory, api.passwords, api.now)
  const ana = (await api.person()).email
  await api.signedIn(ana)
  const invented = (n: number) => ({ identifier: email(`nobody-${n}@example.com`), device: LAPTOP })
  expect(await passing(1_300, (n) => brake(invented(n)))).toBe(1_200)
  expect(await brake({ identifier: email(ana), device: api.device() })).toBe(MINUTE)
  expect(await passing(40, () => brake({ identifier: email(ana), device: LAPTOP }))).toBe(30)
})

test('an operator sets how many, and hears by which limit others were turned away', async () => {
  const narrow = { most: 2, per: MINUTE }
  const set = { ...limits.api, ofOneName: narrow, strangers: { most: 3, per: MINUTE }, ofOneDevice: narrow }
  const brake = createSignInBrakes(api.directory, api.passwords, api.now, set)
  const ana = (await api.person()).email
  await api.signedIn(ana)
  const heard: string[] = []
  const end = turnedAway.listen((limit) => heard.push(limit))
  expect(await passing(4, () => brake({ identifier: email(ana), device: api.device() }))).toBe(2)
  expect(await passing(3, (n) => brake({ identifier: email(`no-${n}@example.com`), device: LAPTOP }))).toBe(1)
  expect(await passing(3, () => brake({ identifier: email(ana), device: LAPTOP }))).toBe(2)
  end()
  const names = ['api.ofOneName', 'api.ofOneName', 'api.strangers', 'api.strangers', 'api.ofOneDevice']
  expect(heard).toEqual(names)
})

test("while the line of strangers' passwords is full, strangers wait and known devices go on", async () => {
  const ana = (await api.person()).email
  await api.signedIn(ana)
  const full = { hasRoom: (asker: string) => asker !== 'stranger' }
  const brake = createSignInBrakes(api.directory, full, api.now)
  expect(await brake({ identifier: email(ana), device: api.device() })).toBe(6_000)
  expect(await brake({ identifier: email(ana), device: LAPTOP })).toBe(0)
})

test('no header moves a request out of the brake of its name', async () => {
  const { email: name } = await api.person()
  const statuses: number[] = []
  for (let n = 0; n < 40; n += 1) {
    const headers = {
      'x-forwarded-for': `10.1.0.${n}`,
      'x-real-ip': `10.1.0.${n}`,
      forwarded: `for=10.1.0.${n}`,
      'cf-connecting-ip': `10.1.0.${n}`,
      'true-client-ip': `10.1.0.${n}`,
      'user-agent': `browser ${n}`,
    }
    const answer = await api.post({ identifier: name, password: PASSWORD, device: api.device() }, headers)
    statuses.push(answer.status)
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(30)
  expect(statuses.slice(30)).toEqual(Array(10).fill(429))
})

test('what is refused is not counted: a minute after the last that went on, the name has room again', async () => {
  const brake = createSignInBrakes(api.directory, api.passwords, api.now)
  const ana = { identifier: email((await api.person()).email), device: LAPTOP }
  expect(await passing(30, () => brake(ana))).toBe(30)
  for (let second = 0; second < 59; second += 1) {
    api.pass(1_000)
    expect(await brake(ana)).toBeGreaterThan(0)
  }
  api.pass(1_000)
  expect(await brake(ana)).toBe(0)
})
