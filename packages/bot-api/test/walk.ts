import { isDeepStrictEqual } from 'node:util'
import type { BotApi, Group, Person } from '../src/index.ts'
import { flags, rights } from '../src/members.ts'
import { call, png, upload } from './http.ts'

/** Where the walk is: who is there, and what earlier steps have left. */
export interface Place {
  readonly api: BotApi
  readonly ana: Person
  readonly ben: Person
  readonly group: Group
  readonly forum: Group
  readonly channel: Group
  /** Messages and other ids by the names that steps give them. */
  // biome-ignore lint/suspicious/noExplicitAny: each step knows what it kept
  readonly kept: Record<string, any>
}

// biome-ignore lint/suspicious/noExplicitAny: each step knows what it asked for
type Result = any

/** A call of the bot, and what everybody sees of it; true is what has to come out. */
interface Step {
  readonly method: string
  readonly params: (place: Place) => Promise<object> | object
  readonly shows: (place: Place, result: Result) => unknown
  /** Keeps something of the result for later steps. */
  readonly keep?: string
}

const last = ({ chat }: { chat: Person['chat'] }) => chat.at(-1)?.message as Result
const same = isDeepStrictEqual
const step = (method: string, params: Step['params'], shows: Step['shows'], keep?: string): Step => ({
  method,
  params,
  shows,
  ...(keep && { keep }),
})

const toAna =
  (params: object) =>
  ({ ana }: Place) => ({ chat_id: ana.id, ...params })
const toGroup =
  (params: object) =>
  ({ group }: Place) => ({ chat_id: group.id, ...params })
const file = () => new Blob(['bytes'], { type: 'application/octet-stream' })
/** A file of a kind lies in the chat. */
const arrives =
  (kind: string) =>
  ({ ana }: Place) =>
    last(ana)?.[kind] !== undefined
const sendsFile = (method: string, kind: string) =>
  step(method, ({ ana }) => ({ chat_id: String(ana.id), [kind]: file(), caption: 'look' }), arrives(kind))
const isTrue = (_: Place, result: Result) => result === true
const setText = (what: string, name: string) => [
  step(`setMy${what}`, () => ({ [name]: `the ${name}` }), isTrue),
  step(
    `getMy${what}`,
    () => ({}),
    (_, result) => result[name] === `the ${name}`,
  ),
]
const member = (who: 'ana' | 'ben') => (place: Place) => place.group.member(place[who]) as Result
const sticker = ({ kept }: Place) => kept.stickers?.[0]
const stickerSet = (place: Place) =>
  call(place.api, 'getStickerSet', { name: 'cats_by_local_bot' }) as Promise<Result>
const topic = ({ forum, kept }: Place) => ({
  chat_id: forum.id,
  message_thread_id: kept.topic?.message_thread_id,
})
const newest = ({ forum }: Place) => last(forum)
const inputSticker = (place: Place) => ({
  sticker: place.kept.sticker.file_id,
  format: 'static',
  emoji_list: ['🐱'],
})
const lastSticker = async (place: Place) => (await stickerSet(place)).result.stickers.at(-1)
const ephemeral = ({ group, ben, kept }: Place) => ({
  chat_id: group.id,
  receiver_user_id: ben.id,
  ephemeral_message_id: kept.whisper.ephemeral_message_id,
})
const shownEphemeral = ({ group, kept }: Place) =>
  group.chat.find(({ message }) => message.message_id === kept.whisper.message_id)?.message as Result

/** Every method that acts, in an order in which each finds what it needs. */
export const steps: readonly Step[] = [
  step(
    'getMe',
    () => ({}),
    ({ api }, result) => result.username === api.bot.username,
  ),
  step(
    'getUpdates',
    () => ({ allowed_updates: [] }),
    (_, result) => result[0].message.text === '/start',
  ),
  step(
    'deleteWebhook',
    () => ({ drop_pending_updates: true }),
    ({ api }) => api.pending.length === 0,
  ),
  step('setWebhook', () => ({ url: '' }), isTrue),
  step(
    'getWebhookInfo',
    () => ({}),
    (_, result) => result.url === '',
  ),

  step('sendMessage', toAna({ text: 'Hello' }), ({ ana }) => last(ana).text === 'Hello', 'hello'),
  step(
    'forwardMessage',
    ({ ana, group, kept }) => ({
      chat_id: group.id,
      from_chat_id: ana.id,
      message_id: kept.hello.message_id,
    }),
    ({ group, api }) =>
      last(group).text === 'Hello' && last(group).forward_origin.sender_user.id === api.bot.id,
  ),
  step(
    'copyMessage',
    ({ ana, group, kept }) => ({
      chat_id: group.id,
      from_chat_id: ana.id,
      message_id: kept.hello.message_id,
    }),
    ({ group }) => last(group).text === 'Hello' && last(group).forward_origin === undefined,
  ),
  step(
    'forwardMessages',
    ({ ana, channel, kept }) => ({
      chat_id: channel.id,
      from_chat_id: ana.id,
      message_ids: [kept.hello.message_id],
    }),
    ({ channel }, result) => result[0].message_id === last(channel).message_id,
  ),
  step(
    'copyMessages',
    ({ ana, channel, kept }) => ({
      chat_id: channel.id,
      from_chat_id: ana.id,
      message_ids: [kept.hello.message_id],
    }),
    ({ channel }, result) => result.length === 1 && last(channel).sender_chat.id === channel.id,
  ),
  step('sendPhoto', ({ ana }) => ({ chat_id: String(ana.id), photo: png(30, 20) }), arrives('photo')),
  step(
    'sendLivePhoto',
    ({ ana }) => ({ chat_id: String(ana.id), live_photo: file(), photo: png(30, 20) }),
    arrives('live_photo'),
  ),
  sendsFile('sendAudio', 'audio'),
  sendsFile('sendDocument', 'document'),
  sendsFile('sendVideo', 'video'),
  sendsFile('sendAnimation', 'animation'),
  sendsFile('sendVoice', 'voice'),
  step(
    'sendVideoNote',
    ({ ana }) => ({ chat_id: String(ana.id), video_note: file() }),
    arrives('video_note'),
  ),
  step('sendSticker', ({ ana }) => ({ chat_id: String(ana.id), sticker: png(512, 512) }), arrives('sticker')),
  step(
    'sendMediaGroup',
    ({ ana }) => ({
      chat_id: String(ana.id),
      media: JSON.stringify(['a', 'b'].map((name) => ({ type: 'photo', media: `attach://${name}` }))),
      a: png(30, 20),
      b: png(30, 20),
    }),
    ({ ana }, result) => result.length === 2 && last(ana).media_group_id === result[0].media_group_id,
  ),
  step('sendLocation', toAna({ latitude: 1, longitude: 2, live_period: 60 }), arrives('location'), 'place'),
  step(
    'editMessageLiveLocation',
    ({ ana, kept }) => ({ chat_id: ana.id, message_id: kept.place.message_id, latitude: 3, longitude: 4 }),
    ({ ana }) => last(ana).location.latitude === 3,
  ),
  step(
    'stopMessageLiveLocation',
    ({ ana, kept }) => ({ chat_id: ana.id, message_id: kept.place.message_id }),
    ({ ana }) => last(ana).location.live_period === undefined,
  ),
  step('sendVenue', toAna({ latitude: 1, longitude: 2, title: 'Café', address: 'Plaza' }), arrives('venue')),
  step('sendContact', toAna({ phone_number: '+12025550100', first_name: 'Eve' }), arrives('contact')),
  step('sendDice', toAna({}), ({ ana }) => last(ana).dice.value >= 1),
  step(
    'sendPoll',
    toGroup({ question: 'Tea?', options: [{ text: 'Yes' }, { text: 'No' }], is_anonymous: false }),
    ({ group }) => last(group).poll.question === 'Tea?',
    'poll',
  ),
  step(
    'stopPoll',
    ({ group, ana, kept }) => {
      group.vote(ana, kept.poll.message_id, [0])
      return { chat_id: group.id, message_id: kept.poll.message_id }
    },
    (_, result) => result.is_closed && result.options[0].voter_count === 1,
  ),
  step(
    'sendChecklist',
    toAna({ business_connection_id: 'none', checklist: { title: 'List', tasks: [{ id: 1, text: 'Milk' }] } }),
    arrives('checklist'),
    'list',
  ),
  step(
    'editMessageChecklist',
    ({ ana, kept }) => ({
      business_connection_id: 'none',
      chat_id: ana.id,
      message_id: kept.list.message_id,
      checklist: { title: 'List', tasks: [{ id: 1, text: 'Bread' }] },
    }),
    ({ ana }) => last(ana).checklist.tasks[0].text === 'Bread',
  ),
  step('sendMessageDraft', toAna({ draft_id: 1, text: 'Once upon' }), isTrue),
  step('sendRichMessageDraft', toAna({ draft_id: 2, rich_message: { html: '<b>Once</b>' } }), isTrue),
  step('sendRichMessage', toAna({ rich_message: { html: '<b>Rich</b>' } }), arrives('rich_message')),
  step('sendGame', toAna({ game_short_name: 'snake' }), arrives('game'), 'game'),
  step(
    'setGameScore',
    ({ ana, kept }) => ({ user_id: ana.id, score: 7, chat_id: ana.id, message_id: kept.game.message_id }),
    (_, result) => result.game.title === 'snake',
  ),
  step(
    'getGameHighScores',
    ({ ana, kept }) => ({ user_id: ana.id, chat_id: ana.id, message_id: kept.game.message_id }),
    (_, result) => result[0].score === 7,
  ),
  step('sendChatAction', toAna({ action: 'typing' }), ({ ana }) => ana.typing),

  step(
    'editMessageText',
    ({ ana, kept }) => ({ chat_id: ana.id, message_id: kept.hello.message_id, text: 'Hello again' }),
    ({ ana, kept }) =>
      ana.chat.some(
        ({ message }) => message.message_id === kept.hello.message_id && message.text === 'Hello again',
      ),
  ),
  step(
    'editMessageReplyMarkup',
    ({ ana, kept }) => ({
      chat_id: ana.id,
      message_id: kept.hello.message_id,
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    }),
    (_, result) => result.reply_markup.inline_keyboard[0][0].text === 'Go',
  ),
  step(
    'answerCallbackQuery',
    ({ api, ana, kept }) => {
      kept.tap = ana.tap('Go')
      return { callback_query_id: api.pending.at(-1)?.callback_query?.id, text: 'Gone' }
    },
    async ({ kept }) => same(await kept.tap, { answered: true, text: 'Gone' }),
  ),
  step(
    'editMessageMedia',
    ({ ana }) => ({
      chat_id: String(ana.id),
      message_id: String(ana.chat.find(({ message }) => message.photo)?.message.message_id),
      media: JSON.stringify({ type: 'photo', media: 'attach://next' }),
      next: png(60, 40),
    }),
    (_, result) => result.photo[0].width === 60,
  ),
  step(
    'editMessageCaption',
    ({ ana }) => ({
      chat_id: ana.id,
      message_id: ana.chat.find(({ message }) => message.photo)?.message.message_id,
      caption: 'new',
    }),
    (_, result) => result.caption === 'new',
  ),
  step(
    'setMessageReaction',
    ({ ana, kept }) => ({
      chat_id: ana.id,
      message_id: kept.hello.message_id,
      reaction: [{ type: 'emoji', emoji: '👍' }],
    }),
    ({ ana, api, kept }) =>
      same(
        ana.chat.find(({ message }) => message.message_id === kept.hello.message_id)?.reactions?.[api.bot.id],
        ['👍'],
      ),
  ),
  step(
    'deleteMessage',
    ({ ana, kept }) => ({ chat_id: ana.id, message_id: kept.hello.message_id }),
    ({ ana, kept }) => !ana.chat.some(({ message }) => message.message_id === kept.hello.message_id),
  ),
  step(
    'deleteMessages',
    ({ ana }) => ({ chat_id: ana.id, message_ids: [last(ana).message_id] }),
    ({ ana }) => last(ana).game === undefined,
  ),
  step(
    'deleteMessageReaction',
    ({ group, ana, kept }) => {
      kept.said = group.say(ana, 'hi')
      group.react(ana, kept.said.message_id, '🔥')
      return { chat_id: group.id, message_id: kept.said.message_id, user_id: ana.id }
    },
    ({ group }) => same(group.chat.at(-1)?.reactions, {}),
  ),
  step(
    'deleteAllMessageReactions',
    ({ group, ana, kept }) => {
      group.react(ana, kept.said.message_id, '🔥')
      return { chat_id: group.id }
    },
    ({ group }) => same(group.chat.at(-1)?.reactions, {}),
  ),
  step(
    'sendMessage',
    ({ group, ben }) => ({ chat_id: group.id, text: 'psst', receiver_user_id: ben.id }),
    ({ group, ben }) => last(group).receiver_user.id === ben.id,
    'whisper',
  ),
  step(
    'editEphemeralMessageText',
    (place) => ({ ...ephemeral(place), text: 'psst!' }),
    (place) => shownEphemeral(place).text === 'psst!',
  ),
  step(
    'editEphemeralMessageReplyMarkup',
    (place) => ({
      ...ephemeral(place),
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    }),
    (place) => shownEphemeral(place).reply_markup !== undefined,
  ),
  step(
    'editEphemeralMessageMedia',
    async ({ ...place }) => ({
      ...stringly(ephemeral(place)),
      media: JSON.stringify({ type: 'photo', media: 'attach://p' }),
      p: png(30, 20),
    }),
    (place) => shownEphemeral(place).photo !== undefined,
  ),
  step(
    'editEphemeralMessageCaption',
    (place) => ({ ...ephemeral(place), caption: 'look' }),
    (place) => shownEphemeral(place).caption === 'look',
  ),
  step('deleteEphemeralMessage', ephemeral, (place) => shownEphemeral(place) === undefined),

  step(
    'answerInlineQuery',
    ({ api, ana, kept }) => {
      kept.asked = ana.askInline('cats')
      return {
        inline_query_id: api.pending.at(-1)?.inline_query?.id,
        results: [
          { type: 'article', id: '1', title: 'Cat', input_message_content: { message_text: 'Meow' } },
        ],
      }
    },
    async ({ ana, kept }) => {
      const [result] = await kept.asked
      ana.chooseInline(result)
      return last(ana).text === 'Meow' && last(ana).via_bot !== undefined
    },
  ),
  step(
    'answerWebAppQuery',
    ({ ana }) => ({
      web_app_query_id: ana.openWebApp().queryId,
      result: {
        type: 'article',
        id: '1',
        title: 'Order',
        input_message_content: { message_text: 'Ordered' },
      },
    }),
    ({ ana }) => last(ana).text === 'Ordered',
  ),
  step(
    'savePreparedInlineMessage',
    ({ ana }) => ({
      user_id: ana.id,
      result: { type: 'article', id: '1', title: 'x', input_message_content: { message_text: 'x' } },
    }),
    (_, result) => result.id !== undefined,
  ),
  step(
    'savePreparedKeyboardButton',
    ({ ana }) => ({ user_id: ana.id, button: { text: 'x', request_users: { request_id: 1 } } }),
    (_, result) => result.id !== undefined,
  ),

  step(
    'sendWidget',
    toAna({ html: '<b>0</b>', is_shared: true, public_data: '0', allow_queries: true }),
    ({ ana }) => last(ana).widget.public_data === '0',
    'widget',
  ),
  step(
    'sendSharedWidget',
    ({ ana, kept }) => ({ chat_id: ana.id, widget_id: kept.widget.widget.id }),
    ({ ana, kept }) => last(ana).widget.id === kept.widget.widget.id,
  ),
  step(
    'editSharedWidgetData',
    ({ kept }) => ({ widget_id: kept.widget.widget.id, public_data: '1' }),
    ({ ana }) => last(ana).widget.public_data === '1',
  ),
  step(
    'editMessageWidgetData',
    ({ ana }) => ({ chat_id: ana.id, message_id: last(ana).message_id, chat_data: 'x' }),
    ({ ana }) => last(ana).widget.chat_data === 'x',
  ),
  step(
    'answerWidgetQuery',
    ({ api, ana, kept }) => {
      kept.answer = ana.askWidget(last(ana).message_id, 'tap')
      const { widget_query } = api.pending.at(-1) as Result
      return { widget_query_id: widget_query.id, data: 'tapped' }
    },
    async ({ kept }) => (await kept.answer) === 'tapped',
  ),

  step('getChat', toGroup({}), (_, result) => result.title === 'Friends'),
  step(
    'getFile',
    ({ ana }) => ({
      file_id: ana.chat.findLast(({ message }) => message.photo)?.message.photo?.[0]?.file_id,
    }),
    (_, result) => result.file_path !== undefined,
  ),
  step(
    'setChatTitle',
    toGroup({ title: 'Good friends' }),
    ({ group }) => group.title === 'Good friends' && last(group).new_chat_title === 'Good friends',
  ),
  step('setChatDescription', toGroup({ description: 'Us' }), ({ group }) => group.info.description === 'Us'),
  step(
    'setChatPhoto',
    ({ group }) => ({ chat_id: String(group.id), photo: png(640, 640) }),
    ({ group }) => group.info.photo !== undefined,
  ),
  step('deleteChatPhoto', toGroup({}), ({ group }) => group.info.photo === undefined),
  step(
    'setChatPermissions',
    toGroup({ permissions: { can_send_messages: true } }),
    ({ group }) => group.info.permissions?.can_send_polls === false,
  ),
  step(
    'pinChatMessage',
    ({ group, kept }) => ({ chat_id: group.id, message_id: kept.said.message_id }),
    ({ group, kept }) => same(group.pinned, [kept.said.message_id]),
  ),
  step('unpinChatMessage', toGroup({}), ({ group }) => group.pinned.length === 0),
  step(
    'unpinAllChatMessages',
    async ({ api, group, kept }) => {
      await call(api, 'pinChatMessage', { chat_id: group.id, message_id: kept.said.message_id })
      return { chat_id: group.id }
    },
    ({ group }) => group.pinned.length === 0,
  ),

  step(
    'restrictChatMember',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id, permissions: {} }),
    (place) => member('ben')(place).status === 'restricted',
  ),
  step(
    'promoteChatMember',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id, can_pin_messages: true }),
    (place) => member('ben')(place).can_pin_messages === true,
  ),
  step(
    'setChatAdministratorCustomTitle',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id, custom_title: 'boss' }),
    (place) => member('ben')(place).custom_title === 'boss',
  ),
  step(
    'setChatMemberTag',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id, tag: 'tall' }),
    (place) => member('ben')(place).tag === 'tall',
  ),
  step('getChatAdministrators', toGroup({}), ({ ben }, result) =>
    result.some((one: Result) => one.user.id === ben.id),
  ),
  step('getChatMemberCount', toGroup({}), (_, result) => result === 3),
  step(
    'getChatMember',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id }),
    (_, result) => result.status === 'administrator',
  ),
  step(
    'banChatMember',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id }),
    (place) => member('ben')(place).status === 'kicked',
  ),
  step(
    'unbanChatMember',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id }),
    (place) => member('ben')(place).status === 'left',
  ),
  step(
    'banChatSenderChat',
    ({ group, channel }) => ({ chat_id: group.id, sender_chat_id: channel.id }),
    isTrue,
  ),
  step(
    'unbanChatSenderChat',
    ({ group, channel }) => ({ chat_id: group.id, sender_chat_id: channel.id }),
    isTrue,
  ),
  step(
    'getUserChatBoosts',
    ({ group, ana }) => ({ chat_id: group.id, user_id: ana.id }),
    (_, result) => same(result, { boosts: [] }),
  ),
  step(
    'setMyDefaultAdministratorRights',
    () => ({ rights: { is_anonymous: false, ...flags(rights.slice(0, -1), {}), can_manage_chat: true } }),
    isTrue,
  ),
  step(
    'getMyDefaultAdministratorRights',
    () => ({}),
    (_, result) => result.can_manage_chat === true && result.can_post_stories === false,
  ),

  step('exportChatInviteLink', toGroup({}), ({ group }, result) => group.info.invite_link === result),
  step(
    'createChatInviteLink',
    toGroup({ creates_join_request: true, name: 'door' }),
    ({ group, ben }, result) => group.join(ben, result.invite_link) === 'asked',
    'link',
  ),
  step(
    'declineChatJoinRequest',
    ({ group, ben }) => ({ chat_id: group.id, user_id: ben.id }),
    (place) => member('ben')(place).status === 'left',
  ),
  step(
    'approveChatJoinRequest',
    ({ group, ben, kept }) => {
      group.join(ben, kept.link.invite_link)
      return { chat_id: group.id, user_id: ben.id }
    },
    (place) => member('ben')(place).status === 'member',
  ),
  step(
    'editChatInviteLink',
    ({ group, kept }) => ({ chat_id: group.id, invite_link: kept.link.invite_link, name: 'gate' }),
    (_, result) => result.name === 'gate',
  ),
  step(
    'revokeChatInviteLink',
    ({ group, kept }) => ({ chat_id: group.id, invite_link: kept.link.invite_link }),
    (_, result) => result.is_revoked === true,
  ),
  step(
    'createChatSubscriptionInviteLink',
    ({ channel }) => ({ chat_id: channel.id, subscription_period: 2592000, subscription_price: 5 }),
    (_, result) => result.subscription_price === 5,
    'paid',
  ),
  step(
    'editChatSubscriptionInviteLink',
    ({ channel, kept }) => ({ chat_id: channel.id, invite_link: kept.paid.invite_link, name: 'club' }),
    (_, result) => result.name === 'club',
  ),

  step(
    'createForumTopic',
    ({ forum }) => ({ chat_id: forum.id, name: 'News' }),
    (place, result) => newest(place).forum_topic_created.name === result.name,
    'topic',
  ),
  step(
    'editForumTopic',
    (place) => ({ ...topic(place), name: 'Old news' }),
    (place) => newest(place).forum_topic_edited.name === 'Old news',
  ),
  step('closeForumTopic', topic, (place) => newest(place).forum_topic_closed !== undefined),
  step('reopenForumTopic', topic, (place) => newest(place).forum_topic_reopened !== undefined),
  step('unpinAllForumTopicMessages', topic, isTrue),
  step('deleteForumTopic', topic, ({ forum }) => forum.chat.length === 0),
  step(
    'editGeneralForumTopic',
    ({ forum }) => ({ chat_id: forum.id, name: 'Hall' }),
    (place) => newest(place).forum_topic_edited.name === 'Hall',
  ),
  step(
    'closeGeneralForumTopic',
    ({ forum }) => ({ chat_id: forum.id }),
    (place) => newest(place).forum_topic_closed !== undefined,
  ),
  step(
    'reopenGeneralForumTopic',
    ({ forum }) => ({ chat_id: forum.id }),
    (place) => newest(place).forum_topic_reopened !== undefined,
  ),
  step(
    'hideGeneralForumTopic',
    ({ forum }) => ({ chat_id: forum.id }),
    (place) => newest(place).general_forum_topic_hidden !== undefined,
  ),
  step(
    'unhideGeneralForumTopic',
    ({ forum }) => ({ chat_id: forum.id }),
    (place) => newest(place).general_forum_topic_unhidden !== undefined,
  ),
  step('unpinAllGeneralForumTopicMessages', ({ forum }) => ({ chat_id: forum.id }), isTrue),

  step(
    'uploadStickerFile',
    ({ ana }) => ({ user_id: String(ana.id), sticker: png(512, 512), sticker_format: 'static' }),
    (_, result) => result.file_id !== undefined,
    'sticker',
  ),
  step(
    'createNewStickerSet',
    (place) => ({
      user_id: place.ana.id,
      name: 'cats_by_local_bot',
      title: 'Cats',
      sticker_type: 'custom_emoji',
      stickers: [inputSticker(place)],
    }),
    isTrue,
  ),
  step(
    'getStickerSet',
    () => ({ name: 'cats_by_local_bot' }),
    (place, result) => {
      place.kept.stickers = result.stickers
      return result.title === 'Cats' && result.stickers.length === 1
    },
  ),
  step(
    'getCustomEmojiStickers',
    (place) => ({ custom_emoji_ids: [sticker(place).custom_emoji_id] }),
    (place, result) => result[0].file_id === sticker(place).file_id,
  ),
  step(
    'getForumTopicIconStickers',
    () => ({}),
    (_, result) => result.length === 1,
  ),
  step(
    'setStickerEmojiList',
    (place) => ({ sticker: sticker(place).file_id, emoji_list: ['🐈'] }),
    async (place) => (await lastSticker(place)).emoji === '🐈',
  ),
  step('setStickerKeywords', (place) => ({ sticker: sticker(place).file_id, keywords: ['cat'] }), isTrue),
  step(
    'setStickerMaskPosition',
    (place) => ({
      sticker: sticker(place).file_id,
      mask_position: { point: 'eyes', x_shift: 0, y_shift: 0, scale: 1 },
    }),
    async (place) => (await lastSticker(place)).mask_position.point === 'eyes',
  ),
  step(
    'setStickerSetTitle',
    () => ({ name: 'cats_by_local_bot', title: 'Big cats' }),
    async (place) => (await stickerSet(place)).result.title === 'Big cats',
  ),
  step(
    'setStickerSetThumbnail',
    ({ ana }) => ({
      name: 'cats_by_local_bot',
      user_id: String(ana.id),
      thumbnail: png(100, 100),
      format: 'static',
    }),
    async (place) => (await stickerSet(place)).result.thumbnail !== undefined,
  ),
  step(
    'setCustomEmojiStickerSetThumbnail',
    (place) => ({ name: 'cats_by_local_bot', custom_emoji_id: sticker(place).custom_emoji_id }),
    isTrue,
  ),
  step(
    'addStickerToSet',
    async (place) => ({
      user_id: String(place.ana.id),
      name: 'cats_by_local_bot',
      sticker: JSON.stringify({ sticker: 'attach://one', format: 'static', emoji_list: ['🐯'] }),
      one: png(512, 512),
    }),
    async (place) => (await lastSticker(place)).emoji === '🐯',
  ),
  step(
    'setStickerPositionInSet',
    async (place) => ({ sticker: (await lastSticker(place)).file_id, position: 0 }),
    async (place) => (await lastSticker(place)).emoji === '🐈',
  ),
  step(
    'replaceStickerInSet',
    async (place) => ({
      user_id: String(place.ana.id),
      name: 'cats_by_local_bot',
      old_sticker: (await lastSticker(place)).file_id,
      sticker: JSON.stringify({ sticker: 'attach://one', format: 'static', emoji_list: ['🦁'] }),
      one: png(512, 512),
    }),
    async (place) => (await lastSticker(place)).emoji === '🦁',
  ),
  step(
    'deleteStickerFromSet',
    async (place) => ({ sticker: (await lastSticker(place)).file_id }),
    async (place) => (await stickerSet(place)).result.stickers.length === 1,
  ),
  step(
    'setChatStickerSet',
    toGroup({ sticker_set_name: 'cats_by_local_bot' }),
    ({ group }) => group.info.sticker_set_name === 'cats_by_local_bot',
  ),
  step('deleteChatStickerSet', toGroup({}), ({ group }) => group.info.sticker_set_name === undefined),
  step(
    'deleteStickerSet',
    () => ({ name: 'cats_by_local_bot' }),
    async (place) => (await stickerSet(place)).ok === false,
  ),

  step(
    'setMyCommands',
    () => ({ commands: [{ command: 'help', description: 'Help' }] }),
    ({ ana }) => ana.commands[0]?.command === 'help',
  ),
  step(
    'getMyCommands',
    () => ({}),
    (_, result) => result[0].command === 'help',
  ),
  step(
    'deleteMyCommands',
    () => ({}),
    ({ ana }) => ana.commands.length === 0,
  ),
  ...setText('Name', 'name'),
  ...setText('Description', 'description'),
  ...setText('ShortDescription', 'short_description'),
  step('setChatMenuButton', () => ({ menu_button: { type: 'commands' } }), isTrue),
  step(
    'getChatMenuButton',
    () => ({}),
    (_, result) => result.type === 'commands',
  ),
  step(
    'setMyProfilePhoto',
    () => ({ photo: JSON.stringify({ type: 'static', photo: 'attach://me' }), me: png(640, 640) }),
    isTrue,
  ),
  step(
    'getUserProfilePhotos',
    ({ api }) => ({ user_id: api.bot.id }),
    (_, result) => result.total_count === 1,
  ),
  step(
    'removeMyProfilePhoto',
    () => ({}),
    async ({ api }) =>
      ((await call(api, 'getUserProfilePhotos', { user_id: api.bot.id })) as Result).result.total_count === 0,
  ),
  step(
    'getUserProfileAudios',
    ({ ana }) => ({ user_id: ana.id }),
    (_, result) => result.total_count === 0,
  ),
  step(
    'setUserEmojiStatus',
    ({ ana }) => ({ user_id: ana.id, emoji_status_custom_emoji_id: '5' }),
    async ({ api, ana }) =>
      ((await call(api, 'getChat', { chat_id: ana.id })) as Result).result.emoji_status_custom_emoji_id ===
      '5',
  ),
  step(
    'setMySettings',
    () => ({ can_join_groups: false, callback_query_mode: 'inline' }),
    async ({ api, ana }) => {
      const buttons = { inline_keyboard: [[{ text: 'Late', callback_data: 'late' }]] }
      await call(api, 'sendMessage', { chat_id: ana.id, text: 'x', reply_markup: buttons })
      void ana.tap('Late')
      const { callback_query } = api.pending.at(-1) as Result
      const { inline_message_id } = callback_query
      const edited = await call(api, 'editMessageText', { inline_message_id, text: 'y' })
      return !api.bot.can_join_groups && !callback_query.message && edited.ok && last(ana).text === 'y'
    },
  ),
  step('leaveChat', toGroup({}), ({ group }) => group.bot.status === 'left'),
]

const stringly = (params: object) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

export const openPlace = (api: BotApi): Place => {
  const ana = api.person({ firstName: 'Ana' })
  const ben = api.person({ firstName: 'Ben' })
  ana.say('/start')
  return {
    api,
    ana,
    ben,
    group: api.group({ title: 'Friends', owner: ana, members: [ben] }),
    forum: api.group({ title: 'Forum', forum: true, owner: ana }),
    channel: api.channel({ title: 'News', username: 'the_news', owner: ana }),
    kept: {},
  }
}

/** Takes one step, and says what was wrong with it, if anything was. */
export const take = async (
  place: Place,
  { method, params, shows, keep }: Step,
): Promise<string | undefined> => {
  const given = (await params(place)) as Record<string, string | Blob>
  const hasFile = Object.values(given).some((value) => value instanceof Blob)
  const answer = hasFile ? await upload(place.api, method, given) : await call(place.api, method, given)
  if (!answer.ok) return `${method}: ${answer.description}`
  if (keep) place.kept[keep] = answer.result as never
  return (await shows(place, answer.result)) === true
    ? undefined
    : `${method}: ${JSON.stringify(answer.result)}`
}
