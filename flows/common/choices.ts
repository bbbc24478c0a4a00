import { type Choice, type FlowEvent, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `common-choice-${infer Name}` ? Name : never) : never

/** A button under words that several flows say, `common-choice-<id>`. */
export const commonChoice = (
  id: ChoiceId,
  event: FlowEvent,
  { args, style }: { args?: Words['args']; style?: NonNullable<Choice['style']> } = {},
): Choice => ({ id, label: words(`common-choice-${id}`, args), event, ...(style && { style }) })

/** A button that leads to another flow; its machine takes the event `go`. */
export const leadingTo = (id: ChoiceId, flow: string, style?: NonNullable<Choice['style']>): Choice =>
  commonChoice(id, { type: 'go', flow }, style ? { style } : {})
