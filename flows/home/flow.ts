import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Where every conversation begins: the main menu. */
export const home = { id: 'home', version: 1, kind: 'overview', machine, screens, context } satisfies Flow
