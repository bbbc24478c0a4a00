import * as z from 'zod'
import type { Said } from '../../../flows/screen.ts'
import type { Update } from '../../contracts/update.ts'
import { formattingOf } from './formatting.ts'
import { kindOf } from './message-kinds.ts'

/** What one raw update of the Bot API means. */
export type Inbound =
  | {
      readonly kind: 'update'
      readonly update: Update
      /** The album that the message is a part of: each of its pictures comes as a message of its own. */
      readonly album?: string
    }
  /** The person blocked the bot, or came back (`my_chat_member` in a private chat). */
  | { readonly kind: 'blocked'; readonly conversation: string; readonly blocked: boolean }
  /** The bot came into a group, or a member of one wrote a command there: accounts are a private matter. */
  | ({ readonly kind: 'group'; readonly language?: string } & GroupCall)
  /** A tap in no private chat with the bot: only its spinner is ended. */
  | { readonly kind: 'stray-tap'; readonly callback: string }

/** Where in a group the bot is called, by whom, and by which command. */
interface GroupCall {
  readonly chat: number
  readonly person: number
  /** The forum topic that the command was written in. */
  readonly topic?: number
  readonly command?: string
  /** The user name of the bot that the command is meant for, where it says so. */
  readonly addressee?: string
}

const User = z.object({
  id: z.number().int(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
})

const Chat = z.object({ id: z.number().int(), type: z.string() })

const Message = z.looseObject({
  message_id: z.number().int(),
  chat: Chat,
  from: User.optional(),
  sender_chat: z.unknown().optional(),
  text: z.string().optional(),
  entities: z.array(z.object({ type: z.string(), offset: z.number(), length: z.number() })).optional(),
  media_group_id: z.string().optional(),
  message_thread_id: z.number().int().optional(),
  is_topic_message: z.boolean().optional(),
  forward_origin: z.unknown().optional(),
  contact: z.object({ phone_number: z.string(), user_id: z.number().int().optional() }).optional(),
  new_chat_members: z.array(User).optional(),
})

const RawUpdate = z.object({
  update_id: z.number().int(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: User,
      data: z.string().optional(),
      message: z.object({ message_id: z.number().int(), chat: Chat }).optional(),
      inline_message_id: z.string().optional(),
    })
    .optional(),
  my_chat_member: z
    .object({ chat: Chat, from: User, new_chat_member: z.object({ status: z.string() }) })
    .optional(),
})

/** The only kinds of updates that Telegram is asked for. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/**
 * Translates a raw update; undefined for a service message, a channel's post or another bot.
 *
 * The person who speaks is `from.id` of a private chat: groups, channels, anonymous senders and bots never move a
 * conversation. Unknown fields are ignored, so that a newer Bot API changes nothing.
 */
export const inbound = (raw: unknown): Inbound | undefined => {
  const parsed = RawUpdate.safeParse(raw)
  if (!parsed.success) return undefined
  const { update_id, message, edited_message, callback_query, my_chat_member } = parsed.data
  const key = `u${update_id}`

  if (callback_query) {
    const { id, from, data, message: on, inline_message_id } = callback_query
    /** With `callback_query_mode` set, taps name no message (Bot API 10.5); the button's seal tells whose it is. */
    if (!on && inline_message_id !== undefined && !from.is_bot)
      return heard(from, key, { kind: 'tap', token: data ?? '', callback: id, message: '' })
    if (on?.chat.type !== 'private' || from.is_bot || on.chat.id !== from.id)
      return { kind: 'stray-tap', callback: id }
    return heard(from, key, { kind: 'tap', token: data ?? '', callback: id, message: String(on.message_id) })
  }
  if (my_chat_member) {
    const { chat, from, new_chat_member } = my_chat_member
    if (chat.type !== 'private')
      return new_chat_member.status === 'member'
        ? { kind: 'group', chat: chat.id, person: from.id, ...languageOf(from) }
        : undefined
    return {
      kind: 'blocked',
      conversation: conversationOf(from.id),
      blocked: new_chat_member.status === 'kicked',
    }
  }
  const said = message ?? edited_message
  if (!said?.from || said.from.is_bot) return undefined
  if (said.chat.type !== 'private') return message ? calledInGroup(said, said.from) : undefined
  const meaning = edited_message ? editOf(said) : meaningOf(said, said.from.id)
  const album = said.media_group_id === undefined ? {} : { album: said.media_group_id }
  return meaning && { ...heard(said.from, key, meaning), ...album }
}

/** The conversation of a Telegram user, and back. */
export const PREFIX = 'tg'
export const conversationOf = (user: number): string => `${PREFIX}:${user}`
export const chatOf = (conversation: string): number => Number(conversation.slice(PREFIX.length + 1))

type RawMessage = z.infer<typeof Message>

const meaningOf = (said: RawMessage, user: number): Said | undefined => {
  const { text, contact } = said
  const message = String(said.message_id)
  const forwarded = said.forward_origin !== undefined
  if (text !== undefined) {
    const command = forwarded ? null : /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text)
    if (command)
      return {
        kind: 'command',
        command: (command[1] ?? '').toLowerCase(),
        payload: startParameter(command[2]),
        text,
        message,
      }
    return { kind: 'text', text, message, ...(forwarded ? { forwarded } : {}), ...formattingOf(said) }
  }
  if (contact)
    return {
      kind: 'contact',
      phone: withPlus(contact.phone_number),
      own: contact.user_id === user && !forwarded,
      message,
    }
  const what = kindOf(said)
  return what === undefined ? undefined : { kind: 'other', what, message }
}

const editOf = (said: RawMessage): Said => ({
  kind: 'edited',
  message: String(said.message_id),
  ...(said.text === undefined || said.forward_origin !== undefined ? {} : { text: said.text }),
  ...formattingOf(said),
})

/** A link may carry up to 64 of these characters behind `/start` (Bot features, "Deep linking"); any other text was typed by hand. */
const startParameter = (text = '') => (/^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : '')

/** Contacts come without the plus of E.164 from some apps. */
const withPlus = (phone: string) => (phone.startsWith('+') ? phone : `+${phone}`)

/** A command as Telegram writes one; a path such as `/etc/hosts` is none. */
const GROUP_COMMAND = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?=\s|$)/i

const calledInGroup = (said: RawMessage, from: z.infer<typeof User>): Inbound | undefined => {
  const [, command, addressee] = GROUP_COMMAND.exec(said.text ?? '') ?? []
  if (command === undefined || said.sender_chat !== undefined) return undefined
  const topic = said.is_topic_message ? said.message_thread_id : undefined
  return {
    kind: 'group',
    chat: said.chat.id,
    person: from.id,
    command: command.toLowerCase(),
    ...(addressee === undefined ? {} : { addressee }),
    ...(topic === undefined ? {} : { topic }),
    ...languageOf(from),
  }
}

const languageOf = ({ language_code }: z.infer<typeof User>) =>
  language_code ? { language: language_code } : {}

const heard = (from: z.infer<typeof User>, key: string, said: Said): Inbound & { kind: 'update' } => {
  const name = [from.first_name, from.last_name].filter(Boolean).join(' ').slice(0, 64)
  return {
    kind: 'update',
    update: {
      conversation: conversationOf(from.id),
      key,
      said,
      speaker: {
        ...(name ? { name } : {}),
        ...(from.username ? { handle: from.username } : {}),
        ...languageOf(from),
      },
    },
  }
}
