import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Getting back in: name the account, prove an address or more of it, choose a new password. */
export const recovery = { id: 'recovery', version: 1, machine, screens, context } satisfies Flow
