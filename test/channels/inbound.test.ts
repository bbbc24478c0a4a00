import { describe, expect, test } from 'vitest'
import { inbound } from '../../src/channels/telegram/inbound.ts'

const ana = { id: 7, is_bot: false, first_name: 'Ana' }
const privately = { id: 7, type: 'private' }
const group = { id: -100, type: 'supergroup' }

/** A tap on a button that stands in a chat. */
const tap = (from: object, chat: object | undefined) => ({
  update_id: 1,
  callback_query: { id: 'tap', from, data: 'choice', ...(chat && { message: { message_id: 5, chat } }) },
})

describe('a tap', () => {
  test('of a person in their own chat with the bot is theirs', () => {
    expect(inbound(tap(ana, privately))).toMatchObject({
      kind: 'update',
      update: { conversation: 'tg:7', said: { kind: 'tap', token: 'choice' } },
    })
  })

  test.each([
    ['in a group', tap(ana, group)],
    ['in a channel', tap(ana, { id: -200, type: 'channel' })],
    ['of a bot', tap({ ...ana, is_bot: true }, privately)],
    ['of another person than the one whose chat it is', tap({ ...ana, id: 8 }, privately)],
    ['on a message that is in no chat', tap(ana, undefined)],
  ])('%s moves no conversation: only its spinner ends', (_, raw) => {
    expect(inbound(raw)).toEqual({ kind: 'stray-tap', callback: 'tap' })
  })
})

describe('a message', () => {
  const message = (about: object) => ({ update_id: 2, message: { message_id: 6, text: 'hello', ...about } })

  test('of a person in a private chat is theirs', () => {
    expect(inbound(message({ from: ana, chat: privately }))).toMatchObject({
      update: { conversation: 'tg:7' },
    })
  })

  test.each([
    ['in a group', message({ from: ana, chat: group })],
    ['of a channel that speaks in a group', message({ from: ana, chat: group, sender_chat: { id: -200 } })],
    ['of a bot', message({ from: { ...ana, is_bot: true }, chat: privately })],
    ['of no person', message({ chat: { id: -200, type: 'channel' } })],
    [
      'of a channel',
      { update_id: 3, channel_post: { message_id: 7, chat: { id: -200, type: 'channel' }, text: 'x' } },
    ],
  ])('%s moves no conversation', (_, raw) => {
    expect(inbound(raw)).toBeUndefined()
  })
})

describe('a text', () => {
  const text = (text: string, ...entities: { type: string; offset: number; length: number }[]) => ({
    update_id: 4,
    message: { message_id: 8, from: ana, chat: privately, text, entities },
  })
  const formattedOf = (raw: object) => {
    const event = inbound(raw)
    return event?.kind === 'update' && event.update.said.kind === 'text'
      ? event.update.said.formatted
      : 'none'
  }

  test('that the app has formatted says so: its signs are gone', () => {
    expect(formattedOf(text('Quietlantern77x', { type: 'bold', offset: 5, length: 7 }))).toBe('inside')
    expect(formattedOf(text('my secret word', { type: 'spoiler', offset: 3, length: 6 }))).toBe('whole')
    expect(formattedOf(text('hello', { type: 'code', offset: 0, length: 5 }))).toBe('whole')
  })

  test('in which an app has found a link or an address is as it was typed', () => {
    expect(formattedOf(text('ana@example.com', { type: 'email', offset: 0, length: 15 }))).toBeUndefined()
    expect(formattedOf(text('#7 @ana', { type: 'hashtag', offset: 0, length: 2 }))).toBeUndefined()
  })
})

test('a tap that names no message (callback_query_mode of Bot API 10.5) is of the person who tapped', () => {
  const callback_query = { id: 'tap', from: ana, data: 'choice', inline_message_id: 'AgAAA' }
  expect(inbound({ update_id: 1, callback_query })).toMatchObject({
    update: { conversation: 'tg:7', said: { kind: 'tap', token: 'choice', callback: 'tap' } },
  })
})
