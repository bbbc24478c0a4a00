import { z } from 'zod'
import type { Bubble, Message, ReplyKeyboardMarkup } from '#bot-api'

/** Where a person is, for the statechart. */
export interface Move {
  /** The person's Telegram id. */
  readonly person: number
  readonly flow: string
  readonly state: string
  /** In which the bot speaks to them. */
  readonly language?: string
  /** The flows that wait below this one, the nearest last. */
  readonly under: readonly string[]
  readonly step?: { readonly at: number; readonly of: number }
}

/** A message of the bot with its language, as far as that is known; the person's own messages have none. */
export interface SpokenBubble extends Bubble {
  readonly language?: string
}

/** A mail as the list shows it; its HTML is fetched on its own, under a policy of its own. */
export interface Letter {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly text: string
  readonly html: boolean
}

export interface Sms {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly at: number
}

/** Where the person is, and every state of this flow they came by. */
export interface Place extends Move {
  readonly trail: readonly string[]
}

/** Everything a page needs to begin with. */
export interface PlaygroundScene {
  readonly bot: { readonly name: string; readonly username: string }
  readonly language: string
  readonly chat: readonly SpokenBubble[]
  readonly keyboard: ReplyKeyboardMarkup | null
  readonly typing: boolean
  readonly blocked: boolean
  readonly commands: readonly { readonly command: string; readonly description: string }[]
  readonly mails: readonly Letter[]
  readonly texts: readonly Sms[]
  readonly place: Place | null
}

/** What the event stream tells: the registry at each connect, changes of it afterwards. */
export interface Changes {
  scene: PlaygroundScene
  bubble: SpokenBubble
  gone: { readonly message: number }
  cleared: Record<string, never>
  keyboard: { readonly keyboard: ReplyKeyboardMarkup | null }
  typing: { readonly typing: boolean }
  blocked: { readonly blocked: boolean }
  commands: { readonly commands: PlaygroundScene['commands'] }
  mail: Letter
  sms: Sms
  place: { readonly place: Place | null }
}

export type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
/** Bot API types that the page's own scripts name. */
export type { Bubble, Message, ReplyKeyboardMarkup }

const text = z.string().min(1).max(4096)
const message = z.int().positive()

/** What a page may ask for, by the last part of the address it is posted to. */
export const requests = {
  say: z.object({ text }),
  tap: z.object({ message, data: z.string().min(1).max(64) }),
  press: z.object({ text }),
  contact: z.object({}),
  'foreign-contact': z.object({}),
  send: z.object({ kind: z.enum(['sticker', 'voice', 'photo', 'video', 'document', 'location', 'dice']) }),
  edit: z.object({ message, text }),
  forward: z.object({ text }),
  block: z.object({}),
  unblock: z.object({}),
  'start-over': z.object({}),
  language: z.object({ language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/) }),
} satisfies Record<string, z.ZodType>

export type RequestName = keyof typeof requests
export type Requests = { [Name in RequestName]: z.infer<(typeof requests)[Name]> }
