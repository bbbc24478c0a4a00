import { choicesOf } from '../common/choices.ts'
import type { PasskeysEvent } from './machine.ts'

/** A button under its own words, `passkeys-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'passkeys', PasskeysEvent>('passkeys')
