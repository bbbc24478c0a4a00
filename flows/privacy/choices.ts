import { choicesOf } from '../common/choices.ts'
import type { PrivacyEvent } from './machine.ts'

/** A button under its own words, `privacy-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'privacy', PrivacyEvent>('privacy')
