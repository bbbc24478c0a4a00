import { choicesOf } from '../common/choices.ts'
import type { PasswordEvent } from './machine.ts'

/** A button under its own words, `password-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'password', PasswordEvent>('password')
