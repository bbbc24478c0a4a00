import { type Choice, type FlowEvent, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `addresses-choice-${infer Name}` ? Name : never) : never

/** A button under its own words, `addresses-choice-<id>`. */
export const choice = (id: ChoiceId, event: FlowEvent, style?: NonNullable<Choice['style']>): Choice => ({
  id,
  label: words(`addresses-choice-${id}`),
  event,
  ...(style && { style }),
})
