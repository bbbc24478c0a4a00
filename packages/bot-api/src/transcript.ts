import type { Call } from './types.ts'

/** How many calls are remembered. */
const keep = 5_000

export interface Transcript {
  readonly calls: readonly Call[]
  add(call: Call): void
  on(listener: (call: Call) => void): () => void
}

export const createTranscript = (readAlong: boolean): Transcript => {
  const calls: Call[] = []
  const listeners = new Set<(call: Call) => void>()
  return {
    calls,
    add(call) {
      if (readAlong) calls.push(call)
      if (calls.length > keep) calls.shift()
      for (const listener of listeners) listener(call)
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
