import type { Report } from '../contracts/report.ts'
import { createLanes } from './lanes.ts'

/** What is under way. */
export interface Work {
  /** Does it in the person's lane; undefined: there are too many things before it, and it will not be done. */
  lane<Result>(id: string, work: () => Promise<Result>): Promise<Result> | undefined
  /** Nobody waits for it; if it fails, that is reported. */
  background(work: Promise<unknown>): void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** More things at once than a person can do are answered politely and dropped. */
const LANE_DEPTH = 50

export const createWork = (report: Report): Work => {
  const lanes = createLanes(LANE_DEPTH)
  const running = new Set<Promise<unknown>>()
  return {
    lane: lanes.run,
    background(work) {
      const over = () => void running.delete(work)
      running.add(work)
      work.then(over, (error: unknown) => {
        over()
        report(error, {})
      })
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
      await lanes.idle()
    },
  }
}
