import { expect, test } from 'vitest'
import { readiness } from '../../src/operations/health.ts'

test('readiness asks once for all who ask at the same moment, and again after a bad answer', async () => {
  let [asked, up] = [0, true]
  const store = async () => {
    asked += 1
    if (!up) throw new Error('away')
  }
  const page = readiness({ store }, () => false)
  const status = async () => (await page.request('/readyz')).status
  expect(await Promise.all([status(), status(), status()])).toEqual([200, 200, 200])
  expect(await status()).toBe(200)
  expect(asked).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 1010))
  up = false
  expect([await status(), await status()]).toEqual([503, 503])
  expect(asked).toBe(3)
  up = true
  expect(await status()).toBe(200)
})
