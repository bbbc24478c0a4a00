import { setTimeout as wait } from 'node:timers/promises'
import { withinJob } from '../contracts/trace.ts'
import type { Report } from './report.ts'

/** Something that the program does by itself. */
export interface Job {
  readonly name: string
  /** ms from the end of one round until the next one begins; absent: it is done once. */
  readonly every?: number
  /** ms until it begins. */
  readonly after?: number
  /** One round. The signal is given when the program stops; a round ends as soon as it can then. */
  readonly run: (stopping: AbortSignal) => Promise<void>
}

export interface RunningJobs {
  /** Begins no new round, and resolves when all that were under way are over. */
  stop(): Promise<void>
}

/** Runs every job side by side until they are stopped. A round that fails is reported and does not end its job. */
export const startJobs = (jobs: readonly Job[], report: Report): RunningJobs => {
  const stopping = new AbortController()
  const { signal } = stopping
  const rest = (ms: number) => wait(ms, undefined, { signal }).catch(() => {})
  const keepRunning = async ({ name, every, after = 0, run }: Job) => {
    if (after > 0) await rest(after)
    while (!signal.aborted) {
      await withinJob(name, every !== undefined, () =>
        run(signal).catch((error: unknown) => report(error, { job: name })),
      )
      if (every === undefined) return
      await rest(every)
    }
  }
  const ended = Promise.all(jobs.map(keepRunning))
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

/** A job that is started once and goes on until the program stops. */
export const whileRunning =
  (start: () => { stop(): Promise<void> }): Job['run'] =>
  async (stopping) => {
    const { stop } = start()
    await new Promise<void>((resolve) => {
      if (stopping.aborted) resolve()
      else stopping.addEventListener('abort', () => resolve(), { once: true })
    })
    await stop()
  }
