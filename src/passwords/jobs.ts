import { createHmac, randomBytes } from 'node:crypto'
import { createBoundedMap } from '../bounded-map.ts'
import { type Cost, hash, verify } from './argon2.ts'
import { type BreachedFilter, openBreached } from './breached/filter.ts'
import type { Strength } from './strength.ts'

/** The heavy part of what is done with a password. */
export type Job =
  /** Reads the dictionaries, for a measurement that comes soon. */
  | { readonly kind: 'warm-up' }
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
  readonly 'warm-up': boolean
  readonly hash: string
  readonly verify: boolean
  readonly measure: Strength
}

export const performJob = async (job: Job): Promise<Answers[keyof Answers]> => {
  switch (job.kind) {
    case 'warm-up':
      await import('./strength.ts')
      return true
    case 'hash':
      return hash(job.password, job.cost)
    case 'verify':
      return verify(job.hash, job.password, job.cost)
    case 'measure': {
      const key = digestOf(job)
      const known = measured.get(key)
      if (known) return known
      const { measure } = await import('./strength.ts')
      const { common, ...strength } = measure(job.password, job.personal)
      const answer = { ...strength, common: common || isBreached(job.password, job.lists) }
      measured.set(key, answer)
      return answer
    }
  }
}

/**
 * What was measured last: the page has a password measured while it is typed, and the form that brings it has it measured
 * once more. Of the password only a hash with a key of this process is kept.
 */
const measured = createBoundedMap<Strength>(500)
const ownKey = randomBytes(32)
const digestOf = ({ password, personal, lists }: Job & { readonly kind: 'measure' }): string =>
  createHmac('sha256', ownKey)
    .update(JSON.stringify([password, personal, lists]))
    .digest('base64')

const opened = new Map<string, BreachedFilter>()

/** Whether a password, as it is or in small letters, stands in one of the files. */
const isBreached = (password: string, lists: readonly string[]): boolean =>
  lists.some((path) => {
    const list = opened.get(path) ?? openBreached(path)
    opened.set(path, list)
    return list.has(password) || list.has(password.toLowerCase())
  })
