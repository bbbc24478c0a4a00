import { MINUTE } from '../../flows/durations.ts'
import { createBoundedMap } from '../bounded-map.ts'
import type { Update } from '../contracts/update.ts'
import { belonging, isForHost, withUnknownCommandAsText } from './belonging.ts'
import { hear, newConversation } from './decide.ts'
import { unchanged } from './decision.ts'
import { withEditedAnswer } from './edited-answer.ts'
import { choiceNamed, environmentOf, screenOf } from './flow-registry.ts'
import { withTappedCard } from './newest-card.ts'
import type { EngineParts } from './parts.ts'
import { createPuttingOff } from './put-off.ts'
import type { Conversation } from './record.ts'
import { createShowAgain } from './show-again.ts'
import type { TakeTurn } from './turn.ts'
import type { Work } from './work.ts'

/**
 * Takes an update through its turn, in the conversation's lane. A number: to be sent again in so many milliseconds.
 * `not-ours`: it is the host's.
 */
export type Hear = (update: Update) => Promise<number | 'not-ours' | undefined>

export const createHear = (parts: EngineParts, work: Work, takeTurn: TakeTurn): Hear => {
  const { registry, wording, vault, channel } = parts
  const { lane, background } = work
  const { flooded, hindered } = createPuttingOff(parts, work)
  const showAgain = createShowAgain(parts, work, takeTurn)

  const turnOf = async (update: Update): ReturnType<Hear> => {
    const { conversation: id, key, said, speaker } = update
    let isDecided = false
    let isOurs = true
    const outcome = await takeTurn({
      id,
      cause: 'update',
      seen: key,
      decide(known, at) {
        const stored = known ?? newConversation(registry, speaker, at)
        const before = withTappedCard(channel, id, stored, said)
        const meant = withEditedAnswer(before, withUnknownCommandAsText(registry, before, said, at))
        if (registry.hosted) {
          const whose = belonging(registry, id, before, meant, at)
          isOurs = whose === 'ours'
          if (whose === 'turning') return unchanged({ ...before, withHost: true })
          if (whose === 'host') return undefined
        }
        if (meant.kind === 'edited' && isToldOfEdits(id, at)) return undefined
        return hear(
          registry,
          id,
          before,
          withSealedSecret(before, { ...update, said: meant }, at),
          speaker,
          at,
        )
      },
      onDecided(committed) {
        isDecided = true
        if (said.kind !== 'tap' || !committed || !isOurs) return
        const { next, toast, isSpent } = committed.decision
        background(channel.answer(id, said.callback, toast && wording.plain(next.locale, toast), isSpent))
      },
    }).catch((error: unknown) => {
      if (isDecided) throw error
      return isForHost(registry, id, said) ? 'not-ours' : hindered(update, error)
    })
    if (typeof outcome === 'number' || outcome === 'not-ours') return outcome
    if (outcome && 'repeated' in outcome)
      return isForHost(registry, id, said) ? 'not-ours' : showAgain(update, outcome)
    return isOurs ? undefined : 'not-ours'
  }

  /** Edits that change nothing are answered once a minute: a person who mends a long message sends one after the other. */
  const isToldOfEdits = (id: string, at: number): boolean => {
    const isTold = at - (toldOfEditsAt.get(id) ?? 0) < MINUTE
    if (!isTold) toldOfEditsAt.set(id, at)
    return isTold
  }
  const toldOfEditsAt = createBoundedMap<number>(1_000)

  /** Of the edits of one message that wait, the newest one says what the message says now. */
  const isEditedSince = ({ conversation, key, said }: Update): boolean =>
    said.kind === 'edited' && newestEdits.get(`${conversation} ${said.message}`) !== key
  const newestEdits = createBoundedMap<string>(1_000)

  /** A text that answers a question for a secret goes into the vault; only its handle goes on. */
  const withSealedSecret = (before: Conversation, { key, said }: Update, at: number): Update['said'] => {
    if (said.kind !== 'text' || said.forwarded) return said
    const screen = screenOf(registry, before, environmentOf(registry, before, at))
    if (said.formatted && screen?.secret === 'erase') return said
    if (!screen?.secret || choiceNamed(registry, before, said.text, at)) return said
    vault.put(key, said.text)
    return { kind: 'secret', sealed: key, message: said.message }
  }

  return async (update) => {
    const { conversation, said, key } = update
    if (said.kind === 'edited') newestEdits.set(`${conversation} ${said.message}`, key)
    const heard = lane(conversation, async () => (isEditedSince(update) ? undefined : turnOf(update)))
    return heard ?? (isForHost(registry, conversation, said) ? 'not-ours' : flooded(update))
  }
}
