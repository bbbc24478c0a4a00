import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** What Portico knows of a person: activity, consents, a copy of everything, and deleting the account. */
export const privacy = {
  id: 'privacy',
  version: 1,
  kind: 'overview',
  machine,
  screens,
  context,
} satisfies Flow
