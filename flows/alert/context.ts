import * as z from 'zod'
import type { AccountEventKind } from '../common/notification.ts'

/** Something that an owner is told, and what they can do about it in this chat. */
const alert = z
  .strictObject({
    /** Names the notification of this chat. */
    notification: z.string(),
    kind: z.string() as unknown as z.ZodType<AccountEventKind>,
    /** Without secrets and without full addresses; a time is called `until`. */
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
    when: z.int(),
    place: z.enum(['linked', 'other']).optional(),
    /** Whose chat that was. */
    chat: z.string().optional(),
    /** How often the same happened since. */
    more: z.int().optional(),
    /** The region whose clock the owner reads. */
    region: z.string(),
    /** The change can be reverted. */
    undo: z.boolean(),
  })
  .readonly()

export type Alert = z.infer<typeof alert>

export const context = z.strictObject({
  /** What the owner has not answered yet, the newest first. */
  alerts: z.array(alert).readonly(),
  /** How many more there were than are listed; the activity log has them. */
  unlisted: z.int().optional(),
  /** When an alert last came with a sound. */
  rangAt: z.int().optional(),
  /** The notification about which the owner says "this was not me". */
  notMe: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** So many are listed at once; of more, like ones are folded. */
export const MOST = 5
