import * as z from 'zod'
import type { Dangerous, Needed } from '../requests.ts'

/** What is asked for, and how far it is. No secret ever stands here. */
export interface Context {
  readonly action?: Dangerous | undefined
  readonly locale?: string | undefined
  readonly approval?: string | undefined
  readonly needs?: Needed | undefined
  /** What is asked for now, where it is asked in the chat. */
  readonly by?: 'password' | 'factor' | undefined
  /** When a limit, or the wait after a recovery, lets go (epoch ms). */
  readonly until?: number | undefined
  /** In whose time that is said. */
  readonly region?: string | undefined
}

export const actions = [
  'password',
  'addresses',
  'two-step',
  'codes',
  'chats',
  'export',
  'delete',
] as const satisfies readonly Dangerous[]

export const context = z.strictObject({
  action: z.enum(actions).optional(),
  locale: z.string().optional(),
  approval: z.string().optional(),
  needs: z.enum(['password', 'factor', 'either', 'both']).optional(),
  by: z.enum(['password', 'factor']).optional(),
  until: z.number().optional(),
  region: z.string().optional(),
})
