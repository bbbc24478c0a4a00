import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '../portico/figures.ts'
import { createPost, type Pace, signUp, type Walked } from './person.ts'
import { isReady, type Stage, type Used, usedByEach } from './stage.ts'

export interface Launch {
  readonly people: number
  readonly finished: number
  readonly seconds: number
  /** ms from what a person does to the answer. */
  readonly p50: number
  readonly p99: number
  readonly slowest: number
  /** 99 of 100 of each step. */
  readonly steps: Readonly<Record<string, number>>
  /** Answers of 500 and above. */
  readonly failures: number
  /** Looks at `/readyz` of both processes, once a second each, and those that were not answered with yes. */
  readonly looks: number
  readonly unready: number
  /** ms of processor time for each sign-up. */
  readonly used: Used
  readonly errors: readonly string[]
  /** 99 of 100 passwords were set by then (ms); people are told within a second that they are in line. */
  readonly inLine: number
  /** Whole sign-ups, for what comes after. */
  readonly walked: readonly Walked[]
}

/** So many people sign up at once. */
export const measureLaunch = async (
  stage: Stage,
  people: number,
  pace: Pace,
  /** ms until the mail with the account ID has gone out: it belongs to a sign-up. */
  rest: number,
): Promise<Launch> => {
  const post = createPost(stage)
  const looks: boolean[] = []
  let over = false
  const looking = stage.programs.map(async (program) => {
    while (!over) {
      looks.push(await isReady(program))
      await wait(1_000)
    }
  })
  const before = stage.used()
  const begun = performance.now()
  const ends = await Promise.allSettled(Array.from({ length: people }, () => signUp(stage, post, pace)))
  const seconds = (performance.now() - begun) / 1000
  await wait(rest)
  const after = stage.used()
  over = true
  await Promise.all(looking)

  const walked = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
  const took = walked.flatMap((one) => one.took)
  const all = took.map(({ ms }) => ms)
  return {
    people,
    finished: walked.length,
    seconds,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    slowest: Math.max(...all),
    steps: stepsOf(took),
    inLine: quantile(
      walked.map((one) => one.inLine ?? 0),
      0.99,
    ),
    walked,
    failures: walked.flatMap((one) => one.statuses).filter((status) => status >= 500).length,
    looks: looks.length,
    unready: looks.filter((ready) => !ready).length,
    used: usedByEach(before, after, people),
    errors: [
      ...new Set(
        ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason).slice(0, 400)] : [])),
      ),
    ],
  }
}

const stepsOf = (took: Walked['took']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(took, ({ step }) => step)).map(([step, list = []]) => [
      step,
      quantile(
        list.map(({ ms }) => ms),
        0.99,
      ),
    ]),
  )
