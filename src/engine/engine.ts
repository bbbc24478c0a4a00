import type { FlowEvent } from '../../flows/screen.ts'
import type { Update } from '../contracts/update.ts'
import { type Committed, createAdvancing, type Repeated } from './advance.ts'
import { createNotify } from './background.ts'
import { fresh, open, tell, wake } from './decide.ts'
import { createDraw } from './drawing.ts'
import type { EngineParts } from './parts.ts'
import { createPerform } from './perform.ts'
import type { Conversation } from './record.ts'
import { createTurns } from './turn.ts'
import { createWork } from './work.ts'

export type { EngineParts } from './parts.ts'

/** Hears where a conversation is after each commit. */
export type CommitListener = (id: string, conversation: Conversation) => void

export interface Engine {
  /**
   * Takes one update through: load, decide, commit, perform, draw. Resolves when the person can see the outcome;
   * rejects when nothing was committed, so that the update must not be acknowledged. A number says the same: another
   * process has this update and may still be at it, so it is to be brought again in so many milliseconds.
   */
  hear(update: Update): Promise<number | undefined>
  /** Something happened elsewhere. `false`: no flow of this conversation has any use for it. */
  dispatch(
    conversation: string,
    event: FlowEvent,
    secret?: { sealed: string; text: string },
  ): Promise<boolean>
  /**
   * Opens a flow with an event on top of whatever the person is at, as a new message that makes a sound: for what
   * concerns them though they did nothing here. Also where there is no conversation yet. Once for each key.
   */
  openFlow(
    conversation: string,
    to: { readonly flow: string; readonly event: FlowEvent },
    key: string,
  ): Promise<void>
  /** The person blocked the bot, or came back. */
  setBlocked(conversation: string, blocked: boolean): Promise<void>
  /** Looks after everything whose time has come; called about once a second. */
  tick(): Promise<void>
  conversationOf(conversation: string): Promise<Conversation | undefined>
  forget(conversation: string): Promise<void>
  onCommit(listener: CommitListener): () => void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** How many conversations one tick takes up, and how long they are its own (ms). */
const CLAIM = { most: 100, for: 10_000 }

/**
 * The one way through the house, for updates, pages, receipts and timers alike:
 * step (load, decide, commit) → perform → step … → draw.
 */
export const createEngine = (parts: EngineParts): Engine => {
  const { registry, conversations, vault, now, report } = parts
  const watchers = new Set<CommitListener>()

  const work = createWork(report)
  const { lane, background, idle } = work
  const advancing = createAdvancing(parts, (id, next, begun) => {
    for (const effect of begun) if ('background' in effect) background(notify(id, next.born, effect))
    for (const watch of watchers) watch(id, next)
  })
  const { load, advance, amend } = advancing
  const perform = createPerform(parts, work, advancing)
  const draw = createDraw(parts, work, advancing)

  /** Performs what a commit asked for and shows the person where they are then. */
  const finish = async (
    id: string,
    came: Committed | Repeated | undefined,
    unasked = false,
    drawnUnasked = unasked,
  ): Promise<void> => {
    if (!came || 'repeated' in came) return
    const so = came.requests.length > 0 ? await perform(id, came, unasked) : came
    if (so) await draw(id, so, drawnUnasked)
  }
  const notify = createNotify(parts, work, advancing, finish)
  const { turn, flooded } = createTurns(parts, work, advancing, finish)

  return {
    hear(update) {
      const turned = lane(update.conversation, () => turn(update))
      if (turned) return turned
      flooded(update)
      return Promise.resolve(undefined)
    },
    async dispatch(id, event, secret) {
      let handled = false
      await lane(id, async () => {
        if (secret) vault.put(secret.sealed, secret.text)
        const decide = (before: Conversation | undefined, at: number) => {
          const decision = before && tell(registry, before, event, at)
          handled = decision?.handled ?? false
          return handled ? decision : undefined
        }
        await finish(id, await advance(id, decide, { unasked: true }), true, false)
      })
      return handled
    },
    async openFlow(id, to, key) {
      await lane(id, async () => {
        const so = await advance(
          id,
          (before, at) => open(registry, before ?? fresh(registry, {}, at), to, at),
          {
            seen: key,
            unasked: true,
          },
        )
        await finish(id, so, true, false)
      })
    },
    async setBlocked(id, parked) {
      await lane(id, async () => {
        const so = await amend(id, (before) => ({ ...before, parked: parked || undefined }))
        if (!parked && so && !('repeated' in so))
          await draw(id, { ...so, decision: { ...so.decision, draw: 'new' } })
      })
    },
    async tick() {
      const at = now()
      const due = await conversations.claim(at, at + CLAIM.for, CLAIM.most)
      await Promise.all(
        due.map((id) =>
          lane(id, async () => {
            const so = await advance(id, (before, moment) => before && wake(registry, before, moment), {
              unasked: true,
            })
            await finish(id, so, true)
          })?.catch((error: unknown) => report(error, {})),
        ),
      )
    },
    conversationOf: async (id) => (await load(id)).before,
    async forget(id) {
      await lane(id, () => conversations.forget(id))
    },
    onCommit(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    idle,
  }
}
