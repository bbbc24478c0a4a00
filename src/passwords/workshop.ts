import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { constants, setPriority } from 'node:os'
import { extname } from 'node:path'
import { PorticoError } from '../errors.ts'
import type { Strength } from './strength.ts'

export type Job =
  | { readonly kind: 'hash'; readonly password: string }
  | { readonly kind: 'verify'; readonly password: string; readonly hash: string }
  | { readonly kind: 'measure'; readonly password: string; readonly personal: readonly string[] }

export type Answer =
  | { readonly hash: string }
  | { readonly same: boolean }
  | { readonly strength: Strength }
  /** A bug: names the error, never its job. */
  | { readonly failed: string }

/**
 * Does the heavy work on passwords in a process of its own, which starts with the first job and ends when there was
 * none for `idle` ms. Two reasons: a hash takes 19 MiB that the C library does not give back to the machine, the word
 * lists take more, and ending a process returns both; and it runs at low priority, so that chats come first.
 */
export interface Workshop {
  /** Throws `password/busy` when the queue is full, `password/unfinished` when the process was lost twice over a job. */
  perform(job: Job): Promise<Answer>
  /** Ends the process; jobs that are not done are refused. */
  close(): Promise<void>
}

export interface WorkshopOptions {
  /** Jobs in work at once; each may take 19 MiB. */
  readonly lanes: number
  /** Jobs that may wait beyond those. */
  readonly queue: number
  /** ms without a job after which the process ends. */
  readonly idle: number
  /** ms after which a job counts as stuck and the process is ended. */
  readonly limit: number
}

interface Order {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  starts: number
}

export function createWorkshop({ lanes, queue, idle, limit }: WorkshopOptions): Workshop {
  const waiting: Order[] = []
  let worker: Worker | undefined
  let resting: NodeJS.Timeout | undefined
  let closed = false

  function next(): void {
    clearTimeout(resting)
    worker ??= startWorker()
    while (worker.busy() < lanes) {
      const order = waiting.shift()
      if (!order) break
      order.starts += 1
      worker.take(order)
    }
    if (worker.busy() === 0) resting = setTimeout(() => worker?.end(), idle).unref()
  }

  function startWorker(): Worker {
    return openWorker(lanes, limit, next, (lost) => {
      worker = undefined
      for (const order of lost.toReversed()) {
        if (order.starts < 2 && !closed) waiting.unshift(order)
        else order.reject(unfinished())
      }
      if (waiting.length > 0) next()
    })
  }

  return {
    perform: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(unfinished())
        if (waiting.length >= queue) return reject(busy(queue))
        waiting.push({ job, resolve, reject, starts: 0 })
        next()
      }),

    async close() {
      closed = true
      clearTimeout(resting)
      for (const order of waiting.splice(0)) order.reject(unfinished())
      await worker?.end()
    },
  }
}

interface Worker {
  busy(): number
  take(order: Order): void
  end(): Promise<void>
}

function openWorker(lanes: number, limit: number, done: () => void, gone: (lost: Order[]) => void): Worker {
  const child = forkWorker(lanes)
  const orders = new Map<number, { order: Order; alarm: NodeJS.Timeout }>()
  const ended = Promise.withResolvers<void>()
  let last = 0

  child.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
    const found = orders.get(id)
    if (!found) return
    orders.delete(id)
    clearTimeout(found.alarm)
    if (orders.size === 0) letGo(child)
    found.order.resolve(answer)
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
      orders.set(last, { order, alarm: setTimeout(() => child.kill('SIGKILL'), limit) })
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
function forkWorker(lanes: number): ChildProcess {
  const cache = getCompileCacheDir()
  const child = fork(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), [], {
    execArgv: ['--max-semi-space-size=1', '--max-old-space-size=96', '--optimize-for-size'],
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

const busy = (queue: number) =>
  new PorticoError(
    'password/busy',
    `More than ${queue} passwords are waiting to be worked on. Try again in a few seconds.`,
    { queue },
  )

const unfinished = () =>
  new PorticoError(
    'password/unfinished',
    'The process that works on passwords ended before this one was done. Try again; if it goes on, give the machine more memory.',
  )
