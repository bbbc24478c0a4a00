import { flushCompileCache } from 'node:module'

/** The answer of a worker process; `failed` names the error and never the job. */
export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failed: string })

/**
 * Makes this process a worker of a pool: it performs the jobs that the main process sends, until the channel between them
 * is closed, by the main process or by its death. Then it ends at once: an ordinary exit waits for V8's threads, and where
 * one of them compiles while memory is short, that thread waits for this one for ever.
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
    process.send?.(reply, ignoreClosedChannel)
  })
}

/** Where the main process is gone, `disconnect` follows. */
const ignoreClosedChannel = (): void => {}
