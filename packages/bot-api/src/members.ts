import type { User } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { badRequest, forbidden } from './errors.ts'
import { botUser } from './users.ts'
import type { World } from './world.ts'

/** A ChatMember: https://core.telegram.org/bots/api#chatmember */
export interface Member {
  readonly status: 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'
  readonly user: User
  readonly [field: string]: unknown
}

/** What an administrator may do: https://core.telegram.org/bots/api#chatadministratorrights */
export const rights = [
  'can_manage_chat',
  'can_delete_messages',
  'can_manage_video_chats',
  'can_restrict_members',
  'can_promote_members',
  'can_change_info',
  'can_invite_users',
  'can_post_stories',
  'can_edit_stories',
  'can_delete_stories',
  'can_post_messages',
  'can_edit_messages',
  'can_pin_messages',
  'can_manage_topics',
  'can_manage_direct_messages',
  'can_manage_tags',
  'can_send_welcome_messages',
] as const
export type Right = (typeof rights)[number]

/** What a member may do: https://core.telegram.org/bots/api#chatpermissions */
export const permissions = [
  'can_send_messages',
  'can_send_audios',
  'can_send_documents',
  'can_send_photos',
  'can_send_videos',
  'can_send_video_notes',
  'can_send_voice_notes',
  'can_send_polls',
  'can_send_other_messages',
  'can_add_web_page_previews',
  'can_react_to_messages',
  'can_edit_tag',
  'can_change_info',
  'can_invite_users',
  'can_pin_messages',
  'can_manage_topics',
] as const

export const flags = (names: readonly string[], given: Readonly<Record<string, unknown>> | true) =>
  Object.fromEntries(names.map((name) => [name, given === true || given[name] === true]))

export const administrator = (user: User, given: Readonly<Record<string, unknown>> | true): Member => ({
  status: 'administrator',
  user,
  can_be_edited: true,
  is_anonymous: given !== true && given.is_anonymous === true,
  ...flags(rights, given),
})

export const isIn = ({ status, is_member }: Member): boolean =>
  ['creator', 'administrator', 'member'].includes(status) || (status === 'restricted' && is_member === true)

export const memberOf = (record: ChatRecord, user: User): Member =>
  record.members.get(user.id) ?? { status: 'left', user }

/** The bot's own place. A group that a raw update brought along is one that the bot administers. */
export const botMember = (world: World, record: ChatRecord): Member => {
  const known = record.members.get(world.bot.id)
  return known ?? administrator(botUser(world), true)
}

/** Changes a place, and tells the bot of it. */
export const setMember = (world: World, record: ChatRecord, next: Member, by: User, more: object = {}) => {
  const { user } = next
  const old = user.id === world.bot.id ? botMember(world, record) : memberOf(record, user)
  record.members.set(user.id, next)
  const change = {
    chat: record.chat,
    from: by,
    date: world.date(),
    old_chat_member: old,
    new_chat_member: next,
    ...more,
  }
  world.updates.push({ [user.id === world.bot.id ? 'my_chat_member' : 'chat_member']: change })
}

const kindNames: Readonly<Record<string, string>> = {
  supergroup: 'supergroup',
  group: 'group',
  channel: 'channel',
}

/** Refuses where the bot is not. */
export const checkPresence = (world: World, record: ChatRecord): void => {
  if (record.chat.type === 'private') return
  const own = botMember(world, record)
  const kind = kindNames[record.chat.type]
  if (own.status === 'kicked') throw forbidden(`bot was kicked from the ${kind} chat`)
  if (!isIn(own)) throw forbidden(`bot is not a member of the ${kind} chat`)
}

/** Refuses where the bot may not write. */
export const checkWriting = (world: World, record: ChatRecord): void => {
  checkPresence(world, record)
  if (record.chat.type === 'channel' && botMember(world, record).can_post_messages !== true)
    throw badRequest('need administrator rights in the channel chat')
}

/** Refuses what the bot has no right to do. */
export const checkRight = (world: World, record: ChatRecord, right: Right, deed: string): void => {
  const own = botMember(world, record)
  checkPresence(world, record)
  if (own.status !== 'creator' && own[right] !== true) throw badRequest(`not enough rights to ${deed}`)
}
