import { type Choice, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'
import type { Errand } from './context.ts'
import type { RecoveryEvent } from './machine.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `recovery-choice-${infer Name}` ? Name : never) : never

/** A button under its own words, `recovery-choice-<id>`, with an event that this machine knows. */
export const choice = (
  id: ChoiceId,
  event: RecoveryEvent,
  { args, style }: { args?: Words['args']; style?: NonNullable<Choice['style']> } = {},
): Choice => ({ id, label: words(`recovery-choice-${id}`, args), event, ...(style && { style }) })

/** The code that is on its way, for whoever went on without it and has it now. */
export const haveCode = ({ challenge, right, expiresAt = 0 }: Errand, at: number): Choice[][] =>
  challenge && !right && at < expiresAt ? [[choice('have-code', { type: 'haveCode' })]] : []
