import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { constants, setPriority } from 'node:os'
import { NotNow, PorticoError } from '../errors.ts'
import { programFile } from '../root.ts'
import { createTurns } from './fair-queue.ts'
import type { Reply } from './serve-jobs.ts'

/**
 * Does heavy work in a process of its own, which starts with the first job and ends when there was none for a while.
 * Two reasons: what the work takes (19 MiB for a hash, word lists, pixels) would stay with our own process, as the C
 * library gives little of it back, and ending a process returns it all; and it runs at low priority, beside the
 * chats and not before them. A job must be safe to do twice.
 */
export interface WorkerPool<Job, Answer> {
  /**
   * Throws `<name>/busy` when the queue of its kind is full, `<name>/unfinished` when the process was lost twice over a job, and
   * `<name>/failed` when the job itself threw.
   */
  perform(job: Job): Promise<Answer>
  /** Ends the process; jobs that are not done are refused. */
  close(): Promise<void>
}

export interface WorkerPoolOptions<Job> {
  /** What is worked on, for error codes: `password`, `picture`. */
  readonly name: string
  /** The file below `src` that calls `serveJobs`, without its ending; `rolldown.config.ts` names it, too. */
  readonly worker: string
  /** Jobs in work at once. */
  readonly lanes: number
  /** Jobs of one kind that may wait beyond those. */
  readonly queue: number
  /** Kinds are taken by turns, so that many jobs of one keep no other waiting; left out, all are alike. */
  readonly kind?: (job: Job) => string
  /** ms without a job after which the process ends. */
  readonly idle: number
  /** ms after which a job counts as stuck and the process is ended. */
  readonly limit: number
}

interface EngineCommand<Job, Answer> {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  starts: number
}

export function createWorkerPool<Job, Answer>(options: WorkerPoolOptions<Job>): WorkerPool<Job, Answer> {
  const { name, lanes, queue, idle, kind = () => '' } = options
  const waiting = createTurns<EngineCommand<Job, Answer>>(({ job }) => kind(job))
  let worker: Worker<Job, Answer> | undefined
  let resting: NodeJS.Timeout | undefined
  let closed = false

  function next(): void {
    clearTimeout(resting)
    worker ??= startWorker()
    while (worker.busy() < lanes) {
      const order = waiting.take()
      if (!order) break
      order.starts += 1
      worker.take(order)
    }
    if (worker.busy() === 0) resting = setTimeout(() => worker?.end(), idle).unref()
  }

  function startWorker(): Worker<Job, Answer> {
    return openWorker(options, next, (lost) => {
      worker = undefined
      for (const order of lost.toReversed()) {
        if (order.starts < 2 && !closed) waiting.putBack(order)
        else order.reject(unfinished(name))
      }
      if (waiting.some()) next()
    })
  }

  return {
    perform: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(unfinished(name))
        const order = { job, resolve, reject, starts: 0 }
        if (waiting.before(order) >= queue) return reject(busy(name, queue))
        waiting.add(order)
        next()
      }),

    async close() {
      closed = true
      clearTimeout(resting)
      for (let order = waiting.take(); order; order = waiting.take()) order.reject(unfinished(name))
      await worker?.end()
    },
  }
}

interface Worker<Job, Answer> {
  busy(): number
  take(order: EngineCommand<Job, Answer>): void
  end(): Promise<void>
}

function openWorker<Job, Answer>(
  options: WorkerPoolOptions<Job>,
  done: () => void,
  gone: (lost: EngineCommand<Job, Answer>[]) => void,
): Worker<Job, Answer> {
  const child = forkWorker(options)
  const orders = new Map<number, { order: EngineCommand<Job, Answer>; alarm: NodeJS.Timeout }>()
  const ended = Promise.withResolvers<void>()
  let last = 0

  child.on('message', (message) => {
    const reply = message as Reply
    const found = orders.get(reply.id)
    if (!found) return
    orders.delete(reply.id)
    clearTimeout(found.alarm)
    if (orders.size === 0) letGo(child)
    if ('failed' in reply) found.order.reject(failed(options.name, reply.failed))
    else found.order.resolve(reply.answer as Answer)
    done()
  })
  child.once('exit', () => ended.resolve())
  child.on('error', () => {
    // A process that could not be started never exits; any other is of no more use.
    if (child.pid === undefined) ended.resolve()
    else child.kill('SIGKILL')
  })
  void ended.promise.then(() => {
    const lost = [...orders.values()]
    for (const { alarm } of lost) clearTimeout(alarm)
    gone(lost.map(({ order }) => order))
  })

  return {
    busy: () => orders.size,
    take(order) {
      last += 1
      hold(child)
      orders.set(last, { order, alarm: setTimeout(() => child.kill('SIGKILL'), options.limit) })
      child.send({ id: last, job: order.job })
    },
    end() {
      child.ref()
      if (orders.size > 0) child.kill('SIGKILL')
      else if (child.connected) child.disconnect()
      return ended.promise
    },
  }
}

/**
 * The process gets nothing of our environment, so no key or token of ours. The C library is told to hand blocks above
 * 1 MiB back at once (a hash is one such block), and V8 to keep its garbage small.
 */
function forkWorker({ worker, lanes }: Pick<WorkerPoolOptions<never>, 'worker' | 'lanes'>): ChildProcess {
  const cache = getCompileCacheDir()
  const child = fork(programFile(worker), [], {
    execArgv: ['--max-semi-space-size=1', '--max-old-space-size=96', '--optimize-for-size', '--expose-gc'],
    serialization: 'advanced',
    env: {
      UV_THREADPOOL_SIZE: String(lanes),
      MALLOC_MMAP_THRESHOLD_: String(1024 * 1024),
      ...(cache && { NODE_COMPILE_CACHE: cache }),
    },
  })
  if (child.pid !== undefined) yieldTo(child.pid)
  return child
}

/** A machine that does not let us lower a priority (some containers) simply keeps it as it is. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {}
}

/** An idle worker does not keep our own process from ending; one at work does. */
function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

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

const failed = (name: string, error: string) =>
  new PorticoError(`${name}/failed`, `A job (${name}) failed: ${error}. Report this as a bug.`)
