import { choicesOf } from '../common/choices.ts'
import type { SessionsEvent } from './machine.ts'

/** A button under its own words, `sessions-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'sessions', SessionsEvent>('sessions')
