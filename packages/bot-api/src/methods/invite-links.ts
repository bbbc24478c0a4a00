import type { ChatInviteLink } from '@grammyjs/types'
import type { ChatRecord, Link } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { setMember } from '../members.ts'
import { postService } from '../service-message.ts'
import { botUser, userById } from '../users.ts'
import {
  defined,
  type Loose,
  type Method,
  type Methods,
  managedChat,
  picked,
  type Request,
} from './method.ts'

const managed = (request: Request): ChatRecord =>
  managedChat(request, 'can_invite_users', 'manage chat invite link')

const make = ({ world }: Request, chat: ChatRecord, more: Loose): ChatInviteLink => {
  const invite = {
    invite_link: `https://t.me/+${Buffer.from(world.nextId()).toString('base64url')}`,
    creator: botUser(world),
    creates_join_request: false,
    is_primary: false,
    is_revoked: false,
    ...more,
  } as ChatInviteLink
  chat.links.set(invite.invite_link, { invite, used: 0 })
  return invite
}

const known = (request: Request, chat: ChatRecord): Link => {
  const link = chat.links.get(request.params.invite_link as string)
  if (!link) throw badRequest('INVITE_HASH_EXPIRED')
  return link
}

const put = (chat: ChatRecord, link: Link, change: Loose): ChatInviteLink => {
  const invite = { ...link.invite, ...change } as ChatInviteLink
  chat.links.set(invite.invite_link, { ...link, invite })
  return invite
}

const choices = ({ params }: Request): Loose => {
  if (params.creates_join_request === true && params.member_limit !== undefined)
    throw badRequest("member limit can't be specified for links requiring administrator approval")
  return defined({
    ...picked(params, 'name', 'expire_date', 'member_limit', 'subscription_period', 'subscription_price'),
    creates_join_request: params.creates_join_request,
  })
}

const create: Method = (request) => make(request, managed(request), choices(request))

const edit: Method = (request) => {
  const chat = managed(request)
  return put(chat, known(request, chat), choices(request))
}

/** Lets a person in, or not, who asked to join. */
const decide =
  (isLetIn: boolean): Method =>
  (request) => {
    const { world, params } = request
    const chat = managed(request)
    const user = userById(world, params.user_id as number)
    if (!chat.joinRequests.has(user.id)) throw badRequest('HIDE_REQUESTER_MISSING')
    const link = chat.links.get(chat.joinRequests.get(user.id) ?? '')
    chat.joinRequests.delete(user.id)
    if (!isLetIn) return true
    const how = { via_join_request: true, ...(link && { invite_link: link.invite }) }
    setMember(world, chat, { status: 'member', user }, botUser(world), how)
    if (chat.chat.type !== 'channel') postService(world, chat, { new_chat_members: [user] }, user)
    return true
  }

export const inviting: Methods = {
  exportChatInviteLink: (request) => {
    const chat = managed(request)
    for (const link of chat.links.values())
      if (link.invite.is_primary) put(chat, link, { is_revoked: true, is_primary: false })
    const { invite_link } = make(request, chat, { is_primary: true })
    chat.facts = { ...chat.facts, invite_link }
    return invite_link
  },
  createChatInviteLink: create,
  editChatInviteLink: edit,
  createChatSubscriptionInviteLink: create,
  editChatSubscriptionInviteLink: edit,
  revokeChatInviteLink: (request) => {
    const chat = managed(request)
    return put(chat, known(request, chat), { is_revoked: true })
  },
  approveChatJoinRequest: decide(true),
  declineChatJoinRequest: decide(false),
}
