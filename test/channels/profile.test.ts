import { expect, test } from 'vitest'
import { usernameIn } from '../../src/channels/telegram/me.ts'
import type { Caller } from '../../src/channels/telegram/outcome.ts'
import { registerProfile } from '../../src/channels/telegram/profile.ts'
import type { PorticoError } from '../../src/errors.ts'
import type { Wording } from '../../src/words/words.ts'

const wordingIn = (locales: readonly string[]) =>
  ({ locales, plain: (locale: string) => locale }) as unknown as Wording

/** The description that a bot shows by the language code of the Bot API, '' for everybody else. */
const describedIn = async (locales: readonly string[]) => {
  const shown: Record<string, unknown> = {}
  const call = (async (method: string, params: Record<string, unknown>) => {
    if (method === 'setMyDescription') shown[String(params.language_code ?? '')] = params.description
    return { ok: true, result: method.startsWith('get') ? undefined : true }
  }) as unknown as Caller
  await registerProfile(call, wordingIn(locales), { name: 'X' }, () => {})
  return shown
}

test('a bot is described in each language by its code of two letters, Brazilian Portuguese by that of Portuguese', async () => {
  expect(await describedIn(['en', 'es', 'fr', 'pt-BR'])).toEqual({
    '': 'en',
    es: 'es',
    fr: 'fr',
    pt: 'pt-BR',
  })
})

test('one description is written for each code, and none for a language that has no code of two letters', async () => {
  expect(await describedIn(['en', 'en-GB', 'fil', 'pt', 'pt-BR'])).toEqual({ '': 'en', pt: 'pt' })
})

test.each([
  [400, 'Bad Request: description is too long'],
  [404, 'Not Found: method not found'],
])(
  'a description that Telegram will never take (%i) is told and left out; the rest is written',
  async (code, description) => {
    const written: string[] = []
    const reports: PorticoError[] = []
    const call = (async (method: string) => {
      if (method === 'setMyDescription') return { ok: false, code, description }
      written.push(method)
      return { ok: true, result: undefined }
    }) as unknown as Caller
    const outcome = await registerProfile(
      call,
      wordingIn(['en']),
      { name: 'X' },
      (error) => void reports.push(error as PorticoError),
    )
    expect(outcome.ok).toBe(true)
    expect(written).toContain('setMyShortDescription')
    expect(reports.map(({ code, message }) => [code, message.includes(description)])).toEqual([
      ['telegram/profile', true],
    ])
  },
)

test('the name of the bot is read of a User as of a BotFullInfo (Bot API 10.5), and of nothing else', () => {
  const user = { id: 1, is_bot: true, first_name: 'Portico', username: 'portico_bot' }
  expect(usernameIn(user)).toBe('portico_bot')
  expect(usernameIn({ ...user, owner: { id: 2 }, callback_query_mode: 'compact' })).toBe('portico_bot')
  for (const other of [true, undefined, {}, { username: '' }]) expect(usernameIn(other)).toBeUndefined()
})
