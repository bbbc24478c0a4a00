import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Changing the password: on one page, or here, where the owner shows to be there first. */
export const password = { id: 'password', version: 1, machine, screens, context } satisfies Flow
