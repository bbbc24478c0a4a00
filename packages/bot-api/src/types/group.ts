import type { ChatFullInfo, ChatMember, Message } from '@grammyjs/types'
import type { Bubble, OtherKind, Person, TapAnswer } from './person.ts'

/** How a group or a channel is to be. */
export interface GroupOptions {
  readonly id: number
  readonly title: string
  readonly username: string
  readonly forum: boolean
  readonly owner: Person
  readonly members: readonly Person[]
  /** What the bot is there. Default: an administrator who may do everything. */
  readonly bot: 'administrator' | 'member' | 'absent'
}

/** A group or a channel, with people who act in it. What they cannot do there throws. */
export interface Group {
  readonly id: number
  readonly type: 'supergroup' | 'channel'
  readonly title: string
  /** What everybody there sees, oldest first. */
  readonly chat: readonly Bubble[]
  /** As `getChat` tells it. */
  readonly info: ChatFullInfo
  readonly pinned: readonly number[]
  member(person: Person): ChatMember
  /** The bot's own place. */
  readonly bot: ChatMember
  say(person: Person, text: string, options?: { readonly topic?: number; readonly replyTo?: number }): Message
  send(
    person: Person,
    kind: OtherKind,
    options?: { readonly topic?: number; readonly caption?: string },
  ): Message
  /** Publishes in a channel, in its name. */
  post(text: string): Message
  tap(
    person: Person,
    button: string | { readonly text: string } | { readonly data: string },
    message?: number,
  ): Promise<TapAnswer>
  edit(person: Person, message: number, text: string): Message
  react(person: Person, message: number, emoji?: string): void
  vote(person: Person, message: number, options: readonly number[]): void
  /** Joins, by an invite link if one is given; a link that asks first makes it a request. */
  join(person: Person, link?: string): 'joined' | 'asked'
  leave(person: Person): void
  /** Makes the bot an administrator, a plain member, or removes it. */
  setBot(status: 'administrator' | 'member' | 'absent', by: Person): void
  next: Person['next']
  on: Person['on']
}
