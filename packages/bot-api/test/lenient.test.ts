import { describe, expect, it } from 'vitest'
import { call, result, start } from './client.ts'

const open = async () => {
  const api = await start({ strict: false })
  const ana = api.person({ firstName: 'Ana' })
  ana.say('/start')
  return { api, ana, problems: () => api.oddities.map(({ problem }) => problem) }
}

describe('a lenient server', () => {
  it('passes over what Telegram passes over, and reports it', async () => {
    const { api, ana, problems } = await open()
    const sent = await result(api, 'sendMessage', {
      chat_id: String(ana.id),
      text: 5,
      txt: 'x',
      protect_content: 'perhaps',
      message_thread_id: '',
      reply_markup: JSON.stringify({
        inline_keyboard: [[{ text: 'x', url: 'https://a.example', callback_data: 'x', color: 'red' }]],
      }),
    })
    expect(sent).toMatchObject({ text: '5', chat: { id: ana.id } })
    expect(sent.reply_markup.inline_keyboard[0]).toEqual([{ text: 'x', url: 'https://a.example/' }])
    expect(problems()).toEqual([
      'parameter "text" must be String',
      'unknown parameter "txt" of sendMessage',
      'parameter "protect_content" must be Boolean',
      'unknown parameter "reply_markup.inline_keyboard[0][0].color" of InlineKeyboardButton',
      "can't parse inline keyboard button: exactly one action is allowed, but it has url and callback_data",
    ])
  })

  it('understands parameters and methods of older Bot APIs', async () => {
    const { api, ana, problems } = await open()
    const first = ana.chat[0]?.message.message_id
    const reply = { chat_id: ana.id, text: 'x', reply_to_message_id: first, disable_web_page_preview: true }
    expect(await result(api, 'sendMessage', reply)).toMatchObject({
      reply_to_message: { message_id: first },
      link_preview_options: { is_disabled: true },
    })
    expect(await result(api, 'getChatMembersCount', { chat_id: ana.id })).toBe(2)
    expect(problems().length).toBe(3)
  })

  it('puts a number at the border of its range, and shows a stand-in for a file of another machine', async () => {
    const { api, ana } = await open()
    expect(await result(api, 'getUpdates', { limit: 1000, timeout: 0 })).toHaveLength(1)
    const sent = await result(api, 'sendPhoto', { chat_id: ana.id, photo: 'https://a.example/cat.png' })
    expect(sent.photo[0]).toMatchObject({ width: 1, height: 1 })
    expect(api.oddities.length).toBe(2)
  })

  it('refuses all the same what Telegram refuses', async () => {
    const { api, ana } = await open()
    const refused = async (params: object) => {
      const answer = await call(api, 'sendMessage', { chat_id: ana.id, ...params })
      return answer.ok ? '' : answer.description
    }
    expect(await refused({ text: 'x'.repeat(4097) })).toBe('Bad Request: message is too long')
    expect(await refused({ text: '' })).toBe('Bad Request: message text is empty')
    expect(await refused({ text: '<b>', parse_mode: 'HTML' })).toContain("can't parse entities")
    const button = { text: 'x', callback_data: 'x'.repeat(65) }
    expect(await refused({ text: 'x', reply_markup: { inline_keyboard: [[button]] } })).toBe(
      'Bad Request: BUTTON_DATA_INVALID',
    )
    expect(api.oddities).toEqual([])
  })
})
