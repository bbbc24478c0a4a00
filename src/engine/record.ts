import * as z from 'zod'
import type { BackgroundEffect, RequestName, Requests } from '../../flows/requests.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { pack, unpack } from './packing.ts'

/** One flow on a person's stack: where it stands, and its timers (epoch ms by name). */
export interface Frame {
  readonly flow: string
  readonly version: number
  readonly state: string
  readonly context: object
  readonly timers: Readonly<Record<string, number>>
}

/** A effect that was committed and is not settled yet. `n` is unique within its conversation. */
export type Pending = {
  readonly n: number
  readonly flow: string
  /** When somebody else may take it up (epoch ms), because whoever had it must have died. */
  readonly due: number
  readonly tries: number
} & (
  | { readonly request: RequestName; readonly invoke: string; readonly input: Requests[RequestName]['input'] }
  | { readonly background: BackgroundEffect }
)

/** A effect whose answer the flow waits for. */
export type PendingRequest = Extract<Pending, { readonly request: RequestName }>
/** A effect that the person does not wait for. */
export type PendingBackgroundEffect = Extract<Pending, { readonly background: BackgroundEffect }>

/** Where a person is: everything the engine remembers of one conversation, and nothing secret. */
export interface Conversation {
  /** When it began (epoch ms). */
  readonly born: number
  readonly locale: string
  readonly name?: string | undefined
  readonly language?: string | undefined
  readonly campaign?: string | undefined
  /** Counts what the person did; each button works in the turn it was drawn for, so once. */
  readonly turn: number
  /** The turn and choice of the last button that did something, until something else is done: its second tap is no old button. */
  readonly tapped?: string | undefined
  /** Counts effects. */
  readonly effectCount: number
  /** The stack of flows; the last one is seen. */
  readonly frames: readonly Frame[]
  readonly pending: readonly Pending[]
  /** The commit that the present screen was, or is to be, drawn for: its version and its moment (epoch ms). */
  readonly shows?: { readonly version: number; readonly at: number } | undefined
  /** The message that holds the present screen, whether it is a picture, and whether a contact keyboard is up: noted beside the record. */
  readonly card?: number | undefined
  readonly photo?: boolean | undefined
  readonly keyboard?: boolean | undefined
  /** The present screen has not reached the person; it is tried again at this time (epoch ms). */
  readonly owed?: number | undefined
  /** The person blocked the bot: nothing is sent until they return. */
  readonly parked?: boolean | undefined
  /** An upgrade has moved the person to another place, and they have not been told yet, see `mend.ts`. */
  readonly mended?: boolean | undefined
}

/** A conversation before its first word. All are made of this one, so that they look alike to the compiler too. */
export const blank = (born: number, locale: string): Conversation => ({
  born,
  locale,
  name: undefined,
  language: undefined,
  campaign: undefined,
  turn: 0,
  tapped: undefined,
  effectCount: 0,
  frames: [],
  pending: [],
  shows: undefined,
  card: undefined,
  photo: undefined,
  keyboard: undefined,
  owed: undefined,
  parked: undefined,
  mended: undefined,
})

const FrameSchema = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.record(z.string(), z.unknown()),
  z.record(z.string(), z.number()).optional(),
])

/** What is stored, with short names; parsed again at every load. */
const Stored = z.object({
  a: z.number(),
  l: z.string(),
  t: z.number(),
  w: z.number(),
  f: z.array(FrameSchema),
  p: z
    .array(z.looseObject({ n: z.number(), flow: z.string(), due: z.number(), tries: z.number() }))
    .optional(),
  n: z.string().optional(),
  g: z.string().optional(),
  c: z.string().optional(),
  s: z.tuple([z.number(), z.number()]).optional(),
  /** Records of earlier releases held what is noted beside them now. */
  m: z.number().optional(),
  b: z.tuple([z.boolean(), z.boolean()]).optional(),
  o: z.number().optional(),
  k: z.boolean().optional(),
  d: z.string().optional(),
  u: z.boolean().optional(),
})

type Storable = {
  readonly [Name in keyof z.input<typeof Stored>]: Readonly<z.input<typeof Stored>[Name]> | undefined
}

/** The stored form, packed and then encrypted for this conversation: below 512 bytes in the middle of a sign-up. */
export const write = (secrets: Secrets, id: string, it: Conversation): Uint8Array => {
  const { pending, shows } = it
  /** What is undefined is not packed. */
  const stored = {
    a: it.born,
    l: it.locale,
    t: it.turn,
    w: it.effectCount,
    f: it.frames.map(({ flow, version, state, context, timers }) =>
      Object.keys(timers).length > 0
        ? [flow, version, state, context as Record<string, unknown>, timers]
        : [flow, version, state, context as Record<string, unknown>],
    ),
    p: pending.length > 0 ? pending : undefined,
    n: it.name || undefined,
    g: it.language || undefined,
    c: it.campaign || undefined,
    s: shows && [shows.version, shows.at],
    o: it.owed,
    k: it.parked || undefined,
    d: it.tapped || undefined,
    u: it.mended || undefined,
  } satisfies Storable
  return secrets.seal(pack(stored), id)
}

/** The opposite of {@link write}; throws when the record is not ours or was changed. */
export const read = (secrets: Secrets, id: string, record: Uint8Array): Conversation => {
  const it = Stored.parse(unpack(secrets.open(record, id)))
  return {
    ...blank(it.a, it.l),
    turn: it.t,
    effectCount: it.w,
    frames: it.f.map(([flow, version, state, context, timers]) => ({
      flow,
      version,
      state,
      context,
      timers: timers ?? {},
    })),
    pending: (it.p ?? []) as unknown as Pending[],
    name: it.n,
    language: it.g,
    campaign: it.c,
    shows: it.s && { version: it.s[0], at: it.s[1] },
    card: it.m,
    photo: it.b?.[0],
    keyboard: it.b?.[1],
    owed: it.o,
    parked: it.k,
    tapped: it.d,
    mended: it.u,
  }
}
