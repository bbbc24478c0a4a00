import type { Update } from '../contracts/update.ts'
import { wake } from './decide.ts'
import { LEASE } from './decision.ts'
import { isOnCard, withTappedCard } from './newest-card.ts'
import { readNote } from './note.ts'
import type { EngineParts } from './parts.ts'
import type { Conversation, Pending, PendingRequest } from './record.ts'
import type { Repeated, TakeTurn } from './turn.ts'
import type { Work } from './work.ts'

/**
 * An update that was committed before has come again: nothing runs twice, but what may have been lost on the way is
 * shown again. As long as the process that committed the update may be alive, that process is trusted with the rest, and
 * the update is to be sent again in so many milliseconds.
 */
export type ShowAgain = (update: Update, repeated: Repeated) => Promise<number | undefined>

export const createShowAgain =
  (
    { registry, vault, channel, shared, now }: EngineParts,
    { background }: Work,
    takeTurn: TakeTurn,
  ): ShowAgain =>
  async ({ conversation: id, key, said }, { conversation, note }) => {
    if (said.kind === 'tap') background(channel.answer(id, said.callback))
    if (!conversation || conversation.blocked) return undefined
    const requests = conversation.pending.filter((effect) => 'request' in effect)
    if (requests.length === 0 && isDrawn(conversation, note)) return undefined
    if (requests.some((effect) => effect.due > now() && needsOtherMessage(effect, key))) return undefined
    if (said.kind === 'text') vault.put(key, said.text)
    const drawnBy = (conversation.presented?.at ?? 0) + LEASE
    const trusted = Math.max(drawnBy, ...requests.map(({ due }) => due)) - now()
    if (shared && trusted > 0) return trusted
    const isOrphaned = (effect: Pending) => !shared && 'request' in effect && !needsOtherMessage(effect, key)
    const onCard = isOnCard(said, withTappedCard(channel, id, conversation, said))
    await takeTurn({
      id,
      cause: 'update',
      decide: (before, at) =>
        before && { ...wake(registry, before, at, isOrphaned), draw: onCard ? 'over' : 'new' },
    })
    return undefined
  }

/** Whether the present screen has reached the person. */
const isDrawn = ({ presented }: Conversation, note: string | undefined): boolean =>
  presented !== undefined && note !== undefined && readNote(note).version >= presented.version

/** The request waits for a secret that only another message brings: its outcome is shown when that message comes again. */
const needsOtherMessage = ({ input }: PendingRequest, key: string): boolean =>
  'sealed' in input && input.sealed !== key
