import type { Message } from '@grammyjs/types'
import type { Entry } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { captionContent } from './content.ts'
import { chatBy, type Loose, type Method, type Methods, type Request, writableChat } from './method.ts'
import { send } from './send.ts'

/** What belongs to the place of a message and not to its content. */
const frame = new Set([
  'message_id',
  'message_thread_id',
  'is_topic_message',
  'from',
  'sender_chat',
  'date',
  'edit_date',
  'chat',
  'reply_to_message',
  'external_reply',
  'quote',
  'reply_markup',
  'has_protected_content',
  'via_bot',
  'forward_origin',
  'receiver_user',
  'ephemeral_message_id',
  'media_group_id',
])

const contentOf = (message: Message): Loose =>
  Object.fromEntries(Object.entries(message).filter(([name]) => !frame.has(name)))

/** Messages that are no content: "joined the group" and the like. */
const isService = (content: Loose): boolean =>
  Object.keys(content).some((name) =>
    /^(new_chat|left_chat|delete_chat|pinned_message|forum_topic|general_forum)/.test(name),
  )

const original = ({ world, params }: Request, id: unknown, deed: string): Entry => {
  const from = chatBy(world, params.from_chat_id)
  const entry = from.get(Number(id))
  if (!entry) throw badRequest(`message to ${deed} not found`)
  const { has_protected_content: isProtected } = entry.message as { has_protected_content?: boolean }
  if (isProtected || isService(contentOf(entry.message)))
    throw badRequest(`message can't be ${deed === 'copy' ? 'copied' : 'forwarded'}`)
  return entry
}

/** https://core.telegram.org/bots/api#messageorigin */
const originOf = ({ message }: Entry): Loose => {
  const { forward_origin, sender_chat, from, date, chat, message_id } = message as unknown as Loose & Message
  if (forward_origin) return forward_origin as unknown as Loose
  if (chat.type === 'channel') return { type: 'channel', date, chat, message_id }
  return sender_chat ? { type: 'chat', date, sender_chat } : { type: 'user', date, sender_user: from }
}

const forward = (request: Request, id: unknown): Message => {
  const entry = original(request, id, 'forward')
  return send(request, () => ({ forward_origin: originOf(entry), ...contentOf(entry.message) }))
}

const copy = (request: Request, id: unknown, change: (content: Loose) => Loose): Loose => {
  const entry = original(request, id, 'copy')
  const { message_id } = send(request, () => change(contentOf(entry.message)))
  return { message_id }
}

const withoutCaption = ({ caption: _, caption_entities: __, ...content }: Loose): Loose => content

/** Several at once: what is not there is passed over, but one has to be. */
const each = (request: Request, deed: (id: number) => Loose): readonly Loose[] => {
  const from = chatBy(request.world, request.params.from_chat_id)
  const ids = (request.params.message_ids as readonly number[]).filter((id) => from.get(id))
  if (ids.length === 0) throw badRequest('there are no messages to forward')
  return ids.map(deed)
}

const asMethod =
  (act: (request: Request) => unknown): Method =>
  (request) => {
    writableChat(request)
    return act(request)
  }

export const forwarding: Methods = {
  forwardMessage: asMethod((request) => forward(request, request.params.message_id)),
  forwardMessages: asMethod((request) =>
    each(request, (id) => ({ message_id: forward(request, id).message_id })),
  ),
  copyMessage: asMethod((request) => {
    const { world, params } = request
    return copy(request, params.message_id, (content) =>
      params.caption === undefined
        ? content
        : { ...withoutCaption(content), ...captionContent(world, params, 'message caption is too long') },
    )
  }),
  copyMessages: asMethod((request) =>
    each(request, (id) =>
      copy(request, id, request.params.remove_caption === true ? withoutCaption : (content) => content),
    ),
  ),
}
