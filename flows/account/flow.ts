import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The account at a glance, and where to look after it. */
export const account = {
  id: 'account',
  version: 1,
  restartsOnEnter: true,
  machine,
  screens,
  context,
} as const satisfies Flow
