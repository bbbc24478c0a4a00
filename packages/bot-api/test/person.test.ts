import { describe, expect, it } from 'vitest'
import type { BotApi, Person } from '../src/index.ts'
import { call, png, refused, result, start, upload } from './client.ts'

const keys = (...buttons: object[]) => ({ inline_keyboard: [buttons] })
const at = Date.UTC(2030, 0, 1)

const chat = async (): Promise<{ api: BotApi; person: Person; chat_id: number }> => {
  const api = await start({ now: () => at })
  const person = api.person({
    id: 7,
    firstName: 'Ana',
    lastName: 'Ruiz',
    username: 'ana',
    languageCode: 'es',
    phone: '+34600000000',
  })
  return { api, person, chat_id: 7 }
}

const from = {
  id: 7,
  is_bot: false,
  first_name: 'Ana',
  last_name: 'Ruiz',
  username: 'ana',
  language_code: 'es',
}
const privateChat = { id: 7, first_name: 'Ana', last_name: 'Ruiz', username: 'ana', type: 'private' }
const envelope = { date: at / 1000, chat: privateChat, from }
const last = (api: BotApi) => {
  const { update_id: _, ...update } = api.pending.at(-1) ?? { update_id: 0 }
  return update
}

describe('what a person does', () => {
  it('arrives as Telegram tells it: a text with its command', async () => {
    const { api, person } = await chat()
    const message = person.say('/start signup')
    expect(last(api)).toEqual({
      message: {
        message_id: 1,
        ...envelope,
        text: '/start signup',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    })
    expect(person.chat).toEqual([expect.objectContaining({ message, mine: true })])
  })

  it('carries no language when the app sends none', async () => {
    const { api } = await chat()
    api.person({ languageCode: '' }).say('x')
    expect(last(api).message?.from).not.toHaveProperty('language_code')
  })

  it('arrives: an answer, an edit, a forward, a word in the group', async () => {
    const { api, person } = await chat()
    const first = person.say('one')
    person.say('two', { replyTo: first.message_id })
    expect(last(api)).toMatchObject({
      message: { text: 'two', reply_to_message: { message_id: first.message_id, text: 'one' } },
    })
    person.edit(first.message_id, 'uno')
    expect(last(api)).toEqual({
      edited_message: { message_id: first.message_id, ...envelope, text: 'uno', edit_date: at / 1000 },
    })
    expect(person.chat[0]?.message.text).toBe('uno')
    person.forward('news')
    expect(last(api)).toMatchObject({ message: { text: 'news', forward_origin: { type: 'hidden_user' } } })
    person.sayInGroup('hello all')
    expect(last(api)).toMatchObject({
      message: { text: 'hello all', from, chat: { type: 'supergroup', title: 'Group' } },
    })
    expect(person.chat.length).toBe(3)
  })

  it('arrives: the person’s own contact and another person\u2019s', async () => {
    const { api, person } = await chat()
    person.shareContact()
    expect(last(api).message?.contact).toEqual({
      phone_number: '+34600000000',
      first_name: 'Ana',
      last_name: 'Ruiz',
      user_id: 7,
    })
    person.shareContact({ phone: '+34611111111', userId: 8 })
    expect(last(api).message?.contact).toEqual({
      phone_number: '+34611111111',
      first_name: 'Somebody',
      user_id: 8,
    })
    person.shareContact({ phone: '+34611111111' })
    expect(last(api).message?.contact).toEqual({ phone_number: '+34611111111', first_name: 'Somebody' })
  })

  it.each([
    'animation',
    'audio',
    'dice',
    'document',
    'location',
    'photo',
    'poll',
    'sticker',
    'venue',
    'video',
    'video_note',
    'voice',
  ] as const)('arrives: a %s', async (kind) => {
    const { api, person } = await chat()
    person.send(kind, { caption: 'look' })
    expect(last(api)).toMatchObject({ message: { ...envelope, [kind]: expect.anything(), caption: 'look' } })
  })

  it('can be fetched when it is a file', async () => {
    const { api, person } = await chat()
    person.send('voice')
    const file = await result(api, 'getFile', { file_id: last(api).message?.voice?.file_id })
    expect(file.file_path).toMatch(/^voice\//)
  })

  it('arrives: blocking and unblocking, once each', async () => {
    const { api, person } = await chat()
    person.block()
    person.block()
    const bot = { id: 1, is_bot: true, first_name: 'Local bot', username: 'local_bot' }
    const member = { user: bot, status: 'member' }
    const kicked = { user: bot, status: 'kicked', until_date: 0 }
    const facts = { chat: privateChat, from, date: at / 1000 }
    expect(api.pending.length).toBe(1)
    expect(last(api)).toEqual({
      my_chat_member: { ...facts, old_chat_member: member, new_chat_member: kicked },
    })
    expect(() => person.say('x')).toThrow('unblock() it')
    await expect(person.tap('x')).rejects.toThrow('unblock() it')
    person.unblock()
    expect(last(api)).toEqual({
      my_chat_member: { ...facts, old_chat_member: kicked, new_chat_member: member },
    })
  })

  it('is refused by the phone when it cannot be done', async () => {
    const { person } = await chat()
    expect(() => person.say(' ')).toThrow('1 to 4096')
    expect(() => person.say('x'.repeat(4097))).toThrow('1 to 4096')
    expect(() => person.say('x', { replyTo: 99 })).toThrow('No message 99')
    expect(() => person.edit(99, 'x')).toThrow('no text of their own')
    expect(() => person.press('Yes')).toThrow('No button "Yes" on the keyboard')
    await expect(person.tap('Go')).rejects.toThrow('No button "Go" in the chat. Buttons shown: none.')
  })
})

describe('tapping', () => {
  const shown = async () => {
    const all = await chat()
    all.person.say('hello')
    const send = (text: string, ...buttons: object[]) =>
      result(all.api, 'sendMessage', { chat_id: 7, text, reply_markup: keys(...buttons) })
    const query = () => all.api.pending.at(-1)?.callback_query
    const answer = (more: object = {}) =>
      call(all.api, 'answerCallbackQuery', { callback_query_id: query()?.id, ...more })
    return { ...all, send, query, answer }
  }

  it('arrives with the message and is fulfilled by the answer', async () => {
    const { person, send, query, answer } = await shown()
    const message = await send('menu', { text: 'Go', callback_data: 'go' })
    const tap = person.tap('Go')
    expect(query()).toEqual({
      id: expect.stringMatching(/^\d+$/),
      from,
      message,
      chat_instance: expect.stringMatching(/^\d+$/),
      data: 'go',
    })
    const first = query()?.chat_instance
    await answer({ text: 'Done', show_alert: true })
    expect(await tap).toEqual({ answered: true, text: 'Done', show_alert: true })
    const again = person.tap('Go')
    expect(query()?.chat_instance).toBe(first)
    await answer()
    expect(await again).toEqual({ answered: true })
  })

  it('takes the newest button of that name, or the one of the message named', async () => {
    const { person, send, query, answer } = await shown()
    const old = await send('one', { text: 'Go', callback_data: 'old' })
    await send('two', { text: 'Go', callback_data: 'new' })
    const tapped = async (...aim: Parameters<Person['tap']>) => {
      const tap = person.tap(...aim)
      await answer()
      await tap
      return query()?.data
    }
    expect(await tapped('Go')).toBe('new')
    expect(await tapped({ text: 'Go' }, old.message_id)).toBe('old')
    expect(await tapped('old')).toBe('old')
    expect(await tapped({ data: 'new' })).toBe('new')
  })

  it('can send what is not shown any more, and what never was', async () => {
    const { api, person, chat_id, send, query, answer } = await shown()
    const { message_id } = await send('menu', { text: 'Go', callback_data: 'go' })
    await result(api, 'editMessageText', { chat_id, message_id, text: 'gone' })
    await expect(person.tap({ text: 'Go' })).rejects.toThrow('No button "Go"')
    for (const aim of ['go', { data: 'go' }, { data: 'forged' }]) {
      const tap = person.tap(aim)
      expect(query()).toMatchObject({
        data: typeof aim === 'string' ? aim : aim.data,
        message: { message_id, text: 'gone' },
      })
      await answer()
      await tap
    }
    await result(api, 'deleteMessage', { chat_id, message_id })
    const late = person.tap({ data: 'go' }, message_id)
    expect(query()?.message).toEqual({ chat: privateChat, message_id, date: 0 })
    await answer()
    await late
  })

  it('forgets the buttons of a chat that was deleted', async () => {
    const { person, send } = await shown()
    await send('menu', { text: 'Go', callback_data: 'go' })
    person.startOver()
    await expect(person.tap('go')).rejects.toThrow('No button "go"')
  })

  it('says so when a button opens something instead', async () => {
    const { person, send } = await shown()
    await send('menu', { text: 'Open', url: 'https://a.example' })
    await expect(person.tap('Open')).rejects.toThrow('sends nothing to the bot')
  })

  it('is answered at most once, within its time and with at most 200 characters', async () => {
    let now = at
    const api = await start({ now: () => now })
    const person = api.person()
    person.say('x')
    await result(api, 'sendMessage', {
      chat_id: person.id,
      text: 'x',
      reply_markup: keys({ text: 'Go', callback_data: 'go' }),
    })
    const tap = person.tap('Go')
    const callback_query_id = api.pending.at(-1)?.callback_query?.id
    const answer = (more: object = {}) => call(api, 'answerCallbackQuery', { callback_query_id, ...more })
    const old = {
      status: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    }
    expect(await answer({ text: 'x'.repeat(201) })).toMatchObject({
      status: 400,
      description: 'Bad Request: MESSAGE_TOO_LONG',
    })
    expect(await answer({ callback_query_id: '5' })).toMatchObject(old)
    expect(await answer({ url: 'a b' })).toMatchObject({ description: 'Bad Request: URL_INVALID' })
    expect(await answer({ text: 'x'.repeat(200) })).toMatchObject({ ok: true })
    expect((await tap).text?.length).toBe(200)
    now += 151_000
    expect(await answer()).toMatchObject(old)
  })

  it('ends unanswered when the server closes', async () => {
    const { api, person, send } = await shown()
    await send('menu', { text: 'Go', callback_data: 'go' })
    const tap = person.tap('Go')
    await api.close()
    expect(await tap).toEqual({ answered: false })
  })
})

describe('the reply keyboard', () => {
  it('says its text, shares the own number, or the place', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    const keyboard = [
      ['Yes', { text: 'My number', request_contact: true }, { text: 'Here', request_location: true }],
    ]
    await result(api, 'sendMessage', { chat_id, text: 'x', reply_markup: { keyboard } })
    expect(person.press('Yes').text).toBe('Yes')
    expect(person.press('My number').contact?.user_id).toBe(7)
    expect(person.press('Here').location).toBeDefined()
    expect(() => person.press('No')).toThrow('Buttons shown: "Yes", "My number", "Here".')
  })

  it('goes after one press when it is for one time', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    await result(api, 'sendMessage', {
      chat_id,
      text: 'x',
      reply_markup: { keyboard: [['Yes']], one_time_keyboard: true },
    })
    person.press('Yes')
    expect(person.keyboard).toBeUndefined()
  })
})

describe('reading', () => {
  it('gives every version once and in order, also what came before', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'one' })
    await result(api, 'editMessageText', { chat_id, message_id, text: 'two' })
    expect((await person.next()).message.text).toBe('one')
    expect((await person.next()).message.text).toBe('two')
    const coming = person.next(({ message }) => message.text === 'four')
    await result(api, 'sendMessage', { chat_id, text: 'three' })
    await result(api, 'sendMessage', { chat_id, text: 'four' })
    await coming
    await result(api, 'sendMessage', { chat_id, text: 'five' })
    expect((await person.next()).message.text).toBe('five')
  })

  it('names what came instead when nothing fits', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    await result(api, 'sendMessage', { chat_id, text: 'Hello' })
    await expect(person.next(({ message }) => message.text === 'Bye', { timeout: 1 })).rejects.toThrow(
      'No fitting message came within 1 ms; unread messages of the bot: "Hello".',
    )
    expect((await person.next()).message.text).toBe('Hello')
  })

  it('hears of everything that changes', async () => {
    const { api, person, chat_id } = await chat()
    const kinds: string[] = []
    const off = person.on((change) => kinds.push(change.kind))
    person.say('x')
    await result(api, 'sendChatAction', { chat_id, action: 'typing' })
    const { message_id } = await result(api, 'sendMessage', {
      chat_id,
      text: 'x',
      reply_markup: keys({ text: 'Go', callback_data: 'go' }),
    })
    const tap = person.tap('Go')
    await result(api, 'answerCallbackQuery', { callback_query_id: api.pending.at(-1)?.callback_query?.id })
    await tap
    await result(api, 'editMessageText', { chat_id, message_id, text: 'y' })
    await result(api, 'deleteMessage', { chat_id, message_id })
    await result(api, 'sendMessage', { chat_id, text: 'x', reply_markup: { keyboard: [['Yes']] } })
    await result(api, 'setMyCommands', { commands: [{ command: 'a', description: 'b' }] })
    person.block()
    person.unblock()
    person.startOver()
    off()
    person.say('x')
    expect(kinds).toEqual([
      'shown',
      'typing',
      'shown',
      'answer',
      'edited',
      'deleted',
      'keyboard',
      'shown',
      'commands',
      'blocked',
      'unblocked',
      'cleared',
    ])
  })
})

describe('the server', () => {
  it('knows each person once', async () => {
    const { api, person } = await chat()
    expect(api.person({ id: 7 })).toBe(person)
    expect(api.person().id).not.toBe(api.person().id)
    expect(api.people().length).toBe(3)
  })

  it('writes every call down, refused ones too, with uploads by name', async () => {
    const { api, person, chat_id } = await chat()
    const heard: string[] = []
    api.onCall(({ method }) => heard.push(method))
    person.say('x')
    await result(api, 'sendMessage', { chat_id: '7', text: 'x' })
    await refused(api, 'nonsense')
    await upload(api, 'sendPhoto', { chat_id: '7', photo: png(1, 1) })
    expect(api.calls).toEqual([
      {
        method: 'sendMessage',
        params: { chat_id, text: 'x' },
        answer: expect.objectContaining({ ok: true }),
        at,
      },
      {
        method: 'nonsense',
        params: {},
        answer: { ok: false, error_code: 404, description: 'Not Found' },
        at,
      },
      {
        method: 'sendPhoto',
        params: { chat_id, photo: 'attach://photo' },
        answer: expect.objectContaining({ ok: true }),
        at,
      },
    ])
    expect(heard).toEqual(['sendMessage', 'nonsense', 'sendPhoto'])
  })

  it('hands on any update and learns from it', async () => {
    const { api } = await chat()
    const stranger = { id: 99, type: 'private', first_name: 'Eva' }
    const id = api.inject({
      message: {
        message_id: 50,
        date: 1,
        chat: stranger,
        from: { id: 99, is_bot: false, first_name: 'Eva' },
        text: 'raw',
      },
    })
    expect(await result(api, 'getUpdates')).toMatchObject([{ update_id: id, message: { text: 'raw' } }])
    expect((await result(api, 'sendMessage', { chat_id: 99, text: 'x' })).message_id).toBe(51)
    expect(api.person({ id: 99 }).chat.map(({ message }) => message.text)).toEqual(['raw', 'x'])
    api.inject({
      update_id: id + 10,
      callback_query: { id: '5', from: { id: 99 }, chat_instance: '1', data: 'x' },
    })
    expect(await result(api, 'answerCallbackQuery', { callback_query_id: '5' })).toBe(true)
    expect(api.inject({ message: { message_id: 51, date: 1, chat: stranger, text: 'y' } })).toBe(id + 11)
  })
})

describe('a fault', () => {
  const tooMany = {
    error_code: 429,
    description: 'Too Many Requests: retry after 3',
    parameters: { retry_after: 3 },
  }

  it('hits what it names, as often as it says', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    api.person({ id: 8 }).say('x')
    api.fault({ method: 'sendMessage', chat: 7, times: 1, answer: tooMany })
    expect((await call(api, 'sendMessage', { chat_id: 8, text: 'x' })).ok).toBe(true)
    expect(await call(api, 'sendMessage', { chat_id, text: 'x' })).toEqual({
      ok: false,
      status: 429,
      ...tooMany,
    })
    expect(person.chat.length).toBe(1)
    expect((await call(api, 'sendMessage', { chat_id, text: 'x' })).ok).toBe(true)
  })

  it('lasts until it is taken back', async () => {
    const { api } = await chat()
    const end = api.fault({ answer: tooMany })
    expect((await call(api, 'getMe')).status).toBe(429)
    expect((await call(api, 'getMe')).status).toBe(429)
    end()
    expect((await call(api, 'getMe')).ok).toBe(true)
  })

  it('can carry the call out and lose only the answer', async () => {
    const { api, person, chat_id } = await chat()
    person.say('x')
    api.fault({ method: 'sendMessage', times: 1, answer: 'reset', applied: true })
    await expect(call(api, 'sendMessage', { chat_id, text: 'arrived' })).rejects.toThrow()
    expect((await person.next()).message.text).toBe('arrived')
    expect(api.calls.at(-1)).toEqual({ method: 'sendMessage', params: { chat_id, text: 'arrived' }, at })
  })

  it('can leave the bot without an answer until the server closes', async () => {
    const { api } = await chat()
    api.fault({ answer: 'hang' })
    const hanging = call(api, 'getMe')
    await new Promise<void>((resolve) => api.onCall(() => resolve()))
    await api.close()
    await expect(hanging).rejects.toThrow()
  })
})
