/** Tells pages of this process at once that a request to sign in was answered here; those of other processes look by themselves. */
const waiting = new Map<string, Set<() => void>>()

export const signInAnswers = {
  tell(request: string): void {
    for (const hear of waiting.get(request) ?? []) hear()
  },
  /** Returns what ends the listening. */
  listen(request: string, hear: () => void): () => void {
    const listeners = waiting.get(request) ?? new Set()
    waiting.set(request, listeners.add(hear))
    return () => {
      listeners.delete(hear)
      if (listeners.size === 0) waiting.delete(request)
    }
  },
}
