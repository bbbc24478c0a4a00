import * as z from 'zod'
import { needed } from '../approve/requests.ts'
import { frozenBy } from '../common/account.ts'

/** What is known of the change so far. It never holds a secret. */
export const context = z.strictObject({
  /** The devices that are signed in. */
  sessions: z.number().optional(),
  /** Those devices stay signed in; by default they do not. */
  keep: z.boolean().optional(),
  locale: z.string().optional(),
  approval: z.string().optional(),
  /** What the page of the change asks for besides the new password. */
  needs: z.enum(needed).optional(),
  /** The new password, once it is chosen. */
  ticket: z.string().optional(),
  chosen: z.boolean().optional(),
  fault: z
    .enum(['too-short', 'too-long', 'common', 'personal', 'guessable', 'unreadable', 'same'])
    .optional(),
  /** A message with a password could not be deleted. */
  exposed: z.boolean().optional(),
  frozenBy: frozenBy.optional(),
  /** How many were signed out. */
  ended: z.number().optional(),
})

export type Context = Readonly<z.infer<typeof context>>
