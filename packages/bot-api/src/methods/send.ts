import type { ChatRecord } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { checkMarkup } from '../markup.ts'
import { captionContent, documentContent, photoContent, textContent } from './content.ts'
import { type Method, type Request, writableChat } from './method.ts'

/** The message that is replied to, without what it replied to itself. */
const repliedTo = (chat: ChatRecord, { params }: Request) => {
  const reply = params.reply_parameters as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined
  if (reply?.message_id === undefined) return undefined
  const entry = chat.get(reply.message_id)
  if (!entry) {
    if (reply.allow_sending_without_reply) return undefined
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...message } = entry.message as unknown as Record<string, unknown>
  return { reply_to_message: message }
}

/** Shows a new message of the bot. The content is made only after the chat is known to be writable. */
const send = (request: Request, content: () => object) => {
  const { world, params } = request
  const chat = writableChat(request)
  const markup = checkMarkup(params.reply_markup, chat)
  const reply = repliedTo(chat, request)
  const made = content()
  markup.apply()
  return world.post(
    chat,
    {
      from: {
        id: world.bot.id,
        is_bot: true,
        first_name: world.bot.first_name,
        username: world.bot.username,
      },
      ...reply,
      ...made,
      ...(params.protect_content === true && { has_protected_content: true }),
      ...receiverOf(chat, params.receiver_user_id),
      ...(params.message_effect_id !== undefined && { effect_id: params.message_effect_id }),
      ...markup.inline,
    },
    { mine: false, fixed: markup.fixed },
  )
}

/** Only one member of a group sees an ephemeral message (Bot API 10.2); in a private chat there are none. */
const receiverOf = (chat: ChatRecord, id: unknown): object => {
  if (id === undefined) return {}
  if (chat.chat.type === 'private') throw badRequest('ephemeral messages can be sent to groups only')
  return { receiver_user: { id }, ephemeral_message_id: 1 }
}

const captionTooLong = 'message caption is too long'

export const sending: Readonly<Record<string, Method>> = {
  sendMessage: (request) => send(request, () => textContent(request, 'message is too long')),

  sendPhoto: (request) =>
    send(request, () => ({
      ...photoContent(request, request.params.photo as string),
      ...captionContent(request.world, request.params, captionTooLong),
      ...(request.params.has_spoiler === true && { has_media_spoiler: true }),
    })),

  sendDocument: (request) =>
    send(request, () => ({
      ...documentContent(request, request.params.document as string),
      ...captionContent(request.world, request.params, captionTooLong),
    })),
}
