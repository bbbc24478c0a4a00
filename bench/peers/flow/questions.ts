import * as z from 'zod'
import type { Flow } from '../../../flows/flow.ts'
import { FIELDS, type Field } from '../questions.ts'
import { machine } from './machine.ts'
import { screens } from './screens.ts'

const context = z.object({ answers: z.partialRecord(z.enum(FIELDS), z.string()) })

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
  context,
  salvage: (stored: object) => context.safeParse(stored).data ?? { answers: {} },
} as const satisfies Flow
