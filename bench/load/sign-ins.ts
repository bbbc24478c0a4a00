import { Agent, fetch } from 'undici'
import type { Walked } from './person.ts'
import { API_KEY, type Stage } from './stage.ts'

export interface SignIns {
  readonly people: number
  /** Answers by status. */
  readonly answers: Readonly<Record<string, number>>
  /** ms until the last of them was answered. */
  readonly slowest: number
  readonly perSecond: number
}

/** All of them sign in with their passwords in the same moment, each on a device that the account does not know. */
export const measureSignIns = async ({ url }: Stage, walked: readonly Walked[]): Promise<SignIns> => {
  const dispatcher = new Agent({ connections: walked.length })
  const answers: Record<string, number> = {}
  const begun = performance.now()
  await Promise.all(
    walked.map(async ({ email, password }, n) => {
      const answer = await fetch(`${url}/api/session`, {
        dispatcher,
        method: 'POST',
        headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          identifier: email,
          password,
          device: { name: 'A phone', key: `phone-of-a-person-${n}` },
        }),
      })
      await answer.text()
      answers[answer.status] = (answers[answer.status] ?? 0) + 1
    }),
  )
  const slowest = performance.now() - begun
  await dispatcher.close()
  return { people: walked.length, answers, slowest, perSecond: (walked.length / slowest) * 1000 }
}
