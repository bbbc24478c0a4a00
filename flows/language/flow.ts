import type { Flow } from '../flow.ts'
import { context } from './context.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** Choosing the language of the conversation. */
export const language = {
  id: 'language',
  version: 1,
  kind: 'overlay',
  machine,
  screens,
  context,
} satisfies Flow
