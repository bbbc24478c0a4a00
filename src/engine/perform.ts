import { words } from '../../flows/screen.ts'
import type { Performers, Performing } from '../contracts/performers.ts'
import type { Speaker } from '../contracts/update.ts'
import type { PerformInBackground } from './background.ts'
import { settle } from './decide.ts'
import { joined } from './decision.ts'
import type { EngineParts } from './parts.ts'
import { type Conversation, effectKey, type PendingRequest } from './record.ts'
import type { Committed, Turn } from './turn.ts'
import type { Work } from './work.ts'

/** No flow makes so many requests in one turn without hearing the person. */
const MOST_ANSWERS = 12
/** The person is shown that something is under way when it takes longer than this (ms). */
const PATIENCE = 400

/** What came of a commit's effects. Neither: another process has taken the request up, and shows what comes of it. */
export interface Performed {
  /** The answer to a request, which is decided on as everything else is. */
  readonly answer?: Turn
  /** All requests are answered: the flow waits for the person, who is to see this. */
  readonly drawable?: Committed
}

/** Starts the background effects of a commit, and performs the first of its requests. */
export type Perform = (turn: Turn, committed: Committed) => Promise<Performed>

export const createPerform =
  (
    { registry, vault, channel, performers, now, later = inRealTime, report }: EngineParts,
    { background }: Work,
    performInBackground: PerformInBackground,
  ): Perform =>
  async (turn, committed) => {
    const { id, answers = 0 } = turn
    for (const effect of committed.background)
      background(performInBackground(id, committed.decision.next.createdAt, effect))

    const soFar = turn.soFar ? continued(turn.soFar, committed) : committed
    const [request] = soFar.requests
    if (!request || answers >= MOST_ANSWERS) return { drawable: soFar }
    if (request.due <= now()) return {}
    const callOff = later(() => background(channel.busy(id)), PATIENCE)
    try {
      const key = effectKey(id, soFar.decision.next.createdAt, request)
      const speaker = speakerOf(soFar.decision.next)
      const answer = await ask(performers, request, { key, at: now(), conversation: id, speaker })
      return {
        answer: {
          id,
          cause: turn.cause,
          decide: (before, at) => before && settle(registry, before, request.n, answer, at),
          onDecided() {
            if ('sealed' in request.input) vault.drop(request.input.sealed)
          },
          known: soFar,
          soFar,
          answers: answers + 1,
        },
      }
    } catch (error) {
      report(error, { effect: request.request })
      return { drawable: { ...soFar, decision: { ...soFar.decision, remarks: [words('common-later')] } } }
    } finally {
      callOff()
    }
  }

const ask = (performers: Performers, { request, input }: PendingRequest, performing: Performing) => {
  const perform = performers[request] as (input: unknown, performing: Performing) => Promise<unknown>
  return perform(input, performing)
}

const speakerOf = ({ name, handle, language }: Conversation): Speaker => ({
  ...(name && { name }),
  ...(handle && { handle }),
  ...(language && { language }),
})

const inRealTime = (work: () => void, ms: number) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/** A step of a turn after its earlier ones: requests of theirs that still wait come first. */
const continued = (soFar: Committed, committed: Committed): Committed => {
  const { pending } = committed.decision.next
  const waiting = soFar.requests.filter(({ n }) => pending.some((effect) => effect.n === n))
  return {
    ...committed,
    requests: [...waiting, ...committed.requests],
    decision: joined(soFar.decision, committed.decision),
  }
}
