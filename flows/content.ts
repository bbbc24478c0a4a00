import type { RichText } from './text/rich-text.ts'

/**
 * What tips and guides say, as plain data in one language. Flows read no files: the engine hands the content along
 * in `ScreenEnvironment`. A machine keeps ids only, so an operator may rewrite a text while a person reads it.
 */
export interface Content {
  /** In the order of the menu. */
  readonly topics: readonly Topic[]
  /** By topic, then in the order of their files. */
  readonly tips: readonly Tip[]
  readonly guides: readonly Guide[]
  /** The actions that lead somewhere in this release; a button is drawn for no other. */
  readonly actions: readonly Action[]
}

export interface Topic {
  readonly id: string
  readonly title: string
}

export interface Guide {
  readonly id: string
  /** Plain text, short enough for a button. */
  readonly title: string
  /** What people call the subject, by which they find the text; nothing of it is shown. */
  readonly words?: readonly string[]
  /** The title above it included. */
  readonly text: RichText
  /** What to do after reading. */
  readonly action?: Action
}

export interface Tip extends Guide {
  readonly topic: string
}

/** What a tip or a guide may lead to, and the flow that does it. */
export const actions = {
  signup: 'sign-up',
  recover: 'recovery',
  account: 'account',
  'check-up': 'check-up',
  password: 'password',
  addresses: 'addresses',
  'two-step': 'two-step',
  codes: 'two-step',
  sessions: 'sessions',
  tips: 'tips',
  guides: 'guides',
} as const

export type Action = keyof typeof actions
