import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Security tips on request: a menu of topics, and one tip at a time. */
export const tips = { id: 'tips', version: 1, passing: true, machine, screens } as const satisfies Flow
