import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The devices that are signed in with the account, and signing them out. */
export const sessions = { id: 'sessions', version: 1, machine, screens, context } satisfies Flow
