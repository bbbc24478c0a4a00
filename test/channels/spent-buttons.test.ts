import { expect, test } from 'vitest'
import type { Caller } from '../../src/channels/telegram/outcome.ts'
import { createSpentButtons } from '../../src/channels/telegram/spent-buttons.ts'

const tap = {
  update_id: 1,
  callback_query: {
    id: 'tap',
    from: { id: 7 },
    message: {
      message_id: 5,
      chat: { id: 7, type: 'private' },
      reply_markup: {
        inline_keyboard: [
          [{ text: 'Copy the account ID', copy_text: { text: '1234567890' } }],
          [
            { text: 'Help', callback_data: 'help' },
            { text: 'Terms', url: 'https://example.com/terms' },
          ],
        ],
      },
    },
  },
}

const spending = (call: Caller) => {
  const calls: unknown[] = []
  const spent = createSpentButtons(async (method, params) => {
    calls.push(params)
    expect(method).toBe('editMessageReplyMarkup')
    return call(method, params)
  })
  return { ...spent, calls }
}
const taken: Caller = async () => ({ ok: true, result: true })
const copy = [{ text: 'Copy the account ID', copy_text: { text: '1234567890' } }]
const terms = { text: 'Terms', url: 'https://example.com/terms' }

test('what can be tapped is disabled; links and buttons that copy stay; a second tap asks for nothing', async () => {
  const { note, disable, calls } = spending(taken)
  note(tap)
  await disable('tap')
  await disable('tap')
  expect(calls).toEqual([
    {
      chat_id: 7,
      message_id: 5,
      reply_markup: { inline_keyboard: [copy, [{ text: 'Help', disabled: {} }, terms]] },
    },
  ])
})

test('a server without disabled buttons loses them from the card', async () => {
  const { note, disable, calls } = spending(async (_method, params) =>
    JSON.stringify(params).includes('disabled')
      ? { ok: false, code: 400, description: "Bad Request: can't parse inline keyboard button" }
      : { ok: true, result: true },
  )
  note(tap)
  await disable('tap')
  expect(calls.at(-1)).toMatchObject({ reply_markup: { inline_keyboard: [copy, [terms]] } })
})

test('an update that is no tap, and a tap that is not known, cause no call', async () => {
  const { note, disable, calls } = spending(taken)
  note({ update_id: 2, message: { message_id: 6, chat: { id: 7, type: 'private' } } })
  note('nonsense')
  await disable('another tap')
  expect(calls).toEqual([])
})
