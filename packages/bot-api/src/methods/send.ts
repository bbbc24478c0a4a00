import type { Message } from '@grammyjs/types'
import type { ChatRecord } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { checkMarkup } from '../markup.ts'
import { botUser, userById } from '../users.ts'
import type { Params } from '../validate.ts'
import { captionContent, mediaContents, textContent } from './content.ts'
import {
  checklistContent,
  contactContent,
  diceContent,
  gameContent,
  locationContent,
  pollContent,
  richContent,
  venueContent,
} from './contents.ts'
import { chatBy, type Loose, type Method, type Methods, type Request, writableChat } from './method.ts'

/** The message that is replied to, without what it replied to itself. */
const repliedTo = (chat: ChatRecord, { world, params }: Request) => {
  const reply = params.reply_parameters as
    | { message_id?: number; chat_id?: unknown; allow_sending_without_reply?: boolean; quote?: string }
    | undefined
  if (reply?.message_id === undefined) return undefined
  const elsewhere = reply.chat_id === undefined ? chat : chatBy(world, reply.chat_id)
  const entry = elsewhere.get(reply.message_id)
  if (!entry) {
    if (reply.allow_sending_without_reply) return undefined
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...message } = entry.message as unknown as Record<string, unknown>
  const quote = reply.quote ? { quote: { text: reply.quote, position: 0 } } : {}
  if (elsewhere === chat) return { reply_to_message: message, ...quote }
  const origin = { type: 'user', date: message.date, sender_user: message.from }
  return { external_reply: { origin, chat: elsewhere.chat, message_id: message.message_id }, ...quote }
}

/** The topic a message goes to, if the chat is a forum: https://core.telegram.org/bots/api#forumtopic */
const topicOf = (chat: ChatRecord, { params }: Request): Loose => {
  const id = params.message_thread_id as number | undefined
  if (id === undefined) return {}
  const isForum = 'is_forum' in chat.chat && chat.chat.is_forum
  if (!chat.topics.has(id)) throw badRequest('message thread not found')
  return { message_thread_id: id, ...(isForum && { is_topic_message: true }) }
}

/** The tap that an ephemeral message answers (Bot API 10.4). */
const answeredTap = ({ world, params }: Request) => {
  const given = params.ephemeral_message_parameters as { callback_query_id?: string } | undefined
  const id = given?.callback_query_id ?? (params.callback_query_id as string | undefined)
  return id === undefined ? undefined : world.queries.get(id)?.tap
}

/** Only one member of a group sees an ephemeral message (Bot API 10.2); in a private chat it can only answer a tap (10.4). */
const receiverOf = (chat: ChatRecord, request: Request): Loose => {
  const { world, params } = request
  const tap = answeredTap(request)
  const given = params.ephemeral_message_parameters as { receiver_user_id?: number } | undefined
  const named = (given?.receiver_user_id ?? params.receiver_user_id) as number | undefined
  const id = named ?? tap?.by
  if (id === undefined) return {}
  if (chat.chat.type === 'private' && !tap) throw badRequest('ephemeral messages can be sent to groups only')
  return {
    receiver_user: userById(world, id),
    ephemeral_message_id: Number(BigInt(world.nextId()) % 1_000_000n),
  }
}

/** The call with the chat that a message is for, which an ephemeral answer to a tap may leave out. */
const placed = (request: Request): Request => {
  const chat_id = request.params.chat_id ?? answeredTap(request)?.chat.chat.id
  if (chat_id === undefined) throw badRequest('chat_id is empty')
  return { ...request, params: { ...request.params, chat_id } }
}

/** Whose name a message of the bot carries: a channel's posts are the channel's. */
const sender = (chat: ChatRecord, { world }: Request) =>
  chat.chat.type === 'channel' ? { sender_chat: chat.chat } : { from: botUser(world) }

/** Shows a new message of the bot. The content is made only after the chat is known to be writable. */
export const send = (request: Request, content: () => object): Message => {
  const { world, params, odd } = request
  const chat = writableChat(placed(request))
  const markup = checkMarkup(params.reply_markup, chat, odd)
  const more = {
    ...topicOf(chat, request),
    ...repliedTo(chat, request),
    ...content(),
    ...(params.protect_content === true && { has_protected_content: true }),
    ...receiverOf(chat, request),
    ...(params.message_effect_id !== undefined && { effect_id: params.message_effect_id }),
    ...markup.inline,
  }
  markup.apply()
  return world.post(chat, { ...sender(chat, request), ...more }, { mine: false, fixed: markup.fixed })
}

const captionTooLong = 'message caption is too long'

const sendMedia =
  (kind: string): Method =>
  (request) => {
    const { world, params } = request
    return send(request, () => ({
      ...mediaContents[kind]?.(request, params[kind] as string, params),
      ...captionContent(world, params, captionTooLong),
      ...(params.has_spoiler === true && { has_media_spoiler: true }),
    }))
  }

const sendContent =
  (content: (request: Request) => object): Method =>
  (request) =>
    send(request, () => content(request))

const sendMediaGroup: Method = (request) => {
  const { world, params } = request
  const items = params.media as readonly Params[]
  const kinds = new Set(items.map(({ type }) => type))
  const apart = ['audio', 'document'].some((kind) => kinds.has(kind) && kinds.size > 1)
  if (apart) throw badRequest("documents and audios can't be mixed with other media types")
  const media_group_id = world.nextId()
  return items.map((item) =>
    send(request, () => ({
      media_group_id,
      ...mediaContents[item.type as string]?.(request, item.media as string, item),
      ...captionContent(world, item, captionTooLong),
      ...(item.has_spoiler === true && { has_media_spoiler: true }),
    })),
  )
}

/** A message that is still being written, as the person sees it grow. */
const sendDraft =
  (text: (params: Params) => string): Method =>
  (request) => {
    const { world, params } = request
    const chat = writableChat(request)
    const draft = text(params)
    world.drafts.set(`${params.chat_id} ${params.draft_id}`, draft)
    chat.tell({ kind: 'draft', text: draft })
    return true
  }

export const sending: Methods = {
  sendMessage: sendContent((request) => textContent(request, 'message is too long')),
  sendPhoto: sendMedia('photo'),
  sendLivePhoto: sendMedia('live_photo'),
  sendAudio: sendMedia('audio'),
  sendDocument: sendMedia('document'),
  sendVideo: sendMedia('video'),
  sendAnimation: sendMedia('animation'),
  sendVoice: sendMedia('voice'),
  sendVideoNote: sendMedia('video_note'),
  sendSticker: sendMedia('sticker'),
  sendMediaGroup,
  sendLocation: sendContent(locationContent),
  sendVenue: sendContent(venueContent),
  sendContact: sendContent(contactContent),
  sendPoll: sendContent(pollContent),
  sendChecklist: sendContent(checklistContent),
  sendDice: sendContent(diceContent),
  sendGame: sendContent(gameContent),
  sendRichMessage: sendContent(richContent),
  sendMessageDraft: sendDraft(({ text }) => String(text ?? '')),
  sendRichMessageDraft: sendDraft(({ rich_message }) => {
    const { html, markdown } = rich_message as Loose
    return String(html ?? markdown ?? '')
  }),
}
