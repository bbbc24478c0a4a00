import type { Capabilities } from './capabilities.ts'
import type { Content } from './content.ts'
import type { PageName } from './pages.ts'
import type { ProfileField } from './profile.ts'
import type { RichText } from './text/rich-text.ts'
import type { WordArgs, WordId } from './text/word-ids.ts'

/**
 * A sentence by its id. The words themselves stand in the `.ftl` files beside each flow, one per language.
 * Arguments are plain data; no argument is read as a tag.
 */
export interface Words {
  readonly id: WordId
  readonly args?: Readonly<Record<string, string | number>>
}

/** Names a sentence: `words('sign-up-code-ask', { to: 'a•••@example.com' })`. */
export const words = <Id extends WordId>(id: Id, ...[args]: ArgsOf<Id>): Words =>
  args ? { id, args } : { id }

/** Names a sentence of a host's own, from the `.ftl` files that it hands over; its ids may be given as a type. */
export const ownWords = <Id extends string = string>(id: Id, args?: Words['args']): Words =>
  args ? { id: id as string as WordId, args } : { id: id as string as WordId }

/** Every argument that a sentence takes is given; where several sentences may be meant, what one of them takes. */
type ArgsOf<Id extends WordId> = Id extends WordId
  ? [WordArgs[Id]] extends [never]
    ? [args?: undefined]
    : [args: Readonly<Record<WordArgs[Id], string | number>>]
  : never

/** An event for a machine: `type` and plain JSON, nothing else. `at` (epoch milliseconds) is added by the engine. */
export interface FlowEvent {
  readonly type: string
  readonly [fact: string]: unknown
}

/** A page that a button opens. The engine turns it into a one-time address; a flow never holds the token. */
export interface PageRef {
  readonly page: PageName
  /** The ticket that the page is of. */
  readonly ticket: string
}

/**
 * One button. Exactly one of `event`, `url`, `opens` and `copies` says what a tap does; one that opens a page may have the
 * event that comes of it where the page is over.
 */
export interface Choice {
  /** Stable within its screen, `[a-z0-9-]{1,24}`; travels inside the button, so it must hold nothing private. */
  readonly id: string
  /** The label: words, or a plain text such as a country's name (at most 60 characters). */
  readonly label: Words | string
  readonly event?: FlowEvent
  readonly url?: string
  readonly opens?: PageRef
  /** A text that a tap copies; where a channel cannot copy, there is no such button. */
  readonly copies?: string
  readonly style?: 'primary' | 'danger'
  /** It waits for its time, and says until when; where a channel shows it as any other, a tap is answered with that. */
  readonly isWaiting?: boolean
  /** It does what that button of the row below every screen does, under a better name: the row goes without. */
  readonly insteadOf?: 'back' | 'cancel'
}

/** A picture to be painted at the edge from data; `says` describes it for those who do not see it. */
export type Picture = { readonly says: Words } & (
  | { readonly kind: 'captcha'; readonly challenge: string }
  /** What protects an account and what does not, a short label each. */
  | {
      readonly kind: 'protection'
      readonly parts: readonly { readonly label: Words; readonly on: boolean }[]
    }
)

export type Paragraph =
  | Words
  /** A text from a content file (tips, guides). */
  | { readonly richText: RichText }
  /** Sentences that belong together, a line each; `bullets`: points of a list. */
  | { readonly lines: readonly Words[]; readonly bullets?: true }
  /** Words with the number that the page of this ticket asks for, as `$match`: put in by the engine, which alone knows it. */
  | { readonly match: string; readonly words: Words }

/** A paragraph's parts, each of one kind. */
export const linesOf = (
  paragraph: Paragraph,
): readonly Exclude<Paragraph, { readonly lines: readonly Words[] }>[] =>
  'lines' in paragraph ? paragraph.lines : [paragraph]

/**
 * What a person sees in one state, computed from the state and never queued, so it can be shown again at any time.
 * Back, cancel, help and language are added by the engine where the machine accepts them.
 */
export interface Screen {
  /** One ticket a paragraph. */
  readonly text: readonly Paragraph[]
  /** Rows of buttons. */
  readonly choices?: readonly (readonly Choice[])[]
  readonly picture?: Picture
  /** Asks for the person's own number, which the channel vouches for, with one tap under this label. */
  readonly contact?: Words
  /**
   * The next text is a secret: it is handed on as a sealed handle and never enters a record.
   * `erase` also removes the message from the chat at once (a password, not a code).
   */
  readonly secret?: 'code' | 'erase'
}

/** What a person did, as a channel understood it. */
export type Said =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly message: string
      readonly forwarded?: boolean
      readonly formatted?: Formatted
    }
  /** A text given while the screen asked for a secret: only a handle, see `Screen.secret`. */
  | { readonly kind: 'secret'; readonly sealed: string; readonly message: string }
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean; readonly message: string }
  /** `text`: the whole of it, where it was written; it counts where there is no such command. */
  | {
      readonly kind: 'command'
      readonly command: string
      readonly payload: string
      readonly text?: string
      readonly message: string
    }
  | { readonly kind: 'tap'; readonly token: string; readonly callback: string; readonly message: string }
  /** `text`: what the message says after it was edited, where it is a text. */
  | {
      readonly kind: 'edited'
      readonly message: string
      readonly text?: string
      readonly formatted?: Formatted
    }
  /** A kind of message that says nothing to a flow: 'sticker', 'voice', 'photo', … */
  | { readonly kind: 'other'; readonly what: string; readonly message: string }

/**
 * The channel's app took signs of the text for formatting (`**x**` for bold) and left them out: around whole words, or
 * inside of one.
 */
export type Formatted = 'whole' | 'inside'

/** How far a person has come in a flow. */
export interface Progress {
  /** The step the person is at, from 1. */
  readonly at: number
  readonly of: number
}

/** The facts of the moment that a screen may use besides its state. */
export interface ScreenEnvironment {
  /** Now, epoch milliseconds. */
  readonly at: number
  readonly capabilities: Capabilities
  /** The language shown, a BCP 47 tag that has words. */
  readonly locale: string
  /** The name the person goes by in the channel, when the channel told it. */
  readonly name?: string | undefined
  /** The language the person's app is set to, when told. */
  readonly language?: string | undefined
  readonly brand: Brand
  /** Tips and guides in the language shown. */
  readonly content: Content
  /** Every language that has words, BCP 47. */
  readonly locales: readonly string[]
  /** The tag of the link that first brought the person here. */
  readonly campaign?: string | undefined
  /** The draft that has come furthest, among those waiting below this flow. */
  readonly draft?: { readonly flow: string; readonly progress: Progress } | undefined
  /** What the main menu leads to beside Portico's own flows. */
  readonly menu?: readonly MenuEntry[] | undefined
}

/** A button of the main menu that leads to a flow of the host's; a draft that stands there is taken up again, by `resume`. */
export interface MenuEntry {
  readonly flow: string
  readonly label: Words
  /** Only where the chat speaks for an account that is not locked. */
  readonly forOwners?: boolean
}

/** What an operator's brand folder says, in the languages it has (see `brands/`). */
export interface Brand {
  readonly id: string
  readonly name: string
  /** How the account is called: "Mi Account". */
  readonly account: string
  /** ISO 3166-1 alpha-2 codes of the regions in which accounts are offered. */
  readonly regions: readonly string[]
  /** Scopes of applications that the brand has words for, see `scopeWords`. */
  readonly scopes?: readonly string[] | undefined
  /** Where SMS go beyond those regions: more countries by the same codes, or everywhere. */
  readonly sms?: readonly string[] | 'anywhere' | undefined
  readonly links: {
    readonly privacy: string
    readonly terms: string
    readonly signIn: string
    /** Where the people of the service are asked for help by those who have no way back in. */
    readonly contact: string
  }
  /** Version of the terms; a person who accepted another one is asked again. */
  readonly terms: string
  /** Name of the password policy, see `src/passwords`. */
  readonly password: 'default' | 'nist' | 'mi'
  /** What else is asked in the sign-up, in this order. */
  readonly profile?: readonly ProfileField[] | undefined
}

/** What a screen understands of a message: an event for the machine, a remark for the person, or nothing. */
export type Heard = FlowEvent | { readonly remark: Words } | undefined
