import { choicesOf } from '../common/choices.ts'
import { type Choice, words } from '../screen.ts'
import type { SignUpEvent } from './machine.ts'

/** A button under its own words, `sign-up-choice-<id>`, with an event that this machine takes. */
export const choice = choicesOf<'sign-up', SignUpEvent>('sign-up')

/** A button that opens an address of the web. */
export const link = (id: Parameters<typeof choice>[0], url: string, style?: Choice['style']): Choice => ({
  id,
  label: words(`sign-up-choice-${id}`),
  url,
  ...(style && { style }),
})
