import { isDeepStrictEqual } from 'node:util'
import type { Message } from '@grammyjs/types'
import type { Entry } from '../chats.ts'
import { ApiError, badRequest } from '../errors.ts'
import { inlineKeyboard } from '../markup.ts'
import type { Params } from '../validate.ts'
import { captionContent, documentContent, photoContent, textContent } from './content.ts'
import { chatFor, type Method, type Request } from './method.ts'

type Loose = Readonly<Record<string, unknown>>

const entryToEdit = (request: Request): Entry => {
  const { params } = request
  if (params.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID')
  if (params.chat_id === undefined) throw badRequest('chat_id is empty')
  if (params.message_id === undefined) throw badRequest('message identifier is not specified')
  const entry = chatFor(request).get(params.message_id as number)
  if (!entry) throw badRequest('message to edit not found')
  if (entry.mine || entry.fixed) throw badRequest("message can't be edited")
  return entry
}

/** What stays of a message when its content is replaced. */
const frame = (message: Message): Loose => {
  const { message_id, from, date, chat, reply_to_message, has_protected_content, effect_id } =
    message as unknown as Loose
  const kept = { message_id, from, date, chat, reply_to_message, has_protected_content, effect_id }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}

const media = ['photo', 'document', 'video', 'animation', 'audio', 'live_photo'] as const
const mediaOf = (message: Message): Loose =>
  Object.fromEntries(media.filter((kind) => kind in message).map((kind) => [kind, (message as never)[kind]]))

/** Uploading the same bytes again is no change, though the file gets a new id. */
const comparable = (message: Loose): unknown => {
  const { edit_date: _, ...rest } = message
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'file_id' ? undefined : value)))
}

/** Puts the new version in place, if it is one. The keyboard goes unless the call brings one. */
const replace = (request: Request, entry: Entry, content: Loose): Message => {
  const { world, params } = request
  const chat = chatFor(request)
  const next: Loose = {
    ...frame(entry.message),
    ...content,
    ...inlineKeyboard(params.reply_markup, chat),
  }
  if (isDeepStrictEqual(comparable(next), comparable(entry.message as unknown as Loose)))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  const message = { ...next, edit_date: world.date() } as unknown as Message
  chat.put({ ...entry, message })
  return message
}

const mediaContent = (request: Request, item: Params): Loose => {
  const value = item.media as string
  const caption = captionContent(request.world, item, 'MEDIA_CAPTION_TOO_LONG')
  if (item.type === 'photo') return { ...photoContent(request, value), ...caption }
  if (item.type === 'document') return { ...documentContent(request, value), ...caption }
  throw new ApiError(501, `Not Implemented: editMessageMedia to ${item.type} does nothing on this server`)
}

export const editing: Readonly<Record<string, Method>> = {
  editMessageText: (request) => {
    if (request.params.text === undefined || request.params.text === '')
      throw badRequest('message text is empty')
    const entry = entryToEdit(request)
    if (!('text' in entry.message)) throw badRequest('there is no text in the message to edit')
    return replace(request, entry, textContent(request, 'MESSAGE_TOO_LONG'))
  },

  editMessageCaption: (request) => {
    const entry = entryToEdit(request)
    const kept = mediaOf(entry.message)
    if (Object.keys(kept).length === 0) throw badRequest('there is no caption in the message to edit')
    return replace(request, entry, {
      ...kept,
      ...captionContent(request.world, request.params, 'MEDIA_CAPTION_TOO_LONG'),
    })
  },

  editMessageMedia: (request) =>
    replace(request, entryToEdit(request), mediaContent(request, request.params.media as Params)),

  editMessageReplyMarkup: (request) => {
    const entry = entryToEdit(request)
    const { reply_markup: _, edit_date: __, ...content } = entry.message as unknown as Loose
    return replace(request, entry, content)
  },
}
