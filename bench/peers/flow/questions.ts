import type { Flow } from '../../../flows/flow.ts'
import { FIELDS, type Field } from '../questions.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

/** The twelve steps of the comparison as a flow like any other: with a draft, back, cancel, help and language. */
export const questions = {
  id: 'questions',
  version: 1,
  machine,
  screens,
  progress: (state) => {
    const at = FIELDS.indexOf(state as Field) + 1
    return at > 0 ? { at, of: FIELDS.length } : undefined
  },
} as const satisfies Flow
