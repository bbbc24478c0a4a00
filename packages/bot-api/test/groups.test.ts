import { describe, expect, it } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { refused, result, start } from './client.ts'

const last = (api: BotApi) => api.pending.at(-1)

const open = async () => {
  const api = await start()
  const [ana, ben] = [api.person({ firstName: 'Ana' }), api.person({ firstName: 'Ben' })]
  const group = api.group({ title: 'Friends', owner: ana, members: [ben] })
  return { api, ana, ben, group, chat_id: group.id }
}

describe('a group', () => {
  it('brings what its members write to the bot, and what the bot writes to all of them', async () => {
    const { api, ana, group, chat_id } = await open()
    expect(last(api)?.my_chat_member).toMatchObject({
      from: { id: ana.id },
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'administrator' },
    })
    group.say(ana, '/start@local_bot')
    expect(last(api)?.message).toMatchObject({
      text: '/start@local_bot',
      from: { first_name: 'Ana' },
      chat: { id: chat_id, type: 'supergroup', title: 'Friends' },
    })
    const buttons = { inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }]] }
    await result(api, 'sendMessage', { chat_id, text: 'Who comes?', reply_markup: buttons })
    expect((await group.next()).message.text).toBe('Who comes?')
    const tapped = group.tap(ana, 'Yes')
    const query = last(api)?.callback_query
    expect(query).toMatchObject({ data: 'yes', from: { id: ana.id }, message: { chat: { id: chat_id } } })
    await result(api, 'answerCallbackQuery', { callback_query_id: query?.id })
    expect(await tapped).toEqual({ answered: true })
  })

  it('lets a tap alone say where its ephemeral answer goes', async () => {
    const { api, ana, group, chat_id } = await open()
    const buttons = { inline_keyboard: [[{ text: 'Yes', callback_data: 'yes' }]] }
    await result(api, 'sendMessage', { chat_id, text: 'Who comes?', reply_markup: buttons })
    const tapped = group.tap(ana, 'Yes')
    const query = last(api)?.callback_query
    const whisper = { callback_query_id: query?.id }
    const parameters = { text: 'Noted', ephemeral_message_parameters: whisper }
    expect(await result(api, 'sendMessage', parameters)).toMatchObject({
      chat: { id: chat_id },
      receiver_user: { id: ana.id },
    })
    await result(api, 'sendMessage', { text: 'Noted twice', ...whisper })
    await result(api, 'answerCallbackQuery', whisper)
    await tapped
    expect(await refused(api, 'sendMessage', { text: 'x', callback_query_id: 'unknown' })).toBe(
      '400 Bad Request: chat_id is empty',
    )

    ana.say('/start')
    await result(api, 'sendMessage', { chat_id: ana.id, text: 'Hello', reply_markup: buttons })
    const alone = ana.tap('Yes')
    const id = last(api)?.callback_query?.id
    expect(await result(api, 'sendMessage', { text: 'Only you', callback_query_id: id })).toMatchObject({
      chat: { id: ana.id },
      receiver_user: { id: ana.id },
    })
    await result(api, 'answerCallbackQuery', { callback_query_id: id })
    await alone
  })

  it('tells of members who come and go, where the bot asked to hear it', async () => {
    const { api, group } = await open()
    await result(api, 'getUpdates', { allowed_updates: ['chat_member', 'message'] })
    const eve = api.person({ firstName: 'Eve' })
    group.join(eve)
    const [change, news] = api.pending.slice(-2)
    expect(change?.chat_member).toMatchObject({
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member', user: { id: eve.id } },
    })
    expect(news?.message).toMatchObject({ new_chat_members: [{ first_name: 'Eve' }] })
    group.leave(eve)
    expect(() => group.say(eve, 'bye')).toThrow('Eve is not in "Friends".')
  })

  it('takes what the bot may not do, in Telegram\u2019s words', async () => {
    const { api, ana, ben, group, chat_id } = await open()
    group.setBot('member', ana)
    expect(last(api)?.my_chat_member).toMatchObject({ new_chat_member: { status: 'member' } })
    expect(await refused(api, 'banChatMember', { chat_id, user_id: ben.id })).toBe(
      '400 Bad Request: not enough rights to restrict/unrestrict chat member',
    )
    expect(await refused(api, 'createForumTopic', { chat_id, name: 'x' })).toContain('not enough rights')
    group.setBot('absent', ana)
    expect(await refused(api, 'sendMessage', { chat_id, text: 'x' })).toBe(
      '403 Forbidden: bot is not a member of the supergroup chat',
    )
  })

  it('lets a restricted member write no more, and a banned one not in', async () => {
    const { api, ben, group, chat_id } = await open()
    await result(api, 'restrictChatMember', { chat_id, user_id: ben.id, permissions: {} })
    expect(() => group.say(ben, 'x')).toThrow('Ben may not write there.')
    await result(api, 'banChatMember', { chat_id, user_id: ben.id })
    expect(() => group.say(ben, 'x')).toThrow('Ben is not in "Friends".')
    expect(() => group.join(ben)).toThrow('Ben is banned there.')
    expect(await refused(api, 'banChatMember', { chat_id, user_id: api.bot.id })).toContain(
      "can't restrict self",
    )
  })

  it('has topics if it is a forum, and a message goes into one', async () => {
    const { api, ana } = await open()
    const forum = api.group({ forum: true, owner: ana })
    const topic = await result(api, 'createForumTopic', { chat_id: forum.id, name: 'News' })
    const { message_thread_id } = topic
    forum.say(ana, 'inside', { topic: message_thread_id })
    expect(last(api)?.message).toMatchObject({ message_thread_id, is_topic_message: true })
    const sent = await result(api, 'sendMessage', { chat_id: forum.id, message_thread_id, text: 'too' })
    expect(sent).toMatchObject({ message_thread_id, is_topic_message: true })
    expect(await refused(api, 'sendMessage', { chat_id: forum.id, message_thread_id: 999, text: 'x' })).toBe(
      '400 Bad Request: message thread not found',
    )
  })

  it('takes reactions, votes and albums of its members', async () => {
    const { api, ana, ben, group, chat_id } = await open()
    await result(api, 'getUpdates', { allowed_updates: ['message_reaction', 'poll_answer', 'message'] })
    const { message_id } = group.say(ana, 'hi')
    group.react(ben, message_id, '👍')
    expect(last(api)?.message_reaction).toMatchObject({
      message_id,
      user: { id: ben.id },
      new_reaction: [{ type: 'emoji', emoji: '👍' }],
    })
    const poll = {
      chat_id,
      question: 'Tea?',
      options: [{ text: 'Yes' }, { text: 'No' }],
      is_anonymous: false,
    }
    const asked = await result(api, 'sendPoll', poll)
    group.vote(ben, asked.message_id, [1])
    expect(last(api)?.poll_answer).toMatchObject({ option_ids: [1], user: { id: ben.id } })
    ana.say('/start')
    const album = ana.sendAlbum(3, { caption: 'Holidays' })
    expect(new Set(album.map(({ media_group_id }) => media_group_id)).size).toBe(1)
    expect(album[0]).toMatchObject({ caption: 'Holidays' })
  })
})

describe('a channel', () => {
  it('speaks in its own name, and the bot finds it by its user name', async () => {
    const api = await start()
    const ana = api.person()
    const channel = api.channel({ title: 'News', username: 'the_news', owner: ana })
    channel.post('Hello')
    expect(last(api)?.channel_post).toMatchObject({ text: 'Hello', sender_chat: { title: 'News' } })
    const sent = await result(api, 'sendMessage', { chat_id: '@the_news', text: 'More' })
    expect(sent).toMatchObject({ chat: { id: channel.id, type: 'channel' }, sender_chat: { id: channel.id } })
    expect(sent).not.toHaveProperty('from')
  })
})
