import type { ChatMember } from '@grammyjs/types'
import { createActs, textContent } from './acts.ts'
import { askInline, postInline } from './inline.ts'
import { commandsFor } from './methods/bot.ts'
import { createReading } from './reading.ts'
import type { Bubble, Person, Profile } from './types.ts'
import { privateChatOf, userOf } from './users.ts'
import { signedInitData, signedLogin } from './web-app.ts'
import type { World } from './world.ts'

const groupOf = { id: -1_000_000_000_777, title: 'Group', type: 'supergroup' as const }

export const createPerson = (world: World, profile: Profile): Person => {
  let from = userOf(profile)
  const chat = world.openChat(privateChatOf(profile))
  const reading = createReading(chat, world)

  const check = () => {
    if (chat.blocked) throw new Error('The bot is blocked: unblock() it before writing to it.')
  }
  const acts = createActs({ world, chat, sender: () => ({ from }), user: () => from, check })
  const group = () => {
    const record = world.openChat(groupOf)
    return createActs({ world, chat: record, sender: () => ({ from }), user: () => from, check: () => {} })
  }
  const { write } = acts

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

    say: (text, { replyTo } = {}) => acts.say(text, replyTo),

    async tap(target, message) {
      if (chat.blocked) throw new Error('The bot is blocked: unblock() it before tapping its buttons.')
      return acts.tap(target, message)
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

    send: (kind, { caption } = {}) => acts.send(kind, caption),
    sendAlbum: (count, { caption } = {}) => acts.album(count, caption),
    edit: acts.edit,
    react: acts.react,
    vote: acts.vote,
    askWidget: acts.askWidget,

    forward(text) {
      const origin = { type: 'hidden_user', sender_user_name: 'Somebody', date: world.date() - 60 }
      return write({ ...textContent(text), forward_origin: origin })
    },

    sayInGroup: (text) => group().say(text),

    askInline: (query, { offset = '' } = {}) => askInline(world, from, query, offset),

    chooseInline(result, { query = '', group: place } = {}) {
      const record = place ? world.chats.get(place.id) : chat
      if (!record) throw new Error('No such chat.')
      const message = postInline(world, record, from, result)
      world.updates.push({
        chosen_inline_result: { result_id: result.id, from, query, inline_message_id: message.inline },
      })
      return message.message
    },

    openWebApp({ startParam } = {}) {
      const queryId = `AA${world.nextId()}`
      world.webAppQueries.set(queryId, chat)
      const user = {
        id: profile.id,
        first_name: profile.firstName,
        last_name: profile.lastName,
        ...(profile.username && { username: profile.username }),
        ...(profile.languageCode && { language_code: profile.languageCode }),
        allows_write_to_pm: true,
      }
      const fields = {
        query_id: queryId,
        user: JSON.stringify(user),
        auth_date: String(world.date()),
        ...(startParam !== undefined && { start_param: startParam }),
      }
      return { initData: signedInitData(fields, world.token), queryId }
    },

    sendWebAppData: (button_text, data) => write({ web_app_data: { button_text, data } }),

    loginData: () =>
      signedLogin(
        {
          id: String(profile.id),
          first_name: profile.firstName,
          ...(profile.lastName && { last_name: profile.lastName }),
          ...(profile.username && { username: profile.username }),
          auth_date: String(world.date()),
        },
        world.token,
      ),

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
