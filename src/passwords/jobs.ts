import { type Cost, hash, verify } from './argon2.ts'
import type { Strength } from './strength.ts'

/** The heavy part of what is done with a password. */
export type Job =
  | { readonly kind: 'hash'; readonly password: string; readonly cost?: Cost }
  | { readonly kind: 'verify'; readonly password: string; readonly hash: string; readonly cost?: Cost }
  | { readonly kind: 'measure'; readonly password: string; readonly personal: readonly string[] }

/** What each kind of job brings. */
export interface Answers {
  readonly hash: string
  readonly verify: boolean
  readonly measure: Strength
}

export const performJob = async (job: Job): Promise<Answers[keyof Answers]> => {
  switch (job.kind) {
    case 'hash':
      return hash(job.password, job.cost)
    case 'verify':
      return verify(job.hash, job.password, job.cost)
    case 'measure': {
      const { measure } = await import('./strength.ts')
      return measure(job.password, job.personal)
    }
  }
}
