import { type Choice, type FlowEvent, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `password-choice-${infer Name}` ? Name : never) : never

/** A button under its own words, `password-choice-<id>`. */
export const choice = (
  id: ChoiceId,
  event: FlowEvent,
  { args, style }: { args?: Words['args']; style?: NonNullable<Choice['style']> } = {},
): Choice => ({ id, label: words(`password-choice-${id}`, args), event, ...(style && { style }) })
