import { expect, test } from 'vitest'
import { createRefusals } from '../../src/channels/telegram/refusals.ts'
import { PorticoError } from '../../src/errors.ts'

const open = () => {
  const reports: unknown[] = []
  const refusals = createRefusals(
    () => 0,
    (error) => reports.push(error),
  )
  const take = (chat: string, code: number, description: string, retryAfter?: number) =>
    refusals.take(chat, { ok: false, code, description, ...(retryAfter !== undefined && { retryAfter }) })
  return { reports, take, forget: refusals.forget }
}

test('a message that Telegram will never take is tried again after 5 s and after a minute, then left, for each chat', () => {
  const { take, forget } = open()
  const refuse = (chat: string) => take(chat, 400, 'Bad Request: TOPIC_CLOSED')
  expect([refuse('Ana'), refuse('Ana'), refuse('Ana'), refuse('Ana')]).toEqual([
    { ok: false, later: 5_000 },
    { ok: false, later: 60_000 },
    { ok: false, refused: true },
    { ok: false, refused: true },
  ])
  expect(refuse('Ben')).toEqual({ ok: false, later: 5_000 })
  forget('Ana')
  expect(refuse('Ana')).toEqual({ ok: false, later: 5_000 })
})

test('each reason is told once with its stable code, whatever numbers stand in it', () => {
  const { reports, take } = open()
  for (const chat of ['Ana', 'Ben', 'Eva']) {
    take(chat, 400, 'Bad Request: message is too long')
    take(chat, 400, `Bad Request: can't parse entities at byte offset ${chat.charCodeAt(0)}`)
    take(chat, 413, 'Request Entity Too Large')
    take(chat, 403, 'Forbidden: user is deactivated')
    take(chat, 502, 'Bad Gateway')
  }
  expect(reports.map((error) => (error instanceof PorticoError ? error.code : error))).toEqual(
    Array(3).fill('telegram/refused'),
  )
})

test.each([
  [403, 'Forbidden: bot was blocked by the user'],
  [403, 'Forbidden: user is deactivated'],
  [403, "Forbidden: bot can't initiate conversation with a user"],
  [400, 'Bad Request: chat not found'],
  [400, 'Bad Request: PEER_ID_INVALID'],
  [400, 'Bad Request: USER_DEACTIVATED'],
  [400, 'Bad Request: INPUT_USER_DEACTIVATED'],
])('%i “%s” means that nothing reaches the person until they write', (code, description) => {
  expect(open().take('Ana', code, description)).toEqual({ ok: false, blocked: true })
})

test('what Telegram could not answer is tried for as long as it takes, when Telegram says', () => {
  const { take } = open()
  for (let times = 0; times < 9; times += 1) {
    expect(take('Ana', 429, 'Too Many Requests: retry after 7', 7)).toEqual({ ok: false, later: 7_000 })
    expect(take('Ana', 0, 'No answer came from the Bot API.')).toEqual({ ok: false, later: 5_000 })
    expect(take('Ana', 401, 'Unauthorized')).toEqual({ ok: false, later: 5_000 })
  }
})
