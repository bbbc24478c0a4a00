import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** What is known of a person, and what becomes of it: activity, consents, a copy of everything, and the way out. */
export const privacy = {
  id: 'privacy',
  version: 1,
  restartsOnEnter: true,
  machine,
  screens,
  context,
} as const satisfies Flow
