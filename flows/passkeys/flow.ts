import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The passkeys of the account: making one in the browser, naming it, taking it away. */
export const passkeys = { id: 'passkeys', version: 1, machine, screens, context } satisfies Flow
