import * as z from 'zod'
import type { BackgroundEffect, RequestName, Requests } from '../../flows/requests.ts'
import type { Words } from '../../flows/screen.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { pack } from './packing/pack.ts'
import { unpack } from './packing/unpack.ts'

/** One flow on the stack: the machine's state and context, and when its timers ring (epoch ms, by name). */
export interface Frame {
  readonly flow: string
  readonly version: number
  readonly state: string
  readonly context: object
  readonly timers: Readonly<Record<string, number>>
}

/** An effect that was committed and is not performed yet. `n` is unique within its conversation. */
export type Pending = {
  readonly n: number
  readonly flow: string
  /** When another process may take it up (epoch ms), because the one that had it must have died. */
  readonly due: number
  readonly tries: number
} & (
  | { readonly request: RequestName; readonly invoke: string; readonly input: Requests[RequestName]['input'] }
  | { readonly background: BackgroundEffect }
)

/** An effect whose answer the flow waits for. */
export type PendingRequest = Extract<Pending, { readonly request: RequestName }>
/** An effect that the person does not wait for. */
export type PendingBackgroundEffect = Extract<Pending, { readonly background: BackgroundEffect }>

/**
 * The key under which an effect is performed: the same at every attempt, and never used again, not even by a
 * conversation that was lost and begun anew.
 */
export const effectKey = (id: string, createdAt: number, { n }: Pending): string =>
  `${id}:${createdAt.toString(36)}:${n}`

/** Everything that the engine remembers of one conversation; nothing of it is secret. */
export interface Conversation {
  /** Epoch ms. */
  readonly createdAt: number
  readonly locale: string
  readonly name?: string | undefined
  /** The public name of the person, without an @. */
  readonly handle?: string | undefined
  readonly language?: string | undefined
  readonly campaign?: string | undefined
  /** Counted up when the person does something or the screen is left: a button works in the turn it was drawn for. */
  readonly turn: number
  /** The turn and choice of the button that worked last, so that its second tap is not told to be of an old button. */
  readonly tapped?: string | undefined
  /**
   * The place (`flow.state`) where the person last sent something, and the message, if they wrote it themselves. What
   * leaves them at that place need not repeat all of it.
   */
  readonly last?: { readonly place: string; readonly message?: string } | undefined
  /** How many effects there were: the `n` of the next one. */
  readonly effectCount: number
  /** The stack of flows; the screen of the last one is the one that the person sees. */
  readonly frames: readonly Frame[]
  readonly pending: readonly Pending[]
  /** The commit that the present screen was, or is to be, drawn for: its version and its moment (epoch ms). */
  readonly presented?: { readonly version: number; readonly at: number } | undefined
  /** The message that holds the present screen, whether it is a picture, and whether a contact keyboard is up: noted beside the record. */
  readonly card?: string | undefined
  readonly photo?: boolean | undefined
  readonly keyboard?: boolean | undefined
  /** The present screen has not reached the person: it is drawn again at this time (epoch ms). */
  readonly redrawAt?: number | undefined
  /** What that screen says above its words, once. */
  readonly unsaid?: readonly Words[] | undefined
  /** The person blocked the bot: nothing is sent until they return. */
  readonly blocked?: boolean | undefined
  /** The person has turned to the host: what they write is for it, until they use a command or a button of ours. */
  readonly withHost?: boolean | undefined
  /** An upgrade has moved the person to another state, and they have not been told yet, see `upgrade.ts`. */
  readonly relocated?: boolean | undefined
}

/** A conversation before its first update. All are made from this one, so that V8 gives them one hidden class. */
export const blank = (createdAt: number, locale: string): Conversation => ({
  createdAt,
  locale,
  name: undefined,
  handle: undefined,
  language: undefined,
  campaign: undefined,
  turn: 0,
  tapped: undefined,
  last: undefined,
  effectCount: 0,
  frames: [],
  pending: [],
  presented: undefined,
  card: undefined,
  photo: undefined,
  keyboard: undefined,
  redrawAt: undefined,
  unsaid: undefined,
  blocked: undefined,
  withHost: undefined,
  relocated: undefined,
})

const WordsSchema = z.object({
  id: z.string().transform((id) => id as Words['id']),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

const FrameSchema = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.record(z.string(), z.unknown()),
  z.record(z.string(), z.number()).optional(),
])

/** What is stored; parsed again at every load. Packing makes one byte of each name, see `packing/words.ts`. */
const Stored = z.object({
  createdAt: z.number(),
  locale: z.string(),
  turn: z.number(),
  effectCount: z.number(),
  frames: z.array(FrameSchema),
  pending: z
    .array(z.looseObject({ n: z.number(), flow: z.string(), due: z.number(), tries: z.number() }))
    .optional(),
  name: z.string().optional(),
  handle: z.string().optional(),
  language: z.string().optional(),
  campaign: z.string().optional(),
  presented: z.tuple([z.number(), z.number()]).optional(),
  redrawAt: z.number().optional(),
  unsaid: z.array(WordsSchema).optional(),
  blocked: z.boolean().optional(),
  withHost: z.boolean().optional(),
  tapped: z.string().optional(),
  last: z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]).optional(),
  relocated: z.boolean().optional(),
})

/** The names, for the list of words that packing knows. */
export const storedNames = Object.keys(Stored.shape)

type Storable = {
  readonly [Name in keyof z.input<typeof Stored>]: Readonly<z.input<typeof Stored>[Name]> | undefined
}

const packedLast = (last: Conversation['last']): z.input<typeof Stored>['last'] =>
  last && (last.message === undefined ? [last.place] : [last.place, last.message])

/** The stored form, packed and then encrypted for this conversation: below 512 bytes in the middle of a sign-up. */
export const write = (secrets: Secrets, id: string, conversation: Conversation): Uint8Array => {
  const { pending, presented } = conversation
  /** What is undefined is not packed. */
  const stored = {
    createdAt: conversation.createdAt,
    locale: conversation.locale,
    turn: conversation.turn,
    effectCount: conversation.effectCount,
    frames: conversation.frames.map(({ flow, version, state, context, timers }) =>
      Object.keys(timers).length > 0
        ? [flow, version, state, context as Record<string, unknown>, timers]
        : [flow, version, state, context as Record<string, unknown>],
    ),
    pending: pending.length > 0 ? pending : undefined,
    name: conversation.name || undefined,
    handle: conversation.handle || undefined,
    language: conversation.language || undefined,
    campaign: conversation.campaign || undefined,
    presented: presented && [presented.version, presented.at],
    redrawAt: conversation.redrawAt,
    unsaid: conversation.unsaid,
    blocked: conversation.blocked || undefined,
    withHost: conversation.withHost || undefined,
    tapped: conversation.tapped || undefined,
    last: packedLast(conversation.last),
    relocated: conversation.relocated || undefined,
  } satisfies Storable
  return secrets.seal(pack(stored), id)
}

/** The opposite of {@link write}; throws when the record is of another conversation or was changed. */
export const read = (secrets: Secrets, id: string, record: Uint8Array): Conversation => {
  const stored = Stored.parse(unpack(secrets.open(record, id)))
  return {
    ...blank(stored.createdAt, stored.locale),
    turn: stored.turn,
    effectCount: stored.effectCount,
    frames: stored.frames.map(([flow, version, state, context, timers]) => ({
      flow,
      version,
      state,
      context,
      timers: timers ?? {},
    })),
    pending: (stored.pending ?? []) as unknown as Pending[],
    name: stored.name,
    handle: stored.handle,
    language: stored.language,
    campaign: stored.campaign,
    presented: stored.presented && { version: stored.presented[0], at: stored.presented[1] },
    redrawAt: stored.redrawAt,
    unsaid: stored.unsaid as Conversation['unsaid'],
    blocked: stored.blocked,
    withHost: stored.withHost,
    tapped: stored.tapped,
    last: stored.last && {
      place: stored.last[0],
      ...(stored.last[1] === undefined ? {} : { message: stored.last[1] }),
    },
    relocated: stored.relocated,
  }
}
