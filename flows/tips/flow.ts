import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Security tips on request: a menu of topics, and one tip at a time. */
export const tips = {
  id: 'tips',
  version: 1,
  overlay: true,
  machine,
  screens,
  context: z.strictObject({ tip: z.string().optional() }),
} as const satisfies Flow
