import { setTimeout as wait } from 'node:timers/promises'

/** Pieces of work that one application has under way at most. */
const OF_ONE = 10

/** Work that has to do with the servers of applications: one that does not answer delays its own work, and no other's. */
export interface SideBySide {
  /** Applications that have as much under way as they may. */
  full(): string[]
  /** Begins a piece of work, unless it is under way. */
  begin(application: string, key: string, work: () => Promise<void>): void
  /** Resolves when nothing is under way, or after so many ms. */
  settled(patience?: number): Promise<void>
}

export const createSideBySide = (report: (error: unknown) => void): SideBySide => {
  const underWay = new Map<string, Map<string, Promise<void>>>()
  const all = () => underWay.values().flatMap((of) => of.values())
  return {
    full: () => [...underWay].flatMap(([application, { size }]) => (size >= OF_ONE ? [application] : [])),
    begin(application, key, work) {
      const own = underWay.get(application) ?? new Map<string, Promise<void>>()
      if (own.has(key) || own.size >= OF_ONE) return
      underWay.set(application, own)
      const working = work()
        .catch(report)
        .finally(() => {
          own.delete(key)
          if (own.size === 0) underWay.delete(application)
        })
      own.set(key, working)
    },
    async settled(patience) {
      if (underWay.size === 0) return
      const done = Promise.all(all())
      if (patience === undefined) return void (await done)
      const late = new AbortController()
      await Promise.race([done, wait(patience, undefined, { signal: late.signal }).catch(() => {})])
      late.abort()
    },
  }
}
