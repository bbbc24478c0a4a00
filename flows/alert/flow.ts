import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

const Alert = z.strictObject({
  notification: z.string(),
  kind: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  when: z.number(),
  place: z.enum(['linked', 'other']).optional(),
  region: z.string(),
  undo: z.boolean(),
})

/** Something happened to the account of this chat: opened from outside, seen before anything else, and answered. */
export const alert = {
  id: 'alert',
  version: 1,
  overlay: true,
  machine,
  screens,
  context: z.strictObject({
    alerts: z.array(Alert),
    notMe: z.string().optional(),
  }),
} as const satisfies Flow
