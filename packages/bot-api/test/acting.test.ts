import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { methodsPage } from '../scripts/methods-page.ts'
import { methods } from '../src/methods/methods.ts'
import { methodNames } from '../src/spec.ts'
import { call, start } from './client.ts'
import { openPlace, steps, take } from './walk.ts'

describe('every method', () => {
  it('that acts changes what people see, or answers rightly, in one walk', async () => {
    const place = openPlace(await start())
    const wrong: string[] = []
    for (const step of steps) wrong.push(...[await take(place, step)].filter((each) => each !== undefined))
    expect(wrong).toEqual([])
  })

  it('is walked, or accepted only; at least 120 act', () => {
    const walked = new Set(steps.map(({ method }) => method))
    expect(Object.keys(methods).filter((name) => !walked.has(name))).toEqual([])
    expect([...walked].filter((name) => !(name in methods))).toEqual([])
    expect(Object.keys(methods).length).toBeGreaterThanOrEqual(120)
  })

  it('stands in METHODS.md as it is', () => {
    expect(readFileSync(new URL('../METHODS.md', import.meta.url), 'utf8')).toBe(methodsPage())
  })

  it('that is accepted only says so in its answer, and leaves an oddity', async () => {
    const api = await start({ strict: false })
    const ana = api.person()
    ana.say('/start')
    const accepted = methodNames().filter((name) => !(name in methods))
    expect(accepted.length).toBeGreaterThan(40)
    const answer = await call(api, 'verifyUser', { user_id: ana.id })
    expect(answer).toMatchObject({
      ok: true,
      result: true,
      description: 'verifyUser is checked but does nothing on this server',
    })
    expect(api.oddities).toMatchObject([{ method: 'verifyUser' }])
    const gifts = await call(api, 'getUserGifts', { user_id: ana.id })
    expect(gifts).toMatchObject({ ok: true, result: { total_count: 0, gifts: [] } })
  })
})
