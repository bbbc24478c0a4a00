import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The chats that speak for the account: one more is linked by signing in there, and any of them unlinked. */
export const link = { id: 'link', version: 1, machine, screens, context } satisfies Flow
