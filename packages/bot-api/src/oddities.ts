import type { Oddity } from './types.ts'

/** How many are remembered. */
const keep = 1_000

export interface Oddities {
  readonly all: readonly Oddity[]
  add(oddity: Oddity): void
  on(listener: (oddity: Oddity) => void): () => void
}

/** What was odd about calls that were answered all the same. */
export const createOddities = (): Oddities => {
  const all: Oddity[] = []
  const listeners = new Set<(oddity: Oddity) => void>()
  return {
    all,
    add(oddity) {
      all.push(oddity)
      if (all.length > keep) all.shift()
      for (const listener of listeners) listener(oddity)
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
