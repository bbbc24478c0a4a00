import { choicesOf } from '../common/choices.ts'
import type { TwoStepEvent } from './machine.ts'

/** A button under its own words, `two-step-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'two-step', TwoStepEvent>('two-step')
