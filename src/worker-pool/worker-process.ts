import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { setPriority } from 'node:os'
import { PorticoError } from '../errors.ts'
import { programFile } from '../root.ts'
import type { Reply } from './serve-jobs.ts'

export interface WorkerOptions {
  /** What is worked on, for error codes: `password`, `picture`. */
  readonly name: string
  /** The file below `src` that calls `serveJobs`, without its ending; `rolldown.config.ts` names it, too. */
  readonly worker: string
  /** Jobs in work at once. */
  readonly concurrency: number
  /** ms after which a job counts as stuck and the process is ended. */
  readonly jobTimeout: number
  /** Whether a chat waits for its answer, so that it runs beside the chats; left out, it runs after them. */
  readonly isUrgent?: boolean
}

/** A job and the caller who waits for its answer. */
export interface PendingJob<Job, Answer> {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  /** How many processes it was given to. */
  starts: number
}

/** One process of a pool, seen from the main process. */
export interface Worker<Job, Answer> {
  /** Jobs in work. */
  busy(): number
  start(pending: PendingJob<Job, Answer>): void
  end(): Promise<void>
}

export interface WorkerEvents<Job, Answer> {
  /** A job was answered, so there is room for another. */
  onReply(): void
  /** The process has ended over these jobs. */
  onExit(lost: readonly PendingJob<Job, Answer>[]): void
}

export function startWorker<Job, Answer>(
  options: WorkerOptions,
  { onReply, onExit }: WorkerEvents<Job, Answer>,
): Worker<Job, Answer> {
  const child = forkWorker(options)
  const inWork = new Map<number, { pending: PendingJob<Job, Answer>; timer: NodeJS.Timeout }>()
  const ended = Promise.withResolvers<void>()
  let lastId = 0

  child.on('message', (message) => {
    const reply = message as Reply
    const found = inWork.get(reply.id)
    if (!found) return
    inWork.delete(reply.id)
    clearTimeout(found.timer)
    if (inWork.size === 0) unref(child)
    if ('failed' in reply) found.pending.reject(failed(options.name, reply.failed))
    else found.pending.resolve(reply.answer as Answer)
    onReply()
  })
  child.once('exit', () => {
    running.delete(child)
    ended.resolve()
  })
  child.on('error', () => {
    // A process that could not be started never exits; any other is of no more use.
    if (child.pid === undefined) ended.resolve()
    else child.kill('SIGKILL')
  })
  void ended.promise.then(() => {
    const lost = [...inWork.values()]
    for (const { timer } of lost) clearTimeout(timer)
    onExit(lost.map(({ pending }) => pending))
  })

  return {
    busy: () => inWork.size,
    start(pending) {
      lastId += 1
      ref(child)
      inWork.set(lastId, { pending, timer: setTimeout(() => child.kill('SIGKILL'), options.jobTimeout) })
      child.send({ id: lastId, job: pending.job })
    },
    end() {
      child.ref()
      if (inWork.size > 0) child.kill('SIGKILL')
      else if (child.connected) child.disconnect()
      return ended.promise
    },
  }
}

/** They end with the program, however that ends: one in the middle of a job would only see it afterwards. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * The process gets nothing of the main process's environment, so no key or token. The C library is told to hand blocks
 * above 1 MiB back at once (a hash is one such block), and V8 to keep its garbage small. Such a block is taken from the
 * system in huge pages where there are any: 10 faults of a page for each hash in place of 4 864, which take as long as a
 * third of the hash (https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html).
 */
function forkWorker({ worker, concurrency, isUrgent }: WorkerOptions): ChildProcess {
  const cache = getCompileCacheDir()
  const child = fork(programFile(worker), [], {
    execArgv: ['--max-semi-space-size=1', '--max-old-space-size=96', '--optimize-for-size', '--expose-gc'],
    serialization: 'advanced',
    env: {
      UV_THREADPOOL_SIZE: String(concurrency),
      MALLOC_MMAP_THRESHOLD_: String(1024 * 1024),
      GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
      ...(cache && { NODE_COMPILE_CACHE: cache }),
    },
  })
  running.add(child)
  if (child.pid !== undefined && !isUrgent) lowerPriority(child.pid)
  return child
}

/**
 * A third of the weight of the chats where both want the processor: they are answered first, and on a machine that others
 * keep busy, too, a password does not wait for ever (twice as low would be a ninth).
 */
const AFTER_THE_CHATS = 5

/** Where the system does not allow that (some containers), the priority stays what it is. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, AFTER_THE_CHATS)
  } catch {}
}

/** An idle worker does not keep the main process from ending; a worker with jobs does. */
function unref(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function ref(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

const failed = (name: string, error: string) =>
  new PorticoError(`${name}/failed`, `A job (${name}) failed: ${error}. Report this as a bug.`)
