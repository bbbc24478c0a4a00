import { words } from '../../flows/screen.ts'
import type { Performing } from '../contracts/performers.ts'
import type { Advancing, Committed } from './advance.ts'
import { type Decision, settle } from './decide.ts'
import type { EngineParts } from './parts.ts'
import type { Pending, PendingRequest } from './record.ts'
import type { Work } from './work.ts'

/** Rounds of asking in one turn: no flow asks so often without hearing the person. */
const ROUNDS = 12
/** The person is shown that something is under way when it takes longer than this (ms). */
const PATIENCE = 400

/**
 * Performs what a commit asked for, and feeds each answer back, until the flow waits for the person again.
 * undefined: somebody else has taken it up meanwhile, and shows what came of it.
 */
export type Perform = (id: string, first: Committed, unasked?: boolean) => Promise<Committed | undefined>

export const createPerform =
  (
    { registry, vault, channel, performers, now, later = inRealTime, report }: EngineParts,
    { background }: Work,
    { advance }: Advancing,
  ): Perform =>
  async (id, first, unasked = false) => {
    let so = first
    for (let round = 0; round < ROUNDS; round += 1) {
      const [effect, ...rest] = so.requests
      if (!effect) return so
      if (effect.due <= now()) return undefined
      const callOff = later(() => background(channel.busy(id)), PATIENCE)
      let answer: unknown
      try {
        answer = await request(performers, effect, {
          key: keyOf(id, so.decision.next.born, effect),
          at: now(),
          conversation: id,
        })
      } catch (error) {
        report(error, { request: effect.request })
        return { ...so, decision: { ...so.decision, remarks: [words('common-later')] } }
      } finally {
        callOff()
      }
      const settled = await advance(
        id,
        (before, at) => before && settle(registry, before, effect.n, answer, at),
        {
          known: so,
          unasked,
        },
      )
      if ('sealed' in effect.input) vault.drop(effect.input.sealed)
      if (!settled || 'repeated' in settled) return undefined
      const still = rest.filter(({ n }) => settled.decision.next.pending.some((pending) => pending.n === n))
      so = {
        ...settled,
        requests: [...still, ...settled.requests],
        decision: joined(so.decision, settled.decision),
      }
    }
    return so
  }

/**
 * The key under which a effect is performed: the same at every attempt, never used again, not even by a conversation
 * that was lost and begun anew.
 */
export const keyOf = (id: string, born: number, { n }: Pending): string => `${id}:${born.toString(36)}:${n}`

const request = (
  performers: EngineParts['performers'],
  effect: PendingRequest,
  performing: Performing,
): Promise<unknown> => {
  const perform = performers[effect.request] as (input: unknown, performing: Performing) => Promise<unknown>
  return perform(effect.input, performing)
}

const inRealTime = (work: () => void, ms: number) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/** Two decisions of one turn as the person sees them: remarks add up, the stronger way of drawing wins. */
const joined = (first: Decision, second: Decision): Decision => ({
  ...second,
  remarks: [...first.remarks, ...second.remarks],
  draw: first.draw === 'new' || second.draw === 'new' ? 'new' : second.draw === 'over' ? 'over' : first.draw,
  handled: first.handled || second.handled,
})
