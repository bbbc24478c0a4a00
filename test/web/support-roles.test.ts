import { describe, expect, test } from 'vitest'
import { managementKeyOf } from '../../src/contracts/management-key.ts'
import type { Support } from '../../src/support/support.ts'
import { createSupportApi } from '../../src/web/api/support.ts'

const [plain, reading, acting] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [
  string,
  string,
  string,
]

/** What came of a request with a key, and what the acts were asked for. */
const ask = async (key: string, act: string, body: object) => {
  const performed: unknown[] = []
  const perform = async (...asked: unknown[]) => {
    performed.push(asked)
    return { done: {} }
  }
  const api = createSupportApi({
    support: { perform } as unknown as Support,
    keys: [plain, `desk:read:${reading}`, `crm:act:${acting}`].map(managementKeyOf),
    report: (error) => expect.unreachable(String(error)),
  })
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const { status } = await api.request(`/accounts/${act}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status, performed }
}

const about = { account: '1234567890', who: 'eva' }
const freeze = { ...about, reason: 'ticket 1204' }

describe('a key of a help desk', () => {
  test('that may only look changes nothing, and sees nothing that is not masked', async () => {
    for (const act of ['find', 'show', 'messages', 'log'])
      expect(await ask(reading, act, about)).toMatchObject({
        status: 200,
        performed: [[act, { who: 'desk/eva' }]],
      })
    for (const act of ['freeze', 'unlock', 'sign-out', 'delete', 'export', 'resend'])
      expect(await ask(reading, act, freeze)).toEqual({ status: 403, performed: [] })
    expect(await ask(reading, 'show', { ...freeze, full: true })).toEqual({ status: 403, performed: [] })
  })

  test('with a name stands in the log under it, whatever the tool says', async () => {
    expect((await ask(acting, 'freeze', freeze)).performed).toEqual([
      ['freeze', { ...freeze, who: 'crm/eva' }],
    ])
    expect((await ask(reading, 'find', { account: 'x' })).performed).toEqual([
      ['find', { account: 'x', who: 'desk' }],
    ])
  })

  test('without a name and a role may do everything, and says itself who it is', async () => {
    expect(await ask(plain, 'freeze', freeze)).toEqual({ status: 200, performed: [['freeze', freeze]] })
  })

  test('is the key alone: with its name, or of another role, it is none', async () => {
    expect((await ask(`desk:read:${reading}`, 'find', about)).status).toBe(401)
    expect((await ask(`desk:act:${reading}`, 'freeze', freeze)).status).toBe(401)
  })
})
