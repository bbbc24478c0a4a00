import { type Choice, type Words, words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'
import type { SignUpEvent } from './machine.ts'

type ChoiceId = WordId extends infer Id ? (Id extends `sign-up-choice-${infer Name}` ? Name : never) : never

/** A button under its own words, `sign-up-choice-<id>`, with an event that this machine knows. */
export const choice = (
  id: ChoiceId,
  event: SignUpEvent,
  { args, style }: { args?: Words['args']; style?: NonNullable<Choice['style']> } = {},
): Choice => ({ id, label: words(`sign-up-choice-${id}`, args), event, ...(style && { style }) })

/** A button that opens an address. */
export const link = (id: ChoiceId, url: string, style?: NonNullable<Choice['style']>): Choice => ({
  id,
  label: words(`sign-up-choice-${id}`),
  url,
  ...(style && { style }),
})

/** Fluent chooses between texts, not truth values. */
export const yesNo = (fact: unknown): 'yes' | 'no' => (fact ? 'yes' : 'no')
