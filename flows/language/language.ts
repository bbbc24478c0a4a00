import type { Flow } from '../flow.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Choosing the language of the conversation. */
export const language = {
  id: 'language',
  version: 1,
  passing: true,
  machine,
  screens,
} as const satisfies Flow
