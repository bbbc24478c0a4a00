import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/**
 * The owner proves to be there, on behalf of a flow that is about to do something dangerous:
 *
 *     emit({ type: 'go', flow: 'approve', event: { type: 'ask', action: 'addresses', locale } })
 *
 * It comes back as `{ type: 'approved', action, approval }`, or not at all.
 */
export const approve = {
  id: 'approve',
  version: 1,
  kind: 'subflow',
  machine,
  screens,
  context,
} satisfies Flow
