import { queues } from '../contracts/queues.ts'
import { turnedAway } from '../contracts/turned-away.ts'
import { NotNow } from '../errors.ts'
import { createFairQueue } from './fair-queue.ts'
import { type PendingJob, startWorker, type Worker, type WorkerOptions } from './worker-process.ts'

/**
 * Does heavy work in a process of its own, which starts with the first job and ends when there was none for a while.
 * Two reasons: what the work takes (19 MiB for a hash, word lists, pixels) would stay with the main process, as the C
 * library gives little of it back, and ending a process returns it all; and unless a chat waits for it, it runs at low
 * priority, after the chats. A job must be safe to do twice.
 */
export interface WorkerPool<Job, Answer> {
  /**
   * Throws `<name>/busy` when the queue of the job's kind is full, `<name>/unfinished` when the process was lost twice
   * over the job, and `<name>/failed` when the job itself threw.
   */
  perform(job: Job): Promise<Answer>
  /** Starts the process with a job whose answer is not waited for, unless it runs already. */
  warmUp(job: Job): void
  /** Whether one more job of this kind would be taken. */
  hasRoom(kind: string): boolean
  /** How many jobs of all kinds wait. */
  waiting(): number
  /** Ends the process; jobs that are not done are refused. */
  close(): Promise<void>
}

export interface WorkerPoolOptions<Job> extends WorkerOptions {
  /** Jobs of one kind that may wait beyond those in work. */
  readonly queueLimit: (kind: string) => number
  /** Kinds take turns, so that many jobs of one keep no other waiting; left out, all jobs are of one kind. */
  readonly kind?: (job: Job) => string
  /** ms without a job after which the process ends. */
  readonly idleTimeout: number
}

export function createWorkerPool<Job, Answer>(options: WorkerPoolOptions<Job>): WorkerPool<Job, Answer> {
  const { name, concurrency, queueLimit, idleTimeout, kind = () => '' } = options
  const queue = createFairQueue<PendingJob<Job, Answer>>(({ job }) => kind(job))
  let worker: Worker<Job, Answer> | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let closed = false
  const unwatch = queues.add({ name, length: () => queue.size() + (worker?.busy() ?? 0) })

  function next(): void {
    clearTimeout(idleTimer)
    worker ??= startWorker(options, { onReply: next, onExit: restart })
    while (worker.busy() < concurrency) {
      const pending = queue.shift()
      if (!pending) break
      pending.starts += 1
      worker.start(pending)
    }
    if (worker.busy() === 0) idleTimer = setTimeout(() => worker?.end(), idleTimeout).unref()
  }

  /** The jobs that were in work when the process ended go first in the next one, once. */
  function restart(lost: readonly PendingJob<Job, Answer>[]): void {
    worker = undefined
    for (const pending of lost.toReversed()) {
      if (pending.starts < 2 && !closed) queue.unshift(pending)
      else pending.reject(unfinished(name))
    }
    if (!queue.isEmpty()) next()
  }

  const hasRoom = (kind: string): boolean => queue.waiting(kind) < queueLimit(kind)

  const perform = (job: Job) =>
    new Promise<Answer>((resolve, reject) => {
      if (closed) return reject(unfinished(name))
      const pending = { job, resolve, reject, starts: 0 }
      if (!hasRoom(kind(job))) {
        turnedAway.by(`${name}.queue`)
        return reject(busy(name, queueLimit(kind(job))))
      }
      queue.push(pending)
      next()
    })

  return {
    hasRoom,
    waiting: queue.length,
    perform,

    warmUp(job) {
      if (!worker && !closed) perform(job).catch(ignore)
    },

    async close() {
      closed = true
      unwatch()
      clearTimeout(idleTimer)
      for (let pending = queue.shift(); pending; pending = queue.shift()) pending.reject(unfinished(name))
      await worker?.end()
    },
  }
}

/** A job that somebody waits for tells of the same fault. */
const ignore = (): void => {}

const busy = (name: string, queue: number) =>
  new NotNow(
    `${name}/busy`,
    `${queue} jobs (${name}) wait already. Try again in a few seconds; if it goes on, give the machine more cores.`,
    { queue },
  )

const unfinished = (name: string) =>
  new NotNow(
    `${name}/unfinished`,
    `The process for this job (${name}) ended before it was done. Try again; if it goes on, give the machine more memory.`,
  )
