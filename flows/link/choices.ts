import { choicesOf } from '../common/choices.ts'
import type { LinkEvent } from './machine.ts'

/** A button under its own words, `link-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'link', LinkEvent>('link')
