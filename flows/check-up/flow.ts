import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** How well the account is protected, and whether the ways back in still work. */
export const checkUp = {
  id: 'check-up',
  version: 1,
  kind: 'subflow',
  machine,
  screens,
  context,
} satisfies Flow
