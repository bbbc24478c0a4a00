/** Jobs that wait, in one line for each kind. The kinds take turns, so that many jobs of one keep no other waiting. */
export interface FairQueue<Job> {
  isEmpty(): boolean
  /** How many jobs wait, of all kinds. */
  size(): number
  /** How many jobs of a kind wait. */
  waiting(kind: string): number
  /** How many jobs wait in all. */
  length(): number
  /** Puts a job behind the others of its kind. */
  push(job: Job): void
  /** Puts a job before the others of its kind. */
  unshift(job: Job): void
  shift(): Job | undefined
}

export const createFairQueue = <Job>(kindOf: (job: Job) => string): FairQueue<Job> => {
  /** The kind whose turn is next stands first; a kind of which no job waits has no line. */
  const lines = new Map<string, Job[]>()
  const lineOf = (job: Job): Job[] => {
    const kind = kindOf(job)
    const line = lines.get(kind) ?? []
    lines.set(kind, line)
    return line
  }
  return {
    isEmpty: () => lines.size === 0,
    size: () => lines.values().reduce((sum, line) => sum + line.length, 0),
    waiting: (kind) => lines.get(kind)?.length ?? 0,
    length: () => [...lines.values()].reduce((sum, line) => sum + line.length, 0),
    push: (job) => void lineOf(job).push(job),
    unshift: (job) => void lineOf(job).unshift(job),
    shift() {
      for (const [kind, line] of lines) {
        const job = line.shift()
        lines.delete(kind)
        if (line.length > 0) lines.set(kind, line)
        return job
      }
      return undefined
    },
  }
}
