import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The account at a glance, and the ways to the flows that change it. */
export const account = {
  id: 'account',
  version: 1,
  kind: 'overview',
  machine,
  screens,
  context,
} satisfies Flow
