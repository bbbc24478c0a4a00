import type { ChatRecord } from '../chats.ts'
import { badRequest } from '../errors.ts'
import {
  administrator,
  botMember,
  flags,
  isIn,
  type Member,
  memberOf,
  permissions,
  rights,
  setMember,
} from '../members.ts'
import { postService } from '../service-message.ts'
import { botUser, userById } from '../users.ts'
import {
  chatBy,
  chatFor,
  type Loose,
  type Method,
  type Methods,
  managedChat,
  picked,
  type Request,
} from './method.ts'

/** The member a call is about; the owner and the bot itself cannot be restricted. */
const aimed = (request: Request, chat: ChatRecord): Member => {
  const user = userById(request.world, request.params.user_id as number)
  const member = memberOf(chat, user)
  if (user.id === request.world.bot.id) throw badRequest("can't restrict self")
  if (member.status === 'creator') throw badRequest("can't remove chat owner")
  return member
}

const change = (request: Request, chat: ChatRecord, next: Member): true => {
  setMember(request.world, chat, next, botUser(request.world))
  return true
}

const until = ({ params }: Request) => ({ until_date: (params.until_date as number | undefined) ?? 0 })

const banChatMember: Method = (request) => {
  const chat = managedChat(request, 'can_restrict_members', 'restrict/unrestrict chat member')
  const { user } = aimed(request, chat)
  if (request.params.revoke_messages === true)
    for (const { message } of chat.entries())
      if (message.from?.id === user.id) chat.remove(message.message_id)
  const wasIn = isIn(memberOf(chat, user))
  change(request, chat, { status: 'kicked', user, ...until(request) })
  if (wasIn && chat.chat.type !== 'channel') postService(request.world, chat, { left_chat_member: user })
  return true
}

const unbanChatMember: Method = (request) => {
  const chat = managedChat(request, 'can_restrict_members', 'restrict/unrestrict chat member')
  const { status, user } = aimed(request, chat)
  if (status !== 'kicked' && request.params.only_if_banned === true) return true
  return change(request, chat, { status: 'left', user })
}

const restrictChatMember: Method = (request) => {
  const chat = managedChat(request, 'can_restrict_members', 'restrict/unrestrict chat member')
  if (chat.chat.type === 'channel') throw badRequest('method is available for supergroups only')
  const member = aimed(request, chat)
  if (member.status === 'administrator') throw badRequest('user is an administrator of the chat')
  const allowed = flags(permissions, request.params.permissions as Loose)
  const isFree = Object.values(allowed).every(Boolean)
  return change(
    request,
    chat,
    isFree && isIn(member)
      ? { status: 'member', user: member.user }
      : { status: 'restricted', user: member.user, is_member: isIn(member), ...allowed, ...until(request) },
  )
}

const promoteChatMember: Method = (request) => {
  const { params } = request
  const chat = managedChat(request, 'can_promote_members', 'promote or demote the user')
  const member = aimed(request, chat)
  if (!isIn(member) && chat.chat.type !== 'channel') throw badRequest('USER_NOT_PARTICIPANT')
  const isPromoted = params.is_anonymous === true || rights.some((right) => params[right] === true)
  const { user } = member
  return change(request, chat, isPromoted ? administrator(user, params) : { status: 'member', user })
}

/** A member with one more field, kept until the place changes. */
const describeMember =
  (name: string, isFor: (member: Member) => boolean, refusal: string): Method =>
  (request) => {
    const { world, params } = request
    const chat = managedChat(request, 'can_promote_members', 'edit the administrator title')
    const user = userById(world, params.user_id as number)
    const member = memberOf(chat, user)
    if (!isFor(member)) throw badRequest(refusal)
    chat.members.set(user.id, { ...member, [name]: params[name] })
    return true
  }

const banSender =
  (isBanned: boolean): Method =>
  (request) => {
    const chat = managedChat(request, 'can_restrict_members', 'restrict/unrestrict chat member')
    const { chat: sender } = chatBy(request.world, request.params.sender_chat_id)
    if (isBanned) chat.bannedChats.add(sender.id)
    else chat.bannedChats.delete(sender.id)
    return true
  }

/** The bot stands among the members also where only a raw update told of the chat. */
const membersOf = ({ world }: Request, chat: ChatRecord): readonly Member[] => {
  const own = botMember(world, chat)
  return [...new Map([[world.bot.id, own], ...chat.members]).values()].filter(isIn)
}

export const membership: Methods = {
  banChatMember,
  unbanChatMember,
  restrictChatMember,
  promoteChatMember,
  setChatAdministratorCustomTitle: describeMember(
    'custom_title',
    ({ status }) => status === 'administrator',
    'user is not an administrator',
  ),
  setChatMemberTag: describeMember('tag', isIn, 'USER_NOT_PARTICIPANT'),
  banChatSenderChat: banSender(true),
  unbanChatSenderChat: banSender(false),

  getChatAdministrators: (request) => {
    const chat = chatFor(request)
    if (chat.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
    return membersOf(request, chat).filter(
      ({ status, user }) =>
        ['creator', 'administrator'].includes(status) &&
        (user.id === request.world.bot.id || !user.is_bot || request.params.return_bots === true),
    )
  },
  getChatMemberCount: (request) => {
    const chat = chatFor(request)
    return chat.chat.type === 'private' ? 2 : membersOf(request, chat).length
  },
  getChatMember: (request) => {
    const { world, params } = request
    const chat = chatFor(request)
    const user = userById(world, params.user_id as number)
    if (chat.chat.type === 'private') return { status: 'member', user }
    return user.id === world.bot.id ? botMember(world, chat) : memberOf(chat, user)
  },
  leaveChat: (request) => {
    const { world } = request
    const chat = chatFor(request)
    if (chat.chat.type === 'private') throw badRequest('CHAT_ID_INVALID')
    setMember(world, chat, { status: 'left', user: botUser(world) }, botUser(world))
    return true
  },
  getUserChatBoosts: (request) => {
    chatFor(request)
    userById(request.world, request.params.user_id as number)
    return { boosts: [] }
  },
  setMyDefaultAdministratorRights: ({ world, params }) => {
    const given = (params.rights as Loose | undefined) ?? {}
    const kind = params.for_channels === true ? 'channels' : 'groups'
    world.defaultRights.set(kind, { ...picked(given, 'is_anonymous'), ...flags(rights, given) })
    return true
  },
  getMyDefaultAdministratorRights: ({ world, params }) =>
    world.defaultRights.get(params.for_channels === true ? 'channels' : 'groups') ?? {
      is_anonymous: false,
      ...flags(rights, {}),
    },
}
