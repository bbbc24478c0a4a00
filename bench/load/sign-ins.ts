import { setTimeout as wait } from 'node:timers/promises'
import type { Walked } from './person.ts'
import { type Answered, sendAtOnce } from './send-at-once.ts'
import { API_KEY, type Stage, type Used, usedByEach } from './stage.ts'

export interface SignIns extends Answered {
  /** ms of processor time for each sign-in. */
  readonly used: Used
}

/** All of them sign in with their passwords in the same moment, each on a device that the account does not know. */
export const measureSignIns = async (
  stage: Stage,
  walked: readonly Walked[],
  /** ms until the owners have been told of the new device: it belongs to a sign-in. */
  rest: number,
): Promise<SignIns> => {
  const before = stage.used()
  const answered = await sendAtOnce(
    walked.map(({ email, password }, n) => ({
      url: `${stage.url}/api/session`,
      headers: { authorization: `Bearer ${API_KEY}` },
      body: {
        identifier: email,
        password,
        device: { name: 'A phone', key: `phone-of-a-person-${n}` },
      },
    })),
  )
  await wait(rest)
  return { ...answered, used: usedByEach(before, stage.used(), walked.length) }
}
