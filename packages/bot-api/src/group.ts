import type { Chat, ChatMember } from '@grammyjs/types'
import { type Acts, createActs } from './acts.ts'
import { chatInfo } from './chat-info.ts'
import type { ChatRecord } from './chats.ts'
import { administrator, botMember, isIn, type Member, memberOf, setMember } from './members.ts'
import { createReading } from './reading.ts'
import { postService } from './service-message.ts'
import type { Group, GroupOptions, Person } from './types.ts'
import { botUser, userOf } from './users.ts'
import type { World } from './world.ts'

const botPlace = (world: World, status: GroupOptions['bot']): Member =>
  status === 'administrator'
    ? administrator(botUser(world), true)
    : { status: status === 'member' ? 'member' : 'left', user: botUser(world) }

/** A person's own words in a group need a place there that allows them. */
const checkSpeaker = (chat: ChatRecord, person: Person): void => {
  const member = memberOf(chat, userOf(person.profile))
  const name = person.profile.firstName
  if (!isIn(member)) throw new Error(`${name} is not in "${(chat.chat as Chat.SupergroupChat).title}".`)
  if (member.status === 'restricted' && member.can_send_messages !== true)
    throw new Error(`${name} may not write there.`)
}

export const createGroup = (
  world: World,
  type: Group['type'],
  id: number,
  options: Partial<GroupOptions>,
): Group => {
  const { title = type === 'channel' ? 'Channel' : 'Group', username, owner, members = [] } = options
  const chat = world.openChat({
    id,
    type,
    title,
    ...(username && { username }),
    ...(options.forum && { is_forum: true as const }),
  } as Chat)
  chat.known = true
  if (owner)
    chat.members.set(owner.id, { status: 'creator', user: userOf(owner.profile), is_anonymous: false })
  for (const { profile } of members)
    if (profile.id !== owner?.id) chat.members.set(profile.id, { status: 'member', user: userOf(profile) })
  const host = owner ?? members[0]
  const place = botPlace(world, options.bot ?? 'administrator')
  chat.members.set(world.bot.id, { status: 'left', user: botUser(world) })
  // The bot hears that it was added, from the person who made the group.
  if (host && isIn(place)) setMember(world, chat, place, userOf(host.profile))
  else chat.members.set(world.bot.id, place)

  const reading = createReading(chat, world)
  const acting = new Map<number, Acts>()
  const acts = (person: Person): Acts => {
    const known = acting.get(person.id)
    if (known) return known
    const user = () => userOf(person.profile)
    const sender = () => (type === 'channel' ? { sender_chat: chat.chat } : { from: user() })
    const made = createActs({ world, chat, sender, user, check: () => checkSpeaker(chat, person) })
    acting.set(person.id, made)
    return made
  }
  const inTopic = (topic: number | undefined) =>
    topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }

  const join = (person: Person, link?: string): 'joined' | 'asked' => {
    const user = userOf(person.profile)
    const member = memberOf(chat, user)
    if (isIn(member)) throw new Error(`${user.first_name} is there already.`)
    if (member.status === 'kicked') throw new Error(`${user.first_name} is banned there.`)
    const found = link === undefined ? undefined : chat.links.get(link)
    const { invite, used = 0 } = found ?? {}
    const expired = (invite?.expire_date ?? Number.POSITIVE_INFINITY) <= world.date()
    if (
      link !== undefined &&
      (!invite || invite.is_revoked || expired || used >= (invite.member_limit ?? Number.POSITIVE_INFINITY))
    )
      throw new Error('The invite link has expired.')
    if (invite?.creates_join_request) {
      chat.joinRequests.set(user.id, link)
      world.updates.push({
        chat_join_request: {
          chat: chat.chat,
          from: user,
          user_chat_id: user.id,
          date: world.date(),
          invite_link: invite,
        },
      })
      return 'asked'
    }
    if (found) chat.links.set(found.invite.invite_link, { ...found, used: used + 1 })
    setMember(world, chat, { status: 'member', user }, user, invite && { invite_link: invite })
    if (type === 'supergroup') postService(world, chat, { new_chat_members: [user] }, user)
    return 'joined'
  }

  return {
    id,
    type,
    get title() {
      return (chat.chat as Chat.SupergroupChat).title
    },
    get chat() {
      return chat.entries()
    },
    get info() {
      return chatInfo(chat)
    },
    get pinned() {
      return chat.pins
    },
    member: (person) => memberOf(chat, userOf(person.profile)) as ChatMember,
    get bot() {
      return botMember(world, chat) as ChatMember
    },
    say(person, text, { topic, replyTo } = {}) {
      const own = acts(person)
      if (topic === undefined) return own.say(text, replyTo)
      if (chat.topics.get(topic)?.closed) throw new Error('The topic is closed.')
      return own.write({ text, ...inTopic(topic) })
    },
    send: (person, kind, { caption } = {}) => acts(person).send(kind, caption),
    post(text) {
      const sender = () => ({ sender_chat: chat.chat })
      const user = () => (owner ? userOf(owner.profile) : botUser(world))
      return createActs({ world, chat, sender, user, check: () => {} }).say(text)
    },
    tap: (person, button, message) => acts(person).tap(button, message),
    edit: (person, message, text) => acts(person).edit(message, text),
    react: (person, message, emoji) => acts(person).react(message, emoji),
    vote: (person, message, choices) => acts(person).vote(message, choices),
    join,
    leave(person) {
      const user = userOf(person.profile)
      if (!isIn(memberOf(chat, user))) throw new Error(`${user.first_name} is not there.`)
      setMember(world, chat, { status: 'left', user }, user)
      if (type === 'supergroup') postService(world, chat, { left_chat_member: user }, user)
    },
    setBot: (status, by) => setMember(world, chat, botPlace(world, status), userOf(by.profile)),
    next: reading.next,
    on(listener) {
      chat.listeners.add(listener)
      return () => chat.listeners.delete(listener)
    },
  }
}
