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

/**
 * What came after the published specification that `spec.json` is derived from: ephemeral messages (10.2), disabled
 * buttons, `force_reply` on inline keyboards and stoppable drafts (10.3), as the type declarations of grammY 5.0 have
 * them. Of 10.4 and 10.5 only names are known: these methods take any parameters.
 */
export const addNewer = ({ methods, types }: Spec): void => {
  for (const name of ephemeralSenders)
    Object.assign(methods[name] ?? {}, {
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
  for (const name of ['sendWidget', 'sendSharedWidget', 'answerWidgetQuery', 'setMySettings'])
    methods[name] = {}

  types.DisabledButton = { fields: {} }
  types.EphemeralMessageParameters = {
    fields: {
      receiver_user_id: receiver,
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

/** Methods whose parameters are not known here. */
export const unknownParameters: ReadonlySet<string> = new Set([
  'sendWidget',
  'sendSharedWidget',
  'answerWidgetQuery',
  'setMySettings',
])
