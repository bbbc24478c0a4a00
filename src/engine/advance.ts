import { createBoundedMap } from '../bounded-map.ts'
import { PorticoError } from '../errors.ts'
import { type Decision, LEASE, nextWake } from './decide.ts'
import { announced, mend } from './mend.ts'
import { noted } from './note.ts'
import type { EngineParts } from './parts.ts'
import { type Conversation, type Pending, type PendingRequest, read, write } from './record.ts'

/** A step that was decided and committed. */
export interface Committed {
  readonly decision: Decision
  readonly version: number
  /** Asks that this commit brought or took up, and that are not answered yet: nobody else is at them. */
  readonly requests: readonly PendingRequest[]
  /** The note of what was drawn last, as it stood before the commit. */
  readonly note: string | undefined
}

/** The update was committed before; where the conversation is now. */
export interface Repeated {
  readonly repeated: Conversation | undefined
  readonly note: string | undefined
}

export interface Loaded {
  /** Brought to the flows of this release; undefined: nothing is stored. */
  readonly before: Conversation | undefined
  readonly version: number
  readonly repeated: boolean
  readonly note: string | undefined
}

/** Brings a conversation from one step to the next. */
export interface Advancing {
  load(id: string, seen?: string): Promise<Loaded>
  /**
   * Decides and commits, again from the start when another writer was first. undefined: nothing was to be done.
   * `seen`: the key of the update that leads here. `known`: what was committed last, by us. `unasked`: the person did
   * nothing just now, so nobody will ask again for what gets lost.
   * @throws PorticoError `engine/contended` if somebody else was first each time.
   */
  advance(
    id: string,
    decide: (before: Conversation | undefined, at: number) => Decision | undefined,
    options?: { readonly seen?: string; readonly known?: Committed; readonly unasked?: boolean },
  ): Promise<Committed | Repeated | undefined>
  /** Changes what is remembered, and nothing that anybody sees. */
  amend(
    id: string,
    change: (before: Conversation) => Conversation,
    known?: Committed,
  ): Promise<Committed | Repeated | undefined>
}

const DAY = 86_400_000
/** A draft is kept this long after the last word. */
export const DRAFT_LIFE = 30 * DAY

/** `onCommit` hears of each step, with the effects that it brought or took up. */
export const createAdvancing = (
  parts: EngineParts,
  onCommit: (id: string, next: Conversation, begun: readonly Pending[]) => void,
): Advancing => {
  const { registry, conversations, secrets, now } = parts
  /** What was committed here last, by those who wrote last: if it is still what is stored, it need not be opened. */
  const recent = createBoundedMap<{ readonly record: Uint8Array; readonly it: Conversation }>(1_000)

  const opened = (id: string, record: Uint8Array): Conversation => {
    const known = recent.get(id)
    return known && Buffer.compare(known.record, record) === 0 ? known.it : read(secrets, id, record)
  }
  const load: Advancing['load'] = async (id, seen) => {
    const { record, version, repeated, note } = await conversations.load(id, seen)
    return {
      version,
      repeated,
      note,
      before: record && mend(registry, noted(opened(id, record), note), now()),
    }
  }

  const advance: Advancing['advance'] = async (id, decide, options = {}) => {
    let known = options.known && {
      version: options.known.version,
      note: options.known.note,
      before: options.known.decision.next,
      repeated: false,
    }
    for (let attempt = 0; attempt < 20; attempt += 1) {
      /** Hardly any update was seen before: the commit refuses one that was, and only then is it looked for. */
      const { version, before, repeated, note } =
        known ?? (await load(id, attempt > 0 ? options.seen : undefined))
      known = undefined
      if (repeated) return { repeated: before, note }
      const at = now()
      const decided = decide(before, at)
      if (!decided) return undefined
      const decision = showing(
        options.unasked ? owing(announced(decided), at) : announced(decided),
        version + 1,
        at,
      )
      const { next } = decision
      const due = nextWake(next)
      const record = write(secrets, id, next)
      const outcome = await conversations.commit({
        id,
        version,
        record,
        at,
        expires: at + DRAFT_LIFE,
        entered: decision.entered,
        ...(options.seen ? { seen: options.seen } : {}),
        ...(due === undefined ? {} : { wake: due }),
      })
      if (outcome === 'conflict') continue
      recent.set(id, { record, it: { ...next, card: undefined, photo: undefined, keyboard: undefined } })
      const begun = started(before, next)
      onCommit(id, next, begun)
      return { decision, version: version + 1, note, requests: begun.filter((effect) => 'request' in effect) }
    }
    throw new PorticoError(
      'engine/contended',
      'A conversation was changed by others again and again. Look for two bots that share a store but not a bot token.',
    )
  }

  const amend: Advancing['amend'] = (id, change, known) =>
    advance(
      id,
      (before) => before && { next: change(before), entered: [], remarks: [], draw: 'no', handled: true },
      known ? { known } : {},
    )

  return { load, advance, amend }
}

/** What is drawn unasked, nobody asks for again: until it is drawn it is owed, in case this process dies before. */
const owing = (decision: Decision, at: number): Decision =>
  decision.draw === 'no' || decision.next.parked
    ? decision
    : { ...decision, next: { ...decision.next, owed: at + LEASE } }

/** A commit that is to be drawn says so, for whoever must know later whether it was. */
const showing = (decision: Decision, version: number, at: number): Decision =>
  decision.draw === 'no' || decision.next.parked
    ? decision
    : { ...decision, next: { ...decision.next, shows: { version, at } } }

/** Effects that a commit brought, or took up from somebody who must have died. */
const started = (before: Conversation | undefined, next: Conversation): Pending[] => {
  const known = new Map((before?.pending ?? []).map(({ n, tries }) => [n, tries]))
  return next.pending.filter(({ n, tries }) => known.get(n) !== tries)
}
