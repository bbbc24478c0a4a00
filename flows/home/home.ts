import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Where every conversation begins: the main menu. */
export const home = {
  id: 'home',
  version: 1,
  machine,
  screens,
  context: z.strictObject({}),
} as const satisfies Flow
