import { describe, expect, it } from 'vitest'
import type { BotApi, Person } from '../src/index.ts'
import { call, png, refused, result, start, upload } from './client.ts'

const keys = (...buttons: object[]) => ({ inline_keyboard: [buttons] })
const go = { text: 'Go', callback_data: 'go' }

const chat = async (): Promise<{ api: BotApi; person: Person; chat_id: number }> => {
  const api = await start()
  const person = api.person()
  person.say('hello')
  return { api, person, chat_id: person.id }
}

describe('sending', () => {
  it('knows only chats in which a person wrote', async () => {
    const api = await start()
    const person = api.person()
    const send = { chat_id: person.id, text: 'x' }
    expect(await refused(api, 'sendMessage', send)).toBe('400 Bad Request: chat not found')
    expect(await refused(api, 'sendMessage', { ...send, chat_id: '@nobody' })).toBe(
      '400 Bad Request: chat not found',
    )
    person.say('hello')
    expect((await call(api, 'sendMessage', send)).ok).toBe(true)
  })

  it('counts 1 to 4096 UTF-16 code units after parsing', async () => {
    const { api, chat_id } = await chat()
    const send = (text: string) => ({ chat_id, text, parse_mode: 'HTML' })
    const sent = await result(api, 'sendMessage', send(`<b>${'😀'.repeat(2048)}</b>`))
    expect(sent.text.length).toBe(4096)
    expect(await refused(api, 'sendMessage', send('😀'.repeat(2049)))).toBe(
      '400 Bad Request: message is too long',
    )
    expect(await refused(api, 'sendMessage', send('<b> \n</b>'))).toBe(
      '400 Bad Request: text must be non-empty',
    )
    expect(await refused(api, 'sendMessage', send('x'.repeat(40_000)))).toBe(
      '400 Bad Request: text is too long',
    )
    expect(await refused(api, 'sendMessage', { chat_id, text: '\ud800' })).toBe(
      '400 Bad Request: strings must be encoded in UTF-8',
    )
  })

  it('words parse errors as the server does', async () => {
    const { api, chat_id } = await chat()
    expect(await refused(api, 'sendMessage', { chat_id, text: 'é<u>', parse_mode: 'HTML' })).toBe(
      '400 Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "u"',
    )
    expect(await refused(api, 'sendMessage', { chat_id, text: 'x', parse_mode: 'BB' })).toBe(
      '400 Bad Request: unsupported parse_mode',
    )
  })

  it('mentions only people the bot met', async () => {
    const { api, person, chat_id } = await chat()
    const text = `<a href="tg://user?id=${person.id}">a</a><a href="tg://user?id=999">b</a>`
    expect((await result(api, 'sendMessage', { chat_id, text, parse_mode: 'HTML' })).entities).toEqual([
      {
        type: 'text_mention',
        offset: 0,
        length: 1,
        user: { id: person.id, is_bot: false, first_name: 'Alex' },
      },
    ])
  })

  it('answers to a message that is there', async () => {
    const { api, person, chat_id } = await chat()
    const first = person.chat[0]?.message.message_id
    const reply = await result(api, 'sendMessage', {
      chat_id,
      text: 'x',
      reply_parameters: { message_id: first },
    })
    expect(reply.reply_to_message).toMatchObject({ message_id: first, text: 'hello' })
    const lost = { chat_id, text: 'x', reply_parameters: { message_id: 999 } }
    expect(await refused(api, 'sendMessage', lost)).toBe('400 Bad Request: message to be replied not found')
    const anyway = { ...lost, reply_parameters: { message_id: 999, allow_sending_without_reply: true } }
    expect((await result(api, 'sendMessage', anyway)).reply_to_message).toBeUndefined()
  })

  it('is refused by a person who blocked the bot', async () => {
    const { api, person, chat_id } = await chat()
    person.block()
    for (const [method, params] of [
      ['sendMessage', { text: 'x' }],
      ['sendChatAction', { action: 'typing' }],
    ] as const)
      expect(await refused(api, method, { chat_id, ...params })).toBe(
        '403 Forbidden: bot was blocked by the user',
      )
    person.unblock()
    expect((await call(api, 'sendMessage', { chat_id, text: 'x' })).ok).toBe(true)
  })
})

describe('buttons', () => {
  const bad = 'BUTTON_DATA_INVALID'
  const unfit = "can't parse inline keyboard button: "
  it.each([
    [{ text: 'x', callback_data: 'é'.repeat(32) }, undefined],
    [{ text: 'x', callback_data: 'é'.repeat(33) }, bad],
    [{ text: 'x', callback_data: '' }, bad],
    [{ text: '', callback_data: 'x' }, 'inline keyboard button text must be non-empty'],
    [{ text: 'x' }, `${unfit}Text buttons are unallowed in the inline keyboard`],
    [
      { text: 'x', callback_data: 'x', url: 'https://a.example' },
      `${unfit}exactly one action is allowed, but it has url and callback_data`,
    ],
    [{ text: 'x', switch_inline_query: '' }, undefined],
    [{ text: 'x', url: 'a.example' }, undefined],
    [{ text: 'x', url: 'tg://user?id=5' }, undefined],
    [{ text: 'x', url: 'http://localhost:8080/a' }, undefined],
    [{ text: 'x', url: 'http://a' }, "inline keyboard button URL 'http://a' is invalid: Wrong HTTP URL"],
    [
      { text: 'x', url: 'ftp://a.example' },
      "inline keyboard button URL 'ftp://a.example' is invalid: Unsupported URL protocol",
    ],
    [{ text: 'x', url: 'https://' }, "inline keyboard button URL 'https://' is invalid: URL host is empty"],
    [{ text: 'x', url: 'a b' }, "inline keyboard button URL 'a b' is invalid: Wrong HTTP URL"],
    [{ text: 'x', web_app: { url: 'https://a.example' } }, undefined],
    [{ text: 'x', web_app: { url: 'http://127.0.0.1:8080/' } }, undefined],
    [
      { text: 'x', web_app: { url: 'http://a.example' } },
      "inline keyboard button Web App URL 'http://a.example' is invalid: Only HTTPS links are allowed",
    ],
    [{ text: 'x', callback_data: 'x', style: 'danger' }, undefined],
    [
      { text: 'x', callback_data: 'x', style: 'pink' },
      "can't parse inline keyboard button: invalid button style specified",
    ],
    [
      { text: 'x', copy_text: { text: 'x'.repeat(257) } },
      'parameter "reply_markup.inline_keyboard[0][0].copy_text.text" must be 1-256 characters long',
    ],
  ])('%j', async (button, message) => {
    const { api, chat_id } = await chat()
    const answer = await call(api, 'sendMessage', { chat_id, text: 'x', reply_markup: keys(button) })
    if (message === undefined) expect(answer.ok).toBe(true)
    else expect(answer).toMatchObject({ status: 400, description: `Bad Request: ${message}` })
  })

  it('keeps Web Apps out of groups', async () => {
    const { api, person } = await chat()
    const group = person.sayInGroup('hello').chat.id
    const reply_markup = keys({ text: 'x', web_app: { url: 'https://a.example' } })
    expect(await refused(api, 'sendMessage', { chat_id: group, text: 'x', reply_markup })).toContain(
      'web App buttons can be used in private chats only',
    )
  })

  it('shows a reply keyboard, whose buttons may be plain text, and takes it away', async () => {
    const { api, person, chat_id } = await chat()
    const keyboard = [['Yes', { text: 'My number', request_contact: true }], []]
    const sent = await result(api, 'sendMessage', {
      chat_id,
      text: 'x',
      reply_markup: { keyboard, resize_keyboard: true },
    })
    expect(sent.reply_markup).toBeUndefined()
    expect(person.keyboard).toEqual({
      keyboard: [[{ text: 'Yes' }, { text: 'My number', request_contact: true }]],
      resize_keyboard: true,
    })
    await result(api, 'sendMessage', { chat_id, text: 'x' })
    expect(person.keyboard).toBeDefined()
    await result(api, 'sendMessage', { chat_id, text: 'x', reply_markup: { remove_keyboard: true } })
    expect(person.keyboard).toBeUndefined()
  })

  it('leaves the keyboard alone when the message is refused', async () => {
    const { api, person, chat_id } = await chat()
    await refused(api, 'sendMessage', { chat_id, text: ' ', reply_markup: { keyboard: [['Yes']] } })
    expect(person.keyboard).toBeUndefined()
  })

  it('asks for numbers in private chats only, and for one thing a button', async () => {
    const { api, person, chat_id } = await chat()
    const ask = (button: object, to = chat_id) =>
      refused(api, 'sendMessage', { chat_id: to, text: 'x', reply_markup: { keyboard: [[button]] } })
    const group = person.sayInGroup('hello').chat.id
    expect(await ask({ text: 'x', request_contact: true }, group)).toContain(
      'phone number can be requested in private chats only',
    )
    expect(await ask({ text: 'x', request_location: true }, group)).toContain(
      'location can be requested in private chats only',
    )
    expect(await ask({ text: 'x', request_contact: true, request_location: true })).toContain(
      'at most one request',
    )
  })
})

describe('editing', () => {
  it('replaces text and keyboard, and drops the keyboard when none is given', async () => {
    const { api, person, chat_id } = await chat()
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'one', reply_markup: keys(go) })
    const edited = await result(api, 'editMessageText', { chat_id, message_id, text: 'two' })
    expect(edited).toMatchObject({ message_id, text: 'two', edit_date: expect.any(Number) })
    expect(edited.reply_markup).toBeUndefined()
    expect(person.chat.at(-1)).toMatchObject({ mine: false, message: edited })
    expect(person.chat.length).toBe(2)
  })

  it('refuses what is no change, also after many', async () => {
    const { api, chat_id } = await chat()
    const version = { text: '<b>one</b>', parse_mode: 'HTML', reply_markup: keys(go) }
    const { message_id } = await result(api, 'sendMessage', { chat_id, ...version })
    const edit = (more: object) => ({ chat_id, message_id, ...version, ...more })
    const unchanged =
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
    expect(await refused(api, 'editMessageText', edit({}))).toBe(unchanged)
    expect(
      await refused(api, 'editMessageReplyMarkup', { chat_id, message_id, reply_markup: keys(go) }),
    ).toBe(unchanged)
    await result(api, 'editMessageText', edit({ text: 'one' }))
    expect(await refused(api, 'editMessageText', edit({ text: 'one' }))).toBe(unchanged)
    await result(api, 'editMessageReplyMarkup', { chat_id, message_id })
    expect(await refused(api, 'editMessageReplyMarkup', { chat_id, message_id })).toBe(unchanged)
  })

  it('refuses messages that are not there, not its own, or came with a reply keyboard', async () => {
    const { api, person, chat_id } = await chat()
    const edit = (message_id: number | undefined) =>
      refused(api, 'editMessageText', { chat_id, message_id, text: 'x' })
    expect(await edit(999)).toBe('400 Bad Request: message to edit not found')
    expect(await edit(undefined)).toBe('400 Bad Request: message identifier is not specified')
    expect(await edit(person.chat[0]?.message.message_id)).toBe("400 Bad Request: message can't be edited")
    const { message_id } = await result(api, 'sendMessage', {
      chat_id,
      text: 'x',
      reply_markup: { remove_keyboard: true },
    })
    expect(await edit(message_id)).toBe("400 Bad Request: message can't be edited")
    expect(await refused(api, 'editMessageText', { inline_message_id: 'x', text: 'x' })).toBe(
      '400 Bad Request: MESSAGE_ID_INVALID',
    )
    expect(await refused(api, 'editMessageText', { chat_id, message_id })).toBe(
      '400 Bad Request: message text is empty',
    )
  })

  it('takes only an inline keyboard', async () => {
    const { api, chat_id } = await chat()
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'x' })
    expect(
      await refused(api, 'editMessageText', {
        chat_id,
        message_id,
        text: 'y',
        reply_markup: { keyboard: [['x']] },
      }),
    ).toContain('unknown parameter "reply_markup.keyboard"')
  })

  it('counts as sending does', async () => {
    const { api, chat_id } = await chat()
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'x' })
    expect(await refused(api, 'editMessageText', { chat_id, message_id, text: 'x'.repeat(4097) })).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    )
  })

  it('is no longer possible once the person deleted the chat', async () => {
    const { api, person, chat_id } = await chat()
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'x' })
    person.startOver()
    expect(person.chat).toEqual([])
    expect(await refused(api, 'editMessageText', { chat_id, message_id, text: 'y' })).toBe(
      '400 Bad Request: message to edit not found',
    )
    await result(api, 'sendMessage', { chat_id, text: 'z' })
    expect(person.chat.map(({ message }) => message.text)).toEqual(['z'])
  })
})

describe('deleting', () => {
  it('takes messages of both sides off the phone', async () => {
    const { api, person, chat_id } = await chat()
    const { message_id } = await result(api, 'sendMessage', { chat_id, text: 'x' })
    const own = person.chat[0]?.message.message_id
    await result(api, 'deleteMessage', { chat_id, message_id })
    expect(person.chat.map(({ message }) => message.message_id)).toEqual([own])
    expect(await refused(api, 'deleteMessage', { chat_id, message_id })).toBe(
      '400 Bad Request: message to delete not found',
    )
    expect(await result(api, 'deleteMessages', { chat_id, message_ids: [own, 999] })).toBe(true)
    expect(person.chat).toEqual([])
  })

  it('is possible for 48 hours', async () => {
    let at = Date.UTC(2030, 0, 1)
    const api = await start({ now: () => at })
    const person = api.person()
    const { message_id } = person.say('hello')
    at += 48 * 3_600_000
    const ask = { chat_id: person.id, message_id }
    expect(await refused(api, 'deleteMessage', ask)).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    )
    expect(await refused(api, 'deleteMessages', { chat_id: person.id, message_ids: [message_id] })).toContain(
      "can't be deleted",
    )
    at -= 1_000
    expect(await result(api, 'deleteMessage', ask)).toBe(true)
  })
})

describe('files', () => {
  const photo = async (api: BotApi, chat_id: number, fields: Record<string, string | Blob> = {}) =>
    upload(api, 'sendPhoto', { chat_id: String(chat_id), photo: png(300, 200), ...fields })

  it('keeps an uploaded photo with its size, for the bot and for the page', async () => {
    const { api, person, chat_id } = await chat()
    const answer = await photo(api, chat_id, { caption: '<b>x</b>', parse_mode: 'HTML' })
    expect(answer).toMatchObject({
      ok: true,
      result: {
        photo: [{ width: 300, height: 200, file_size: 32 }],
        caption: 'x',
        caption_entities: [{ type: 'bold', offset: 0, length: 1 }],
      },
    })
    const message = person.chat.at(-1)?.message as { photo: { file_id: string }[] }
    const fileId = message.photo[0]?.file_id ?? ''
    const { file_path } = await result(api, 'getFile', { file_id: fileId })
    const download = await fetch(`${api.url}/file/bot${api.token}/${file_path}`)
    expect(download.headers.get('content-type')).toBe('image/png')
    expect(await download.bytes()).toEqual(api.file(fileId)?.bytes)
    expect((await result(api, 'sendPhoto', { chat_id, photo: fileId })).photo[0].width).toBe(300)
  })

  it('finds an upload by attach:// and by the name of its parameter', async () => {
    const { api, chat_id } = await chat()
    expect((await photo(api, chat_id, { photo: 'attach://mine', mine: png(5, 5) })).ok).toBe(true)
    expect(await photo(api, chat_id, { photo: 'attach://lost' })).toMatchObject({ ok: false })
  })

  it.each([
    ['no picture', new Blob(['text']), 'IMAGE_PROCESS_FAILED'],
    ['too large', png(9_000, 1_001), 'PHOTO_INVALID_DIMENSIONS'],
    ['too narrow', png(2_100, 100), 'PHOTO_INVALID_DIMENSIONS'],
    ['empty', new Blob([]), 'file must be non-empty'],
    [
      'no file of ours',
      'AgAC',
      "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
    ],
    ['of another machine', 'https://a.example/x.png', 'failed to get HTTP URL content'],
  ])('refuses a photo that is %s', async (_, file, message) => {
    const { api, chat_id } = await chat()
    expect(await photo(api, chat_id, { photo: file })).toMatchObject({
      ok: false,
      description: `Bad Request: ${message}`,
    })
  })

  it('refuses a photo that is not there, and a caption over 1024', async () => {
    const { api, chat_id } = await chat()
    expect(await refused(api, 'sendPhoto', { chat_id })).toBe(
      '400 Bad Request: there is no photo in the request',
    )
    expect(await photo(api, chat_id, { caption: 'x'.repeat(1025) })).toMatchObject({
      description: 'Bad Request: message caption is too long',
    })
    expect((await photo(api, chat_id, { caption: 'x'.repeat(1024) })).ok).toBe(true)
    expect(await refused(api, 'getFile', { file_id: 'x' })).toContain('wrong remote file identifier')
  })

  it('changes picture and caption, each only where there is one', async () => {
    const { api, person, chat_id } = await chat()
    const sent = (await photo(api, chat_id, { caption: 'one' })) as { result: { message_id: number } }
    const { message_id } = sent.result
    const at = { chat_id: String(chat_id), message_id: String(message_id) }
    expect(await refused(api, 'editMessageText', { ...at, text: 'x' })).toBe(
      '400 Bad Request: there is no text in the message to edit',
    )
    const captioned = await result(api, 'editMessageCaption', { ...at, caption: 'two' })
    expect(captioned).toMatchObject({ caption: 'two', photo: [{ width: 300 }] })
    expect(await refused(api, 'editMessageCaption', { ...at, caption: 'two' })).toContain(
      'message is not modified',
    )
    expect(await refused(api, 'editMessageCaption', { ...at, caption: 'x'.repeat(1025) })).toBe(
      '400 Bad Request: MEDIA_CAPTION_TOO_LONG',
    )
    const media = JSON.stringify({ type: 'photo', media: 'attach://p', caption: 'three' })
    expect(await upload(api, 'editMessageMedia', { ...at, media, p: png(7, 7) })).toMatchObject({
      result: { caption: 'three', photo: [{ width: 7 }] },
    })
    expect(await upload(api, 'editMessageMedia', { ...at, media, p: png(7, 7) })).toMatchObject({ ok: false })
    expect(person.chat.at(-1)).toMatchObject({ message: { caption: 'three' } })
    const text = await result(api, 'sendMessage', { chat_id, text: 'x' })
    expect(
      await refused(api, 'editMessageCaption', { chat_id, message_id: text.message_id, caption: 'x' }),
    ).toBe('400 Bad Request: there is no caption in the message to edit')
    expect(
      await upload(api, 'editMessageMedia', {
        ...at,
        message_id: String(text.message_id),
        media,
        p: png(7, 7),
      }),
    ).toMatchObject({ ok: true })
  })

  it('keeps a document with its name and type', async () => {
    const { api, chat_id } = await chat()
    const answer = await upload(api, 'sendDocument', { chat_id: String(chat_id), document: png(1, 1) })
    expect(answer).toMatchObject({
      result: { document: { file_name: 'document.png', mime_type: 'image/png', file_size: 32 } },
    })
  })
})

describe('the bot itself', () => {
  it('says who it is', async () => {
    const api = await start({ token: '77:x', username: 'a_bot', name: 'A bot' })
    expect(await result(api, 'getMe')).toMatchObject({
      id: 77,
      is_bot: true,
      username: 'a_bot',
      first_name: 'A bot',
    })
  })

  it('keeps commands by scope and language, and a person sees the nearest', async () => {
    const { api, person, chat_id } = await chat()
    const spanish = api.person({ languageCode: 'es-MX' })
    spanish.say('hola')
    const set = (description: string, more: object = {}) =>
      result(api, 'setMyCommands', { commands: [{ command: '/start', description }], ...more })
    const seen = () => [person.commands[0]?.description, spanish.commands[0]?.description]
    expect(seen()).toEqual([undefined, undefined])
    await set('any')
    expect(seen()).toEqual(['any', 'any'])
    await set('es', { language_code: 'es' })
    expect(seen()).toEqual(['any', 'es'])
    await set('private', { scope: { type: 'all_private_chats' } })
    expect(seen()).toEqual(['private', 'private'])
    await set('own', { scope: { type: 'chat', chat_id } })
    expect(seen()).toEqual(['own', 'private'])
    expect(await result(api, 'getMyCommands', { scope: { type: 'chat', chat_id } })).toEqual([
      { command: 'start', description: 'own' },
    ])
    expect(await result(api, 'getMyCommands', { language_code: 'fr' })).toEqual([])
    await result(api, 'deleteMyCommands', { scope: { type: 'chat', chat_id } })
    await result(api, 'setMyCommands', { commands: [], scope: { type: 'all_private_chats' } })
    expect(seen()).toEqual(['any', 'es'])
  })

  it.each([
    [[{ command: 'Start', description: 'x' }], 'BOT_COMMAND_INVALID'],
    [[{ command: 'a-b', description: 'x' }], 'BOT_COMMAND_INVALID'],
    [[{ command: 'x'.repeat(33), description: 'x' }], 'BOT_COMMAND_INVALID'],
    [[{ command: '/', description: 'x' }], 'command must be non-empty'],
    [[{ command: 'x', description: ' ' }], 'command description must be non-empty'],
    [[{ command: 'x', description: 'x'.repeat(257) }], 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [Array(101).fill({ command: 'x', description: 'x' }), 'BOT_COMMANDS_TOO_MUCH'],
  ])('refuses the commands %#', async (commands, message) => {
    const api = await start()
    expect(await refused(api, 'setMyCommands', { commands })).toBe(`400 Bad Request: ${message}`)
  })

  it('refuses a language that is none and a scope of an unknown chat', async () => {
    const api = await start()
    expect(await refused(api, 'getMyCommands', { language_code: 'es-MX' })).toContain(
      'invalid language code specified',
    )
    expect(await refused(api, 'getMyCommands', { scope: { type: 'chat', chat_id: 5 } })).toContain(
      'chat not found',
    )
  })

  it('keeps name and descriptions by language', async () => {
    const api = await start({ name: 'A bot' })
    for (const [what, key] of [
      ['Name', 'name'],
      ['Description', 'description'],
      ['ShortDescription', 'short_description'],
    ] as const) {
      const get = async (language_code: string) => (await result(api, `getMy${what}`, { language_code }))[key]
      expect(await get('')).toBe(what === 'Name' ? 'A bot' : '')
      await result(api, `setMy${what}`, { [key]: 'one' })
      await result(api, `setMy${what}`, { [key]: 'uno', language_code: 'es' })
      expect([await get(''), await get('es'), await get('fr')]).toEqual(['one', 'uno', 'one'])
      await result(api, `setMy${what}`, { [key]: '', language_code: 'es' })
      expect(await get('es')).toBe('one')
    }
  })

  it('keeps menu buttons, one for all and one for a chat', async () => {
    const { api, chat_id } = await chat()
    expect(await result(api, 'getChatMenuButton', { chat_id })).toEqual({ type: 'commands' })
    await result(api, 'setChatMenuButton', { menu_button: { type: 'default' } })
    const menu_button = { type: 'web_app', text: 'Open', web_app: { url: 'https://a.example' } }
    await result(api, 'setChatMenuButton', { chat_id, menu_button })
    expect(await result(api, 'getChatMenuButton', { chat_id })).toEqual(menu_button)
    expect(await result(api, 'getChatMenuButton')).toEqual({ type: 'default' })
    expect(
      await refused(api, 'setChatMenuButton', {
        menu_button: { ...menu_button, web_app: { url: 'http://a.example' } },
      }),
    ).toContain('Only HTTPS links are allowed')
  })

  it('describes a chat', async () => {
    const { api, chat_id } = await chat()
    expect(await result(api, 'getChat', { chat_id })).toMatchObject({
      id: chat_id,
      type: 'private',
      first_name: 'Alex',
    })
    expect(await refused(api, 'getChat', { chat_id: 5 })).toBe('400 Bad Request: chat not found')
  })

  it('shows that it is typing, for five seconds or until it writes', async () => {
    let at = 0
    const api = await start({ now: () => at })
    const person = api.person()
    person.say('x')
    const act = (action: string) => call(api, 'sendChatAction', { chat_id: person.id, action })
    await act('typing')
    expect(person.typing).toBe(true)
    at += 5_000
    expect(person.typing).toBe(false)
    await act('upload_photo')
    expect(person.typing).toBe(true)
    await result(api, 'sendMessage', { chat_id: person.id, text: 'x' })
    expect(person.typing).toBe(false)
    expect(await act('dancing')).toMatchObject({
      description: 'Bad Request: wrong parameter action in request',
    })
  })
})
