/** What waits or is under way in this process. */
export interface Queue {
  /** Queues of one name add up. */
  readonly name: string
  length(): number
}

const known = new Set<Queue>()

/** The queues whose lengths are shown whenever the figures are read; nothing is kept in between. */
export const queues = {
  /** Returns what ends the watching. */
  add(queue: Queue): () => void {
    known.add(queue)
    return () => known.delete(queue)
  },
  all: (): readonly Queue[] => [...known],
}
