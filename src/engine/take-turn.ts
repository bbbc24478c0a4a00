import { PorticoError } from '../errors.ts'
import { createPerformInBackground } from './background.ts'
import { createDraw } from './drawing.ts'
import type { EngineParts } from './parts.ts'
import { createPerform } from './perform.ts'
import type { Conversation } from './record.ts'
import { createStorage } from './storage.ts'
import type { CommitListener, Loaded, Repeated, TakeTurn, Turn } from './turn.ts'
import type { Work } from './work.ts'

export interface Turns {
  readonly takeTurn: TakeTurn
  /** Where a conversation is now. */
  conversationOf(id: string): Promise<Conversation | undefined>
}

/**
 * The mechanism of the engine: whatever happens to a conversation goes through these five steps.
 *
 * - **load** reads where the conversation is, and whether the update that leads here was committed before.
 * - **decide** is pure: from what is stored and what happened it makes a `Decision`, without touching anything.
 * - **commit** writes the decision and the effects it asks for, all or nothing. If another process committed in between,
 *   the turn is taken again from the start.
 * - **perform** carries out what was committed and nothing else. The answer to a request is taken through the same steps,
 *   until the flow waits for the person.
 * - **draw** shows the screen of the state that the conversation is in then.
 */
export const createTurns = (parts: EngineParts, work: Work, onCommit: CommitListener): Turns => {
  const { load, commit } = createStorage(parts, onCommit)

  const takeTurn: TakeTurn = async (turn) => {
    const loaded = await load(turn)
    if (isRepeated(loaded)) return loaded
    const decision = turn.decide(loaded.conversation, parts.now())
    const committed = decision && (await commit(turn, loaded, decision))
    if (committed === 'conflict') return takeTurn(againAfterConflict(turn))
    turn.onDecided?.(committed)
    if (!committed) return undefined
    const performed = await perform(turn, committed)
    if (performed.answer) await takeTurn(performed.answer)
    if (performed.drawable) await draw(turn.id, performed.drawable, turn.cause)
    return committed
  }

  const perform = createPerform(parts, work, createPerformInBackground(parts, work, takeTurn))
  const draw = createDraw(parts, work, { load, takeTurn })

  return { takeTurn, conversationOf: async (id) => (await load({ id })).conversation }
}

const isRepeated = (loaded: Loaded): loaded is Repeated => loaded.repeated

const MOST_CONFLICTS = 20

/** Another process committed first: the turn is taken from the start, on what is stored then. */
const againAfterConflict = (turn: Turn): Turn => {
  const conflicts = (turn.conflicts ?? 0) + 1
  if (conflicts < MOST_CONFLICTS) return { ...turn, known: undefined, conflicts }
  throw new PorticoError(
    'engine/contended',
    'A conversation was changed by others again and again. Look for two bots that share a store but not a bot token.',
  )
}
