import type { RichText } from '../../flows/text/rich-text.ts'

/** A button as the channel draws it: it comes back as a token, opens an address, or opens a page of ours. */
export type Button = { readonly label: string; readonly style?: 'primary' | 'danger' } & (
  | { readonly token: string }
  | { readonly url: string }
  | { readonly page: string }
)

/** A screen in words, ready to be drawn. */
export interface Card {
  readonly text: RichText
  readonly rows: readonly (readonly Button[])[]
  /** PNG. */
  readonly picture?: Uint8Array
  /** Asks for the person's own contact with one tap, under this label. */
  readonly contact?: string
  /** Said when a contact keyboard is taken away. */
  readonly putAway: string
}

/** What of earlier drawings is still on the person's screen. */
export interface Drawn {
  readonly card?: number | undefined
  readonly photo?: boolean | undefined
  readonly keyboard?: boolean | undefined
}

/** `later`: not delivered, try again at that moment (epoch ms). `parked`: the person blocked us. */
export type Delivery =
  | ({ readonly ok: true } & Drawn)
  | { readonly ok: false; readonly later: number }
  | { readonly ok: false; readonly parked: true }

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

/** The way out to one kind of chat. A conversation's id says whom it reaches. */
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
  /** Ends the spinner on a tapped button; `toast` at most 200 characters. A tap too old to be answered is no failure. */
  answer(callback: string, toast?: string): Promise<void>
  /** Removes a message of the person; false when the channel would not. */
  erase(conversation: string, message: number): Promise<boolean>
  /** Sends a file as a message of its own. Never throws for what can be expected. */
  send(conversation: string, document: Document): Promise<Delivery>
  /** One plain line that belongs to no screen. */
  say(conversation: string, text: string): Promise<void>
  /** Shows that something is under way. */
  busy(conversation: string): Promise<void>
}
