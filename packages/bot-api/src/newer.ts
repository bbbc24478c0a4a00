import type { Spec } from './spec.ts'

const chat = { types: ['Integer', 'String'], required: true } as const
const receiver = { types: ['Integer'], required: true } as const
const ephemeral = { chat_id: chat, receiver_user_id: receiver, ephemeral_message_id: receiver }
const keyboard = { types: ['InlineKeyboardMarkup'] }

/** Methods that can send what only one member of a group sees (10.2, 10.3). */
const ephemeralSenders = [
  'sendMessage',
  'sendRichMessage',
  'sendPhoto',
  'sendLivePhoto',
  'sendAudio',
  'sendDocument',
  'sendVideo',
  'sendAnimation',
  'sendVoice',
  'sendVideoNote',
  'sendLocation',
  'sendVenue',
  'sendContact',
  'sendSticker',
]

const text = { types: ['String'] }
const flag = { types: ['Boolean'] }
const number = { types: ['Integer'] }
/** Up to 1024 bytes that a widget keeps. */
const data = { types: ['String'], min: 0, max: 1024, bytes: true } as const

/** https://core.telegram.org/bots/widgets (Bot API 10.4) */
const widgetMethods = ({ sendAnimation = {} }: Spec['methods']): Spec['methods'] => {
  const {
    animation: _,
    duration: __,
    thumbnail: ___,
    has_spoiler: ____,
    business_connection_id: _____,
    ...sent
  } = sendAnimation
  return {
    sendWidget: {
      ...sent,
      html: { types: ['String'], required: true, min: 1, max: 32_768, bytes: true },
      width: number,
      height: number,
      public_data: data,
      chat_data: data,
      allow_queries: flag,
      is_shared: flag,
    },
    sendSharedWidget: { ...sent, widget_id: { ...text, required: true }, chat_data: data },
    answerWidgetQuery: { widget_query_id: { ...text, required: true }, data },
    editMessageWidgetData: {
      chat_id: { types: ['Integer', 'String'] },
      message_id: number,
      inline_message_id: text,
      public_data: data,
      chat_data: data,
    },
    editSharedWidgetData: {
      widget_id: { ...text, required: true },
      public_data: { ...data, required: true },
      cache_time: number,
    },
  }
}

/** https://core.telegram.org/bots/api#setmysettings (Bot API 10.5) */
const settings = {
  supports_inline_queries: flag,
  inline_query_placeholder: text,
  needs_inline_query_location: flag,
  inline_feedback_share_denominator: number,
  can_join_groups: flag,
  can_read_all_group_messages: flag,
  can_connect_to_business: flag,
  can_manage_bots: flag,
  supports_guest_queries: flag,
  supports_join_request_queries: flag,
  has_topics_enabled: flag,
  allows_users_to_create_topics: flag,
  has_topic_sidebar: flag,
  can_communicate_with_bots: flag,
  callback_query_mode: text,
}

/**
 * What came after the published specification that `spec.json` is derived from: ephemeral messages (10.2), disabled
 * buttons, `force_reply` on inline keyboards and stoppable drafts (10.3), widgets (10.4), settings of the bot (10.5).
 */
export const addNewer = ({ methods, types }: Spec): void => {
  for (const name of ephemeralSenders)
    Object.assign(methods[name] ?? {}, {
      // A tap tells where its ephemeral answer goes (10.4).
      chat_id: { types: ['Integer', 'String'] },
      receiver_user_id: { types: ['Integer'] },
      callback_query_id: { types: ['String'] },
      ephemeral_message_parameters: { types: ['EphemeralMessageParameters'] },
    })
  for (const name of ['sendMessageDraft', 'sendRichMessageDraft'])
    Object.assign(methods[name] ?? {}, {
      can_stop: { types: ['Boolean'] },
      keep_on_stop: { types: ['Boolean'] },
    })
  Object.assign(methods.promoteChatMember ?? {}, { can_send_welcome_messages: { types: ['Boolean'] } })

  methods.editEphemeralMessageText = { ...methods.editMessageText, ...ephemeral }
  methods.editEphemeralMessageCaption = { ...methods.editMessageCaption, ...ephemeral }
  methods.editEphemeralMessageMedia = { ...methods.editMessageMedia, ...ephemeral }
  methods.editEphemeralMessageReplyMarkup = { ...ephemeral, reply_markup: keyboard }
  methods.deleteEphemeralMessage = ephemeral
  Object.assign(methods, widgetMethods(methods))
  methods.setMySettings = settings

  types.DisabledButton = { fields: {} }
  types.EphemeralMessageParameters = {
    fields: {
      receiver_user_id: { types: ['Integer'] },
      callback_query_id: { types: ['String'] },
      replace_callback_query_message: { types: ['Boolean'] },
    },
  }
  const fieldsOf = (name: string): Record<string, unknown> =>
    (types[name] as { fields?: object })?.fields as never
  Object.assign(fieldsOf('InlineKeyboardButton'), { disabled: { types: ['DisabledButton'] } })
  for (const name of ['InlineKeyboardMarkup', 'ReplyKeyboardMarkup'])
    Object.assign(fieldsOf(name), { force_reply: { types: ['Boolean'] } })
  Object.assign(fieldsOf('BotCommand'), { is_ephemeral: { types: ['Boolean'] } })
  Object.assign(fieldsOf('ReplyParameters'), {
    message_id: { types: ['Integer'] },
    ephemeral_message_id: { types: ['Integer'] },
  })
}
