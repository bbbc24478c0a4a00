import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Something happened to the account of this chat: opened from outside, seen before anything else, and answered. */
export const alert = { id: 'alert', version: 1, kind: 'overlay', machine, screens, context } satisfies Flow
