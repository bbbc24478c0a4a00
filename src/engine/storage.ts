import { DAY } from '../../flows/durations.ts'
import { createBoundedMap } from '../bounded-map.ts'
import { nextWake } from './decide.ts'
import { type Decision, LEASE } from './decision.ts'
import { noted } from './note.ts'
import type { EngineParts } from './parts.ts'
import { type Conversation, type Pending, read, write } from './record.ts'
import type { CommitListener, Committed, Loaded, Turn } from './turn.ts'
import { announced, upgrade } from './upgrade.ts'

/** The first and the third step of a turn. */
export interface Storage {
  load(turn: Pick<Turn, 'id' | 'seen' | 'known' | 'conflicts'>): Promise<Loaded>
  /** Writes the decision, with its effects, timers and the update's key, at once or not at all. */
  commit(turn: Turn, loaded: Loaded, decision: Decision): Promise<Committed | 'conflict'>
}

/** A conversation is kept this long after its last commit. */
export const CONVERSATION_LIFE = 30 * DAY

export const createStorage = (parts: EngineParts, onCommit: CommitListener): Storage => {
  const { registry, conversations, secrets, now } = parts
  /** The last commits of this process: a record that is still the same need not be decrypted. */
  const recent = createBoundedMap<{ readonly record: Uint8Array; readonly conversation: Conversation }>(1_000)

  const opened = (id: string, record: Uint8Array): Conversation => {
    const known = recent.get(id)
    return known && Buffer.compare(known.record, record) === 0
      ? known.conversation
      : read(secrets, id, record)
  }

  return {
    async load({ id, seen, known, conflicts = 0 }) {
      if (known)
        return {
          conversation: known.decision.next,
          version: known.version,
          repeated: false,
          note: known.note,
        }
      /**
       * Hardly any update is a repeated one: the commit refuses one that is, and only then is it looked for. What is left
       * to a host is not committed, so there it is looked for at once.
       */
      const { record, version, repeated, note } = await conversations.load(
        id,
        conflicts > 0 || registry.hosted ? seen : undefined,
      )
      const conversation = record && upgrade(registry, noted(opened(id, record), note), now())
      return { conversation, version, repeated, note }
    },

    async commit({ id, seen, cause }, { conversation: before, version, note }, decided) {
      const at = now()
      const decision = withDrawing(announced(decided), { version: version + 1, at, owed: cause !== 'update' })
      const { next } = decision
      const wake = nextWake(next)
      const record = write(secrets, id, next)
      const outcome = await conversations.commit({
        id,
        version,
        record,
        at,
        expires: at + CONVERSATION_LIFE,
        ...(seen ? { seen } : {}),
        ...(wake === undefined ? {} : { wake }),
      })
      if (outcome === 'conflict') return 'conflict'
      const conversation = { ...next, card: undefined, photo: undefined, keyboard: undefined }
      recent.set(id, { record, conversation })
      onCommit(id, next, decision.entered)
      const begun = begunBy(before, next)
      return {
        decision,
        version: version + 1,
        note,
        requests: begun.filter((effect) => 'request' in effect),
        background: begun.filter((effect) => 'background' in effect),
      }
    },
  }
}

/**
 * What is to be drawn is committed first: the version and moment it is drawn for, by which a repeated update finds out
 * whether it was drawn; and, where no update would be sent again, the time at which it is drawn again unless it was.
 */
const withDrawing = (
  decision: Decision,
  { version, at, owed }: { readonly version: number; readonly at: number; readonly owed: boolean },
): Decision => {
  const { next, draw, remarks } = decision
  if (draw === 'no' || next.blocked) return decision
  const redrawAt = owed ? at + LEASE : next.redrawAt
  return {
    ...decision,
    next: { ...next, presented: { version, at }, redrawAt, unsaid: owed ? kept(remarks) : undefined },
  }
}

/** What a screen has to say, for the one that is drawn in its place if need be. */
export const kept = (remarks: Decision['remarks']): Conversation['unsaid'] =>
  remarks.length > 0 ? remarks : undefined

/** Effects that a commit brought, or took up from a process that must have died. */
const begunBy = (before: Conversation | undefined, next: Conversation): Pending[] => {
  const known = new Map((before?.pending ?? []).map(({ n, tries }) => [n, tries]))
  return next.pending.filter(({ n, tries }) => known.get(n) !== tries)
}
