import { type Cost, hash, verify } from './argon2.ts'
import { type BreachedFilter, openBreached } from './breached/filter.ts'
import type { Strength } from './strength.ts'

/** The heavy part of what is done with a password. */
export type Job =
  | { readonly kind: 'hash'; readonly password: string; readonly cost?: Cost }
  | {
      readonly kind: 'verify'
      readonly password: string
      readonly hash: string
      readonly cost?: Cost
      /** Whose turn it is in the queue; the work is the same. */
      readonly asker: 'known' | 'stranger'
    }
  | {
      readonly kind: 'measure'
      readonly password: string
      readonly personal: readonly string[]
      /** Files of breached passwords. */
      readonly lists: readonly string[]
    }

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
      const strength = measure(job.password, job.personal)
      return { ...strength, common: strength.common || isBreached(job.password, job.lists) }
    }
  }
}

const opened = new Map<string, BreachedFilter>()

/** Whether a password, as it is or in small letters, stands in one of the files. */
const isBreached = (password: string, lists: readonly string[]): boolean =>
  lists.some((path) => {
    const list = opened.get(path) ?? openBreached(path)
    opened.set(path, list)
    return list.has(password) || list.has(password.toLowerCase())
  })
