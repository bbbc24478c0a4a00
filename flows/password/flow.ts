import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Changing the password: the owner shows to be there, then chooses a new one on a page or here. */
export const password = { id: 'password', version: 1, machine, screens, context } satisfies Flow
