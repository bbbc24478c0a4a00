import type { Message, User } from '@grammyjs/types'
import type { ChatRecord, Entry } from './chats.ts'
import { otherContent } from './other-content.ts'
import { commandsIn } from './parse/formatted.ts'
import { createTaps, patience, type Target } from './taps.ts'
import type { OtherKind, TapAnswer } from './types.ts'
import type { World } from './world.ts'

export const textContent = (text: string) => {
  if (text.trim() === '' || text.length > 4096) throw new Error('A text holds 1 to 4096 characters.')
  const entities = commandsIn(text)
  return { text, ...(entities.length > 0 && { entities }) }
}

/** What one person can do in one chat; each act is an update for the bot. */
export interface Acts {
  write(content: object): Message
  say(text: string, replyTo?: number): Message
  tap(target: Target, message?: number): Promise<TapAnswer>
  send(kind: OtherKind, caption?: string): Message
  album(count: number, caption?: string): readonly Message[]
  edit(message: number, text: string): Message
  react(message: number, emoji?: string): void
  vote(message: number, options: readonly number[]): void
  askWidget(message: number, data: string): Promise<string>
}

export interface Actor {
  readonly world: World
  readonly chat: ChatRecord
  /** As the messages of this actor begin: `from`, and `sender_chat` for a channel. */
  readonly sender: () => object
  readonly user: () => User
  /** Throws where the person cannot write. */
  readonly check: () => void
}

export const createActs = ({ world, chat, sender, user, check }: Actor): Acts => {
  const chatInstance = world.nextId()
  const isChannel = chat.chat.type === 'channel'

  const write = (content: object): Message => {
    check()
    chat.known = true
    const message = world.post(chat, { ...sender(), ...content }, { mine: true })
    world.updates.push({ [isChannel ? 'channel_post' : 'message']: message })
    return message
  }

  const entryOf = (id: number): Entry => {
    const entry = chat.get(id)
    if (!entry) throw new Error(`No message ${id} in the chat.`)
    return entry
  }

  const vote = (id: number, options: readonly number[]) => {
    const entry = entryOf(id)
    const { poll } = entry.message
    if (!poll) throw new Error(`Message ${id} is no poll.`)
    if (poll.is_closed) throw new Error('The poll is closed.')
    if (options.some((option) => !poll.options[option])) throw new Error('The poll has no such option.')
    if (options.length > 1 && !poll.allows_multiple_answers) throw new Error('The poll takes one answer.')
    const votes = world.votesOf(poll.id)
    votes.set(user().id, options)
    const counted = {
      ...poll,
      options: poll.options.map((option, index) => ({
        ...option,
        voter_count: [...votes.values()].filter((chosen) => chosen.includes(index)).length,
      })),
      total_voter_count: [...votes.values()].filter(({ length }) => length > 0).length,
    }
    chat.put({ ...entry, message: { ...entry.message, poll: counted } as Message })
    if (!poll.is_anonymous)
      world.updates.push({
        poll_answer: {
          poll_id: poll.id,
          user: user(),
          option_ids: options,
          option_persistent_ids: options.map((option) => poll.options[option]?.persistent_id ?? ''),
        },
      })
    world.updates.push({ poll: counted })
  }

  const askWidget = (id: number, data: string): Promise<string> => {
    const { widget } = entryOf(id).message as unknown as { widget?: { id?: string } }
    if (!widget) throw new Error(`Message ${id} has no widget.`)
    return new Promise((resolve, reject) => {
      const query = world.nextId()
      const stop = world.clock.after(patience, () => reject(new Error('The bot did not answer the widget.')))
      world.widgetQueries.set(query, {
        at: world.now(),
        answer: (answer) => {
          stop()
          resolve(answer)
        },
      })
      world.updates.push({
        widget_query: {
          id: query,
          from: user(),
          chat_instance: chatInstance,
          type: { type: 'data' },
          data,
          chat: chat.chat,
          message_id: id,
          ...(widget.id && { widget_id: widget.id }),
        },
      })
    })
  }

  return {
    write,
    tap: createTaps(world, chat, user, chatInstance),
    vote,
    askWidget,

    say(text, replyTo) {
      if (replyTo === undefined) return write(textContent(text))
      const original = chat.get(replyTo)?.message
      if (!original) throw new Error(`No message ${replyTo} in the chat to reply to.`)
      const { reply_to_message: _, ...message } = original as Message & { reply_to_message?: Message }
      return write({ ...textContent(text), reply_to_message: message })
    },

    send: (kind, caption) => write({ ...otherContent(world, kind), ...(caption && { caption }) }),

    album(count, caption) {
      if (count < 2 || count > 10) throw new Error('An album holds 2 to 10 pictures.')
      const media_group_id = world.nextId()
      return Array.from({ length: count }, (_, index) =>
        write({
          ...otherContent(world, 'photo'),
          media_group_id,
          ...(index === 0 && caption && { caption }),
        }),
      )
    },

    edit(messageId, text) {
      const entry = chat.get(messageId)
      if (!entry?.mine || !('text' in entry.message))
        throw new Error(`Message ${messageId} is no text of their own: only those can be edited.`)
      const { entities: _, ...old } = entry.message as Message & { entities?: unknown }
      const message = { ...old, ...textContent(text), edit_date: world.date() } as Message
      chat.put({ ...entry, message })
      world.updates.push({ [isChannel ? 'edited_channel_post' : 'edited_message']: message })
      return message
    },

    react(messageId, emoji) {
      const entry = entryOf(messageId)
      const { id } = user()
      const reaction = (all: readonly string[] = []) => all.map((one) => ({ type: 'emoji', emoji: one }))
      const next = emoji === undefined ? [] : [emoji]
      const old = entry.reactions?.[id]
      world.setReactions(chat, messageId, id, next)
      world.updates.push({
        message_reaction: {
          chat: chat.chat,
          message_id: messageId,
          user: user(),
          date: world.date(),
          old_reaction: reaction(old),
          new_reaction: reaction(next),
        },
      })
    },
  }
}
