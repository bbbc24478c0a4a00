import type { Report } from '../contracts/report.ts'
import { withinTurn } from '../contracts/trace.ts'
import { createLanes } from './lanes.ts'

/** What this engine is doing: turns in their lanes, and work that no turn waits for. */
export interface Work {
  /** Runs `work` in the conversation's lane; undefined: the lane is full, and `work` will not run. */
  lane<Result>(id: string, work: () => Promise<Result>): Promise<Result> | undefined
  /** Runs along with everything else; a failure is reported. */
  background(work: Promise<unknown>): void
  /** How many turns wait or are under way. */
  turns(): number
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** More than a person can do at once: a further update is answered politely and dropped. */
const LANE_DEPTH = 50

export const createWork = (report: Report): Work => {
  const lanes = createLanes(LANE_DEPTH)
  const running = new Set<Promise<unknown>>()
  return {
    lane: (id, work) => withinTurn(() => lanes.run(id, work)),
    background(work) {
      const over = () => void running.delete(work)
      running.add(work)
      work.then(over, (error: unknown) => {
        over()
        report(error, {})
      })
    },
    turns: lanes.length,
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
      await lanes.idle()
    },
  }
}
