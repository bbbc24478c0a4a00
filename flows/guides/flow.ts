import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The brand's guides on request: what the account is for and how it is made on each kind of device. */
export const guides = { id: 'guides', version: 1, kind: 'overlay', machine, screens, context } satisfies Flow
