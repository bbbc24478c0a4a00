import { choicesOf } from '../common/choices.ts'
import type { CheckUpEvent } from './machine.ts'

/** A button under its own words, `check-up-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'check-up', CheckUpEvent>('check-up')
