/** How a worker answers; `failed` names the error and never its job. */
export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failed: string })

/** Makes this process a worker of a workshop: it does what it is sent until its channel is closed. */
export function serveJobs<Job, Answer>(perform: (job: Job) => Promise<Answer>): void {
  process.on('message', async (message) => {
    const { id, job } = message as { id: number; job: Job }
    const reply = await perform(job).then(
      (answer): Reply => ({ id, answer }),
      (error: unknown): Reply => ({ id, failed: String(error) }),
    )
    process.send?.(reply)
  })
}
