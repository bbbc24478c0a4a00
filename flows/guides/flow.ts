import * as z from 'zod'
import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The brand's guides on request: what the account is for and how it is made on each kind of device. */
export const guides = {
  id: 'guides',
  version: 1,
  overlay: true,
  machine,
  screens,
  context: z.strictObject({ guide: z.string().optional() }),
} as const satisfies Flow
