/**
 * What a host's own flow is made of, for those who write one: a machine of XState, a screen for each of its states, and
 * words in `.ftl` files.
 */
export interface OwnFlow {
  /** Small letters, digits and hyphens. */
  readonly id: string
  /** Raised when stored drafts of an older version need a migration. */
  readonly version: number
  /**
   * Made with `setup` of XState 5, flat: it is stepped and never run, so what it needs from outside is an `invoke`, which
   * one of the performers answers.
   */
  readonly machine: object
  /** By the states of the machine. */
  readonly screens: Readonly<Record<string, OwnScreen>>
  /** `overview`: begins anew each time. `overlay`: read in passing. Without: an errand, whose draft is kept by `progress`. */
  readonly kind?: 'overview' | 'overlay'
  /** How far a draft is; nothing where it has come to its end. */
  progress?(
    state: string,
    context: never,
    capabilities: never,
  ): { readonly at: number; readonly of: number } | undefined
  /** The event that takes a draft up again. */
  readonly resume?: 'resume'
  /** A schema of zod for the context; looked at when a draft of another version is met. */
  readonly context?: object
  /** What is still good in a context of another version; the draft is put aside with it, by `cancel`. */
  salvage?(context: object): object
  /** The command that opens it, without its slash. */
  readonly command?: string
  /** The sentence on its button in the main menu. */
  readonly menu?: string
}

export interface OwnScreen {
  show(context: never, environment: OwnEnvironment): Shown
  /** What a message means here: an event for the machine, or what is said to it. */
  hear?(said: Said, context: never, environment: OwnEnvironment): Heard
  /** The sentence that `/help` says here. */
  readonly help?: string
}

/** A sentence by its id, with what it takes. */
export interface Sentence {
  readonly id: string
  readonly args?: Readonly<Record<string, string | number>>
}

export interface Shown {
  readonly text: readonly (Sentence | { readonly lines: readonly Sentence[] })[]
  /** Rows of buttons; back, cancel, help and language are added where the machine accepts them. */
  readonly choices?: readonly (readonly OwnChoice[])[]
}

/** One button. Exactly one of `event`, `url` and `copies` says what a tap does. */
export interface OwnChoice {
  readonly id: string
  /** A sentence, or a plain text. */
  readonly label: Sentence | string
  readonly event?: OwnEvent
  readonly url?: string
  readonly copies?: string
  readonly style?: 'primary' | 'danger'
  readonly insteadOf?: 'back' | 'cancel'
}

/** Plain JSON; `at` (epoch milliseconds) is added when it happens. */
export interface OwnEvent {
  readonly type: string
  readonly [fact: string]: unknown
}

export type Said =
  | { readonly kind: 'text'; readonly text: string; readonly message: string }
  | { readonly kind: 'contact'; readonly phone: string; readonly own: boolean; readonly message: string }
  | { readonly kind: 'other'; readonly what: string; readonly message: string }
  | { readonly kind: 'secret' | 'command' | 'tap' | 'edited'; readonly message: string }

export type Heard = OwnEvent | { readonly remark: Sentence } | undefined

export interface OwnEnvironment {
  /** Now, epoch milliseconds. */
  readonly at: number
  /** The language shown, BCP 47. */
  readonly locale: string
  /** The name the person goes by in Telegram. */
  readonly name?: string | undefined
}

/**
 * Answers a request of an own flow, by the name under which its machine invokes it. It may be asked twice under one key,
 * and must then act once. What throws is tried again.
 */
export type OwnPerformer = (
  input: never,
  performing: {
    readonly key: string
    /** Now, epoch milliseconds. */
    readonly at: number
    /** The account that the chat speaks for: the account ID that people see. */
    readonly account: () => Promise<string | undefined>
  },
) => Promise<object>
