import { type Choice, type FlowEvent, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `account-choice-${infer Name}` ? Name : never) : never

/** A button under its own words, `account-choice-<id>`. */
export const choice = (id: ChoiceId, event: FlowEvent, style?: NonNullable<Choice['style']>): Choice => ({
  id,
  label: words(`account-choice-${id}`),
  event,
  ...(style && { style }),
})

/** A button that leads to another flow. */
export const to = (id: ChoiceId, flow: string, style?: NonNullable<Choice['style']>): Choice =>
  choice(id, { type: 'go', flow }, style)
