import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Where every conversation begins: the main menu. */
export const home = {
  id: 'home',
  version: 1,
  restartsOnEnter: true,
  machine,
  screens,
  context: z.strictObject({
    linked: z
      .strictObject({
        name: z.string(),
        region: z.string(),
        state: z.enum(['active', 'frozen', 'pending-deletion']),
        deletionAt: z.int().optional(),
      })
      .optional(),
  }),
} as const satisfies Flow
