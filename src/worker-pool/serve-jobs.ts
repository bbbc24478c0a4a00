import { flushCompileCache } from 'node:module'

/** How a worker answers; `failed` names the error and never its job. */
export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failed: string })

/**
 * Makes this process a worker of a worker pool: it does what it is sent until its channel is closed, by whoever sent it or
 * by their death. Then it ends at once: an ordinary exit waits for V8's threads, and where one of them compiles while
 * memory is short, it waits for us for ever.
 */
export function serveJobs<Job, Answer>(perform: (job: Job) => Promise<Answer>): void {
  process.on('disconnect', () => {
    flushCompileCache()
    process.kill(process.pid, 'SIGKILL')
  })
  process.on('message', async (message) => {
    const { id, job } = message as { id: number; job: Job }
    const reply = await perform(job).then(
      (answer): Reply => ({ id, answer }),
      (error: unknown): Reply => ({ id, failed: String(error) }),
    )
    process.send?.(reply, nobodyHears)
  })
}

/** Whoever wanted the answer is gone; `disconnect` follows. */
const nobodyHears = (): void => {}
