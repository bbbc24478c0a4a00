/** The work of one conversation runs one piece after the other; different conversations do not wait for each other. */
export interface Lanes {
  /** Runs `work` after all earlier work of that lane; undefined when the lane is full and `work` will not run. */
  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result> | undefined
  /** How many pieces of work wait or are under way. */
  length(): number
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** Lanes of at most `depth` waiting pieces of work each. */
export const createLanes = (depth: number): Lanes => {
  const lanes = new Map<string, { waiting: number; last: Promise<unknown> | undefined }>()
  return {
    run(name, work) {
      const lane = lanes.get(name) ?? { waiting: 0, last: undefined }
      if (lane.waiting >= depth) return undefined
      lanes.set(name, lane)
      lane.waiting += 1
      const before = lane.last
      const through = async () => {
        if (before) await before.catch(nothing)
        try {
          return await work()
        } finally {
          lane.waiting -= 1
          if (lane.waiting === 0) lanes.delete(name)
        }
      }
      const result = through()
      lane.last = result
      return result
    },
    length: () => lanes.values().reduce((sum, { waiting }) => sum + waiting, 0),
    async idle() {
      while (lanes.size > 0) await Promise.allSettled([...lanes.values()].map(({ last }) => last))
    },
  }
}

const nothing = (): void => {}
