import { choicesOf } from '../common/choices.ts'
import type { Choice } from '../screen.ts'
import type { AccountEvent } from './machine.ts'

/** A button under its own words, `account-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'account', AccountEvent>('account')

/** A button that leads to another flow. */
export const to = (
  id: Parameters<typeof choice>[0],
  flow: string,
  look: Parameters<typeof choice>[2] = {},
): Choice => choice(id, { type: 'go', flow }, look)
