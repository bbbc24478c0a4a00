import type { RichText } from '../../flows/text/rich-text.ts'

/** A button as the channel draws it: it comes back as a token, opens an address or a page of ours, or copies a text. */
export type Button = {
  readonly label: string
  readonly style?: 'primary' | 'danger'
} /** `isDisabled`: it says something and is not to be tapped now; where a channel has no such buttons, a tap is answered. */ & (
  | { readonly token: string; readonly isDisabled?: boolean }
  | { readonly url: string }
  | { readonly page: string }
  | { readonly copies: string }
)

/** A screen in words, ready to be drawn. A channel leaves out the end of a text that is too long for it. */
export interface Card {
  readonly text: RichText
  readonly rows: readonly (readonly Button[])[]
  /** PNG. */
  readonly picture?: Uint8Array
  /** Asks for the person's own contact with one tap, under this label. */
  readonly contact?: string
  /** Holds a number or code that is for this person's eyes: not to be forwarded or saved, where the channel can hinder it. */
  readonly isProtected?: boolean
  /** Said when a contact keyboard is taken away. */
  readonly putAway: string
}

/** What of earlier drawings is still on the person's screen. */
export interface Drawn {
  /** The message that holds the card. */
  readonly card?: string | undefined
  readonly photo?: boolean | undefined
  readonly keyboard?: boolean | undefined
}

/**
 * `later`: not delivered, to be tried again at that moment (epoch ms). `blocked`: nothing reaches the person until they come
 * back. `refused`: the channel will not take this, however often it is tried.
 */
export type Delivery =
  | ({ readonly ok: true } & Drawn)
  | { readonly ok: false; readonly later: number }
  | { readonly ok: false; readonly blocked: true }
  | { readonly ok: false; readonly refused: true }

/** What a channel makes of a text: asked when texts are checked, before a person reads them. */
export interface ChannelText {
  /** The channel's name. */
  readonly name: string
  /** How many of a message's characters the text takes. */
  length(text: RichText): number
  /** What of the text the channel cannot show, each in a few words. */
  lost(text: RichText): readonly string[]
}

/** A file for a person to keep. */
export interface Document {
  /** As it is saved, with its ending. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What stands below it. */
  readonly caption: RichText
}

/**
 * The way out to chats. The channel alone makes the ids of its conversations and messages and reads them; everywhere
 * else they are compared for equality only.
 */
export interface Channel {
  /**
   * Draws the card over the last one where that is possible and asked for, else as a new message. `unasked`: the
   * person did nothing just now (a reminder, a receipt), so it may wait. Never throws for what can be expected.
   */
  draw(
    conversation: string,
    card: Card,
    before: Drawn,
    mode: 'over' | 'new',
    unasked: boolean,
  ): Promise<Delivery>
  /**
   * Ends the spinner on a tapped button; `toast` at most 200 characters. A tap too old to be answered is no failure.
   * `isSpent`: the buttons of its card are done with, and where the channel can, they look so from now on.
   */
  answer(conversation: string, callback: string, toast?: string, isSpent?: boolean): Promise<void>
  /** Removes a message of the person; false when the channel would not. */
  erase(conversation: string, message: string): Promise<boolean>
  /** Sends a file as a message of its own. Never throws for what can be expected. */
  send(conversation: string, document: Document): Promise<Delivery>
  /** One plain line that belongs to no screen. */
  say(conversation: string, text: string): Promise<void>
  /** Shows that something is under way. */
  busy(conversation: string): Promise<void>
  /** Whether a message is below another one in the chat. */
  isLater(conversation: string, message: string, other: string): boolean
  /** The address that opens a chat with us, with what the chat is to begin with; undefined where there is none. */
  link(start?: string): string | undefined
  /** The origins of apps that show our pages in a frame, as a source list of CSP has them. */
  readonly framedBy: readonly string[]
}

/** A channel that several may stand beside. */
export interface MountedChannel extends Channel {
  /** Its name, which is kept with what a person agreed to in it. */
  readonly name: string
  /** What its conversations' ids begin with, before a colon. */
  readonly prefix: string
}
