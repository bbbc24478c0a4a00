import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The ways to reach an account: add and prove one, choose the primary one, take one away. */
export const addresses = { id: 'addresses', version: 1, machine, screens, context } satisfies Flow
