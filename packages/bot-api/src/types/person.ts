import type { BotCommand, InlineQueryResult, Message, ReplyKeyboardMarkup } from '@grammyjs/types'

/** Who a person is. `phone` is what their own contact holds. */
export interface Profile {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly username: string
  /** An IETF tag as the app sends it; empty: the app sends none. */
  readonly languageCode: string
  readonly phone: string
}

/** One message on the phone: the raw Message, and whether the person wrote it. */
export interface Bubble {
  readonly message: Message
  readonly mine: boolean
  /** Reactions by who left them: the ids of people, and of the bot. */
  readonly reactions?: Readonly<Record<number, readonly string[]>>
}

/** What a tap on a button came to. */
export interface TapAnswer {
  readonly text?: string
  readonly show_alert?: boolean
  readonly url?: string
  /** False when the bot did not answer within 15 s, as long as an app shows its spinner. */
  readonly answered: boolean
}

/** Kinds of messages that carry no text. */
export type OtherKind =
  | 'animation'
  | 'audio'
  | 'dice'
  | 'document'
  | 'location'
  | 'photo'
  | 'poll'
  | 'sticker'
  | 'venue'
  | 'video'
  | 'video_note'
  | 'voice'

/** Something that changed on a person's phone. */
export type Change =
  | { readonly kind: 'shown' | 'edited'; readonly bubble: Bubble }
  | { readonly kind: 'deleted'; readonly message: number }
  | { readonly kind: 'draft'; readonly text: string }
  | { readonly kind: 'answer'; readonly answer: TapAnswer }
  | { readonly kind: 'typing' | 'keyboard' | 'commands' | 'cleared' | 'blocked' | 'unblocked' | 'info' }

/** A Mini App that a person has open. */
export interface WebAppOpened {
  readonly initData: string
  /** For `answerWebAppQuery`. */
  readonly queryId: string
}

/** A person with a phone on which the chat with the bot is open. What cannot be done on a phone throws. */
export interface Person {
  readonly id: number
  readonly profile: Profile
  /** What the phone shows now, oldest first: deleted messages gone, edits applied. */
  readonly chat: readonly Bubble[]
  /** The reply keyboard under the text field. */
  readonly keyboard: ReplyKeyboardMarkup | undefined
  /** Whether the bot's "typing…" (or another chat action) shows. */
  readonly typing: boolean
  readonly blocked: boolean
  /** The bot's commands as this person's menu lists them. */
  readonly commands: readonly BotCommand[]
  /** Writes a text of 1 to 4096 characters. */
  say(text: string, options?: { readonly replyTo?: number }): Message
  /**
   * Taps an inline button: the newest one with that label (a string that is no label may be its data), unless
   * a message is named. Data that no message shows any more, or never did, is sent all the same when given
   * as `{ data }`, as a slow or a forged app would. Fulfilled when the bot answers the query.
   */
  tap(
    button: string | { readonly text: string } | { readonly data: string },
    message?: number,
  ): Promise<TapAnswer>
  /** Presses a button of the reply keyboard; one that asks for the contact shares the own number. */
  press(text: string): Message
  /** Shares a contact; without one, the own. */
  shareContact(contact?: { readonly phone: string; readonly userId?: number }): Message
  /** Sends something that is not text. */
  send(kind: OtherKind, options?: { readonly caption?: string }): Message
  /** Changes a text of their own. */
  edit(messageId: number, text: string): Message
  /** Forwards a text that another person wrote. */
  forward(text: string): Message
  /** Sends several pictures as one album. */
  sendAlbum(count: number, options?: { readonly caption?: string }): readonly Message[]
  /** Leaves a reaction on a message, in place of an earlier one; without an emoji, takes it back. */
  react(message: number, emoji?: string): void
  /** Answers a poll by the numbers of its options, from 0. */
  vote(message: number, options: readonly number[]): void
  /** What a widget in a message asks the bot, 1 to 64 bytes; fulfilled with the bot's answer. */
  askWidget(message: number, data: string): Promise<string>
  /** Types the bot's name and a query in any chat. Fulfilled when the bot answers. */
  askInline(query: string, options?: { readonly offset?: string }): Promise<readonly InlineQueryResult[]>
  /** Sends a result of an inline query into a chat; without one, into the chat with the bot. */
  chooseInline(
    result: InlineQueryResult,
    options?: { readonly query?: string; readonly group?: { readonly id: number } },
  ): Message
  /** What a Mini App gets as `Telegram.WebApp.initData`, with a hash by the bot's token. */
  openWebApp(options?: { readonly startParam?: string }): WebAppOpened
  /** What a Mini App sends by `Telegram.WebApp.sendData`, opened by a button of the reply keyboard. */
  sendWebAppData(buttonText: string, data: string): Message
  /** What the Login Widget tells a site, with a hash by the bot's token. */
  loginData(): Readonly<Record<string, string>>
  /** Writes into a group that the bot is in too, named "Group". */
  sayInGroup(text: string): Message
  /** Sets the app to another language, an IETF tag; empty: it tells none from now on. */
  speak(languageCode: string): void
  block(): void
  unblock(): void
  /** Deletes the chat for both sides: its messages are gone, editing them fails; the bot may still write. */
  startOver(): void
  /**
   * The first message of the bot, new or edited, that fits and was not returned or passed over before.
   * Every version counts once, in order, also one that came before the call. Rejects after `timeout`
   * milliseconds (5 000 by default), naming what came instead.
   */
  next(predicate?: (bubble: Bubble) => boolean, options?: { readonly timeout?: number }): Promise<Bubble>
  /** Hears of everything that changes on the phone; the returned function ends it. */
  on(listener: (change: Change) => void): () => void
}
