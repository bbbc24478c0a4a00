import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Security tips on request: a menu of topics, and one tip at a time. */
export const tips = { id: 'tips', version: 1, kind: 'overlay', machine, screens, context } satisfies Flow
