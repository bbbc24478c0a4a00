import { choicesOf } from '../common/choices.ts'
import type { AddressesEvent } from './machine.ts'

/** A button under its own words, `addresses-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'addresses', AddressesEvent>('addresses')
