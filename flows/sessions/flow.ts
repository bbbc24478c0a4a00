import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Where somebody is signed in with the account, and signing out there. */
export const sessions = {
  id: 'sessions',
  version: 1,
  machine,
  screens,
  context,
} as const satisfies Flow
