import { choicesOf } from '../common/choices.ts'
import type { ApproveEvent } from './machine.ts'

/** A button under its own words, `approve-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'approve', ApproveEvent>('approve')
