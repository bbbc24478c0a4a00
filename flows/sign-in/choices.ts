import { choicesOf } from '../common/choices.ts'
import type { SignInEvent } from './machine.ts'

/** A button under its own words, `sign-in-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'sign-in', SignInEvent>('sign-in')
