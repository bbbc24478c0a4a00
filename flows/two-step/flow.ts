import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** A second step at every sign-in: an authenticator app, and recovery codes for when it is not at hand. */
export const twoStep = { id: 'two-step', version: 1, machine, screens, context } satisfies Flow
