import { choicesOf } from '../common/choices.ts'
import type { Choice } from '../screen.ts'
import type { Errand } from './context.ts'
import type { RecoveryEvent } from './machine.ts'

/** A button under its own words, `recovery-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'recovery', RecoveryEvent>('recovery')

/** For a person who went on without the code that was on its way, and has it now. */
export const haveCode = ({ challenge, right, expiresAt = 0 }: Errand, at: number): Choice[][] =>
  challenge && !right && at < expiresAt ? [[choice('have-code', { type: 'haveCode' })]] : []
