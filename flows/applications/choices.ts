import { choicesOf } from '../common/choices.ts'
import type { ApplicationsEvent } from './machine.ts'

/** A button under its own words, `applications-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'applications', ApplicationsEvent>('applications')
