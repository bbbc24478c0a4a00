import type { ChatMember, Message } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { commandsFor } from './methods/bot.ts'
import { otherContent } from './other-content.ts'
import { commandsIn } from './parse/formatted.ts'
import { createReading } from './reading.ts'
import type { Bubble, Person, Profile, TapAnswer } from './types.ts'
import type { World } from './world.ts'

/** How long an app waits for the answer to a tap, in milliseconds. */
const patience = 15_000

const groupOf = { id: -1_000_000_000_777, title: 'Group', type: 'supergroup' as const }

/** Who the person is, as updates name them. */
const userOf = (profile: Profile) => ({
  id: profile.id,
  is_bot: false as const,
  first_name: profile.firstName,
  ...(profile.lastName && { last_name: profile.lastName }),
  ...(profile.username && { username: profile.username }),
  ...(profile.languageCode && { language_code: profile.languageCode }),
})

const privateChatOf = (profile: Profile) => {
  const { is_bot: _, language_code: __, ...names } = userOf(profile)
  return { ...names, type: 'private' as const }
}

const textContent = (text: string) => {
  if (text.trim() === '' || text.length > 4096) throw new Error('A text holds 1 to 4096 characters.')
  const entities = commandsIn(text)
  return { text, ...(entities.length > 0 && { entities }) }
}

const labels = (chat: ChatRecord): string =>
  chat
    .entries()
    .flatMap(({ message }) => message.reply_markup?.inline_keyboard.flat() ?? [])
    .map(({ text }) => `"${text}"`)
    .join(', ') || 'none'

export const createPerson = (world: World, profile: Profile): Person => {
  let from = userOf(profile)
  const chat = world.openChat(privateChatOf(profile))
  const chatInstance = world.nextId()
  const reading = createReading(chat, world)

  const write = (content: object, to: ChatRecord = chat): Message => {
    if (to.blocked) throw new Error('The bot is blocked: unblock() it before writing to it.')
    to.known = true
    const message = world.post(to, { from, ...content }, { mine: true })
    world.updates.push({ message })
    return message
  }

  const member = (status: 'member' | 'kicked'): ChatMember => {
    const { id, first_name, username } = world.bot
    const user = { id, is_bot: true, first_name, username }
    return (status === 'kicked' ? { user, status, until_date: 0 } : { user, status }) as ChatMember
  }

  const setBlocked = (blocked: boolean) => {
    if (chat.blocked === blocked) return
    chat.blocked = blocked
    chat.known = true
    world.updates.push({
      my_chat_member: {
        chat: chat.chat,
        from,
        date: world.date(),
        old_chat_member: member(blocked ? 'member' : 'kicked'),
        new_chat_member: member(blocked ? 'kicked' : 'member'),
      },
    })
    chat.tell({ kind: blocked ? 'blocked' : 'unblocked' })
  }

  /** The newest inline button that fits, and its message. */
  const findButton = (by: 'text' | 'data', value: string, messageId: number | undefined) => {
    for (const { message } of [...chat.entries()].reverse()) {
      if (messageId !== undefined && message.message_id !== messageId) continue
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        const found = by === 'text' ? button.text : 'callback_data' in button && button.callback_data
        if (found === value) return { button, messageId: message.message_id }
      }
    }
    return undefined
  }

  /** What a tap would send: the data, and the message it stands under. */
  const aim = (
    target: string | { readonly text: string } | { readonly data: string },
    named: number | undefined,
  ): { data: string; messageId: number } => {
    const text = typeof target === 'string' ? target : 'text' in target ? target.text : undefined
    const data = typeof target === 'string' ? target : 'data' in target ? target.data : undefined
    const found =
      (text !== undefined && findButton('text', text, named)) ||
      (data !== undefined && findButton('data', data, named)) ||
      undefined
    if (found) {
      if ('callback_data' in found.button && found.button.callback_data !== undefined)
        return { data: found.button.callback_data, messageId: found.messageId }
      throw new Error(
        `The button "${found.button.text}" sends nothing to the bot: read its url, web_app or copy_text.`,
      )
    }
    const forged = typeof target === 'object' && data !== undefined
    const past = data === undefined ? undefined : chat.shownData.get(data)
    const newest = chat.entries().findLast((entry) => !entry.mine)?.message.message_id
    const messageId = named ?? past ?? (forged ? newest : undefined)
    if (data === undefined || messageId === undefined || (past === undefined && !forged))
      throw new Error(`No button "${text ?? data}" in the chat. Buttons shown: ${labels(chat)}.`)
    return { data, messageId }
  }

  const sendTap = (data: string, messageId: number): Promise<TapAnswer> =>
    new Promise((resolve) => {
      const id = world.nextId()
      let ended = false
      /** The first answer counts, or that there was none. */
      const end = (answer: TapAnswer) => {
        if (ended) return
        ended = true
        clearTimeout(timer)
        world.closing.signal.removeEventListener('abort', giveUp)
        chat.tell({ kind: 'answer', answer })
        resolve(answer)
      }
      const giveUp = () => end({ answered: false })
      const timer = setTimeout(giveUp, patience)
      world.closing.signal.addEventListener('abort', giveUp)
      world.openQuery(id, end)
      const message = chat.get(messageId)?.message ?? { chat: chat.chat, message_id: messageId, date: 0 }
      world.updates.push({ callback_query: { id, from, message, chat_instance: chatInstance, data } })
    })

  const person: Person = {
    id: profile.id,
    get profile() {
      return profile
    },
    get chat(): readonly Bubble[] {
      return chat.entries()
    },
    get keyboard() {
      return chat.keyboard
    },
    get typing() {
      return world.now() < chat.typingUntil
    },
    get blocked() {
      return chat.blocked
    },
    get commands() {
      return commandsFor(world, profile.id, profile.languageCode)
    },

    say(text, { replyTo } = {}) {
      if (replyTo === undefined) return write(textContent(text))
      const original = chat.get(replyTo)?.message
      if (!original) throw new Error(`No message ${replyTo} in the chat to reply to.`)
      const { reply_to_message: _, ...message } = original as Message & { reply_to_message?: Message }
      return write({ ...textContent(text), reply_to_message: message })
    },

    async tap(target, message) {
      if (chat.blocked) throw new Error('The bot is blocked: unblock() it before tapping its buttons.')
      const { data, messageId } = aim(target, message)
      chat.known = true
      return sendTap(data, messageId)
    },

    press(text) {
      const buttons = chat.keyboard?.keyboard.flat() ?? []
      const button = buttons.find((each) => (typeof each === 'string' ? each : each.text) === text)
      if (button === undefined) {
        const shown = buttons.map((each) => `"${typeof each === 'string' ? each : each.text}"`).join(', ')
        throw new Error(`No button "${text}" on the keyboard. Buttons shown: ${shown || 'none'}.`)
      }
      if (chat.keyboard?.one_time_keyboard) {
        chat.keyboard = undefined
        chat.tell({ kind: 'keyboard' })
      }
      if (typeof button === 'object' && 'request_contact' in button && button.request_contact)
        return person.shareContact()
      if (typeof button === 'object' && 'request_location' in button && button.request_location)
        return person.send('location')
      return write(textContent(text))
    },

    shareContact(contact) {
      const own = {
        phone_number: profile.phone,
        first_name: profile.firstName,
        ...(profile.lastName && { last_name: profile.lastName }),
        user_id: profile.id,
      }
      const other = contact && {
        phone_number: contact.phone,
        first_name: contact.userId === profile.id ? profile.firstName : 'Somebody',
        ...(contact.userId !== undefined && { user_id: contact.userId }),
      }
      return write({ contact: other ?? own })
    },

    send(kind, { caption } = {}) {
      return write({ ...otherContent(world, kind), ...(caption && { caption }) })
    },

    edit(messageId, text) {
      const entry = chat.get(messageId)
      if (!entry?.mine || !('text' in entry.message))
        throw new Error(`Message ${messageId} is no text of their own: only those can be edited.`)
      const { entities: _, ...old } = entry.message as Message & { entities?: unknown }
      const message = { ...old, ...textContent(text), edit_date: world.date() } as Message
      chat.put({ ...entry, message })
      world.updates.push({ edited_message: message })
      return message
    },

    forward(text) {
      const origin = { type: 'hidden_user', sender_user_name: 'Somebody', date: world.date() - 60 }
      return write({ ...textContent(text), forward_origin: origin })
    },

    sayInGroup(text) {
      return write(textContent(text), world.openChat(groupOf))
    },

    speak(languageCode) {
      profile = { ...profile, languageCode }
      from = userOf(profile)
      chat.tell({ kind: 'commands' })
    },
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),

    startOver() {
      chat.clear()
      reading.clear()
    },

    next: reading.next,

    on(listener) {
      chat.listeners.add(listener)
      return () => chat.listeners.delete(listener)
    },
  }
  return person
}
