import type { FlowEvent } from '../../flows/screen.ts'
import type { Update } from '../contracts/update.ts'
import { dispatch, newConversation, type Opening, open, wake } from './decide.ts'
import { unchanged } from './decision.ts'
import { createHear } from './hear.ts'
import type { EngineParts } from './parts.ts'
import type { Conversation } from './record.ts'
import { createTurns } from './take-turn.ts'
import type { CommitListener } from './turn.ts'
import { createWork } from './work.ts'

export type { EngineParts } from './parts.ts'

/** Takes conversations through their turns (`take-turn.ts`), one turn of a conversation after the other. */
export interface Engine {
  /**
   * An update of a channel. Resolves when the person can see the outcome; rejects when nothing was committed, so that
   * the update must not be acknowledged. A number says the same: another process has this update and may still be at
   * it, so it is to be sent again in so many milliseconds. `not-ours`: the host is to have it, see `belonging.ts`.
   */
  hear(update: Update): Promise<number | 'not-ours' | undefined>
  /** Something happened outside the chat, on a page for instance. `false`: no flow of this conversation accepts it. */
  dispatch(
    conversation: string,
    event: FlowEvent,
    secret?: { sealed: string; text: string },
  ): Promise<boolean>
  /**
   * Opens a flow, on top of the present one and as a new message that makes a sound: for what concerns the person
   * although they did nothing here. Begins the conversation where there is none. Once for each key.
   */
  openFlow(conversation: string, to: Opening, key: string): Promise<void>
  /** The person blocked the bot, or came back. */
  setBlocked(conversation: string, blocked: boolean): Promise<void>
  /** Wakes the conversations whose timers, effects or drawings are due; called about once a second. */
  tick(): Promise<void>
  conversationOf(conversation: string): Promise<Conversation | undefined>
  forget(conversation: string): Promise<void>
  /** Returns what ends the listening. */
  onCommit(listener: CommitListener): () => void
  /** How many turns wait or are under way. */
  turns(): number
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** How many conversations one tick wakes, and how long (ms) no other process wakes them. */
const CLAIM = { most: 100, for: 10_000 }

export const createEngine = (parts: EngineParts): Engine => {
  const { registry, conversations, vault, now, report } = parts
  const listeners = new Set<CommitListener>()
  const work = createWork(report)
  const { lane } = work
  const { takeTurn, conversationOf } = createTurns(parts, work, (...committed) => {
    for (const listener of listeners) listener(...committed)
  })

  return {
    hear: createHear(parts, work, takeTurn),
    async dispatch(id, event, secret) {
      const outcome = await lane(id, () => {
        if (secret) vault.put(secret.sealed, secret.text)
        return takeTurn({
          id,
          cause: 'event',
          decide(before, at) {
            const decision = before && dispatch(registry, before, event, at)
            return decision?.handled ? decision : undefined
          },
        })
      })
      return outcome !== undefined
    },
    async openFlow(id, to, key) {
      await lane(id, () =>
        takeTurn({
          id,
          cause: 'event',
          seen: key,
          decide: (before, at) => open(registry, before ?? newConversation(registry, {}, at), to, at),
        }),
      )
    },
    async setBlocked(id, blocked) {
      await lane(id, () =>
        takeTurn({
          id,
          cause: 'update',
          decide: (before) =>
            before && {
              ...unchanged({ ...before, blocked: blocked || undefined }),
              draw: blocked ? 'no' : 'new',
            },
        }),
      )
    },
    async tick() {
      const at = now()
      const due = await conversations.claim(at, at + CLAIM.for, CLAIM.most)
      const decide = (before: Conversation | undefined, at: number) => before && wake(registry, before, at)
      const woken = due.map((id) => lane(id, () => takeTurn({ id, cause: 'timer', decide })))
      await Promise.all(woken.map((turn) => turn?.catch((error: unknown) => report(error, {}))))
    },
    conversationOf,
    async forget(id) {
      await lane(id, () => conversations.forget(id))
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    turns: work.turns,
    idle: work.idle,
  }
}
