import type { ArticlesEvent } from '../common/articles.ts'
import { choicesOf } from '../common/choices.ts'

/** A button under its own words, `guides-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'guides', ArticlesEvent>('guides')
