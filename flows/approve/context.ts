import * as z from 'zod'
import { frozenBy } from '../common/account.ts'
import { dangerous, needed } from './requests.ts'

/** What the owner is asked to approve, and how far that is. It never holds a secret. */
export const context = z.strictObject({
  action: z.enum(dangerous).optional(),
  locale: z.string().optional(),
  approval: z.string().optional(),
  needs: z.enum(needed).optional(),
  /** What is asked for now, where it is asked in the chat. */
  by: z.enum(['password', 'factor']).optional(),
  /** A password that was typed in the chat was wrong. */
  refused: z.boolean().optional(),
  /** When a limit, or the wait after a recovery, ends. */
  until: z.int().optional(),
  /** The region whose clock the owner reads. */
  region: z.string().optional(),
  frozenBy: frozenBy.optional(),
})

export type Context = Readonly<z.infer<typeof context>>
