/**
 * The process in which passwords are hashed and measured, see `workshop.ts`. It knows nothing but the job at hand, and
 * ends with the process that started it.
 */
import { hash, verify } from './argon2.ts'
import type { Answer, Job } from './workshop.ts'

process.on('message', async ({ id, job }: { id: number; job: Job }) => {
  const answer = await perform(job).catch((error: unknown): Answer => ({ failed: String(error) }))
  process.send?.({ id, answer })
})

async function perform(job: Job): Promise<Answer> {
  switch (job.kind) {
    case 'hash':
      return { hash: await hash(job.password) }
    case 'verify':
      return { same: await verify(job.hash, job.password) }
    case 'measure': {
      const { measure } = await import('./strength.ts')
      return { strength: measure(job.password, job.personal) }
    }
  }
}
