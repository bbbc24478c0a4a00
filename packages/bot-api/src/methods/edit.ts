import { isDeepStrictEqual } from 'node:util'
import type { Message } from '@grammyjs/types'
import type { ChatRecord, Entry } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { inlineKeyboard } from '../markup.ts'
import type { Params } from '../validate.ts'
import { captionContent, mediaContents, textContent } from './content.ts'
import { checklistContent, richContent } from './contents.ts'
import { chatFor, type Loose, type Method, type Methods, picked, type Request } from './method.ts'

interface Target {
  readonly chat: ChatRecord
  readonly entry: Entry
  /** Sent by way of the bot into any chat: such an edit is answered with True. */
  readonly inline?: true
}

/** A message sent by way of the bot, by the name that only the bot and Telegram know. */
const inlineTarget = ({ world, params }: Request): Target => {
  const place = world.inlineMessages.get(params.inline_message_id as string)
  const entry = place?.chat.get(place.message)
  if (!place || !entry) throw badRequest('MESSAGE_ID_INVALID')
  return { chat: place.chat, entry, inline: true }
}

const target = (request: Request): Target => {
  const { params } = request
  if (params.inline_message_id !== undefined) return inlineTarget(request)
  if (params.chat_id === undefined) throw badRequest('chat_id is empty')
  if (params.ephemeral_message_id !== undefined) return ephemeralTarget(request)
  if (params.message_id === undefined) throw badRequest('message identifier is not specified')
  const chat = chatFor(request)
  const entry = chat.get(params.message_id as number)
  if (!entry) throw badRequest('message to edit not found')
  if (entry.mine || entry.fixed) throw badRequest("message can't be edited")
  return { chat, entry }
}

/** A message that only one member of a group sees. */
const ephemeralTarget = (request: Request): Target => {
  const { params } = request
  const chat = chatFor(request)
  const entry = chat.entries().find(({ message }) => {
    const { ephemeral_message_id, receiver_user } = message as unknown as {
      ephemeral_message_id?: number
      receiver_user?: { id: number }
    }
    return (
      ephemeral_message_id === params.ephemeral_message_id && receiver_user?.id === params.receiver_user_id
    )
  })
  if (!entry) throw badRequest('message to edit not found')
  return { chat, entry }
}

/** What stays of a message when its content is replaced. */
const frame = (message: Message): Loose =>
  picked(
    message as unknown as Loose,
    'message_id',
    'message_thread_id',
    'is_topic_message',
    'from',
    'sender_chat',
    'via_bot',
    'date',
    'chat',
    'receiver_user',
    'ephemeral_message_id',
    'media_group_id',
    'reply_to_message',
    'has_protected_content',
    'effect_id',
  )

const media = ['photo', 'document', 'video', 'animation', 'audio', 'live_photo'] as const
const mediaOf = (message: Message): Loose =>
  Object.fromEntries(media.filter((kind) => kind in message).map((kind) => [kind, (message as never)[kind]]))

/** Uploading the same bytes again is no change, though the file gets a new id. */
const comparable = (message: Loose): unknown => {
  const { edit_date: _, ...rest } = message
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'file_id' ? undefined : value)))
}

/** Puts the new version in place, if it is one. The keyboard goes unless the call brings one. */
const replace = (request: Request, { chat, entry, inline }: Target, content: Loose): Message | true => {
  const { world, params, odd } = request
  const next: Loose = {
    ...frame(entry.message),
    ...content,
    ...inlineKeyboard(params.reply_markup, chat, odd),
  }
  if (isDeepStrictEqual(comparable(next), comparable(entry.message as unknown as Loose)))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  const message = { ...next, edit_date: world.date() } as unknown as Message
  chat.put({ ...entry, message })
  return inline ?? message
}

/** What the message holds besides its keyboard. */
const contentOf = ({ message }: Entry): Loose => {
  const { reply_markup: _, edit_date: __, ...content } = message as unknown as Loose
  return content
}

const mediaContent = (request: Request, item: Params): Loose => {
  const value = item.media as string
  const caption = captionContent(request.world, item, 'MEDIA_CAPTION_TOO_LONG')
  const content = mediaContents[item.type as string]
  if (!content) throw badRequest("can't parse InputMedia: type is unsupported")
  return {
    ...content(request, value, item),
    ...caption,
    ...(item.has_spoiler === true && { has_media_spoiler: true }),
  }
}

const editText: Method = (request) => {
  const { params } = request
  if (params.rich_message !== undefined) return replace(request, target(request), richContent(request))
  if (params.text === undefined || params.text === '') throw badRequest('message text is empty')
  const aimed = target(request)
  if (!('text' in aimed.entry.message) && !('rich_message' in aimed.entry.message))
    throw badRequest('there is no text in the message to edit')
  return replace(request, aimed, textContent(request, 'MESSAGE_TOO_LONG'))
}

const editCaption: Method = (request) => {
  const aimed = target(request)
  const kept = mediaOf(aimed.entry.message)
  if (Object.keys(kept).length === 0) throw badRequest('there is no caption in the message to edit')
  return replace(request, aimed, {
    ...kept,
    ...captionContent(request.world, request.params, 'MEDIA_CAPTION_TOO_LONG'),
  })
}

const editMedia: Method = (request) =>
  replace(request, target(request), mediaContent(request, request.params.media as Params))

const editReplyMarkup: Method = (request) => {
  const aimed = target(request)
  return replace(request, aimed, contentOf(aimed.entry))
}

/** A live location as it moves; stopped, it has no `live_period` any more. */
const editLocation =
  (live: boolean): Method =>
  (request) => {
    const aimed = target(request)
    const { location } = aimed.entry.message
    if (!location?.live_period) throw badRequest('there is no live location in the message to edit')
    const { live_period, ...place } = location
    const next = picked(request.params, 'latitude', 'longitude', 'horizontal_accuracy', 'heading')
    return replace(request, aimed, { location: live ? { ...place, live_period, ...next } : place })
  }

export const editing: Methods = {
  editMessageText: editText,
  editMessageCaption: editCaption,
  editMessageMedia: editMedia,
  editMessageReplyMarkup: editReplyMarkup,
  editEphemeralMessageText: editText,
  editEphemeralMessageCaption: editCaption,
  editEphemeralMessageMedia: editMedia,
  editEphemeralMessageReplyMarkup: editReplyMarkup,
  editMessageLiveLocation: editLocation(true),
  stopMessageLiveLocation: editLocation(false),

  editMessageChecklist: (request) => {
    const aimed = target(request)
    if (!('checklist' in aimed.entry.message))
      throw badRequest('there is no checklist in the message to edit')
    return replace(request, aimed, checklistContent(request))
  },

  deleteEphemeralMessage: (request) => {
    const { chat, entry } = ephemeralTarget(request)
    return chat.remove(entry.message.message_id)
  },
}
