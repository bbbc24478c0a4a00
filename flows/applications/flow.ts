import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The applications of others that the owner has given access, and taking it back. */
export const applications = { id: 'applications', version: 1, machine, screens, context } satisfies Flow
