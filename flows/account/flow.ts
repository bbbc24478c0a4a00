import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The account at a glance, and where to look after it. */
export const account = {
  id: 'account',
  version: 1,
  restartsOnEnter: true,
  machine,
  screens,
  context: z.strictObject({ seen: z.looseObject({ account: z.string() }).optional() }),
} as const satisfies Flow
