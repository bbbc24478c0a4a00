import { distance } from 'fastest-levenshtein'
import type { Option } from '../profile.ts'
import { fold } from './fold.ts'

/** From so many letters on, the beginning of a label tells it; and so many bear a slip, or two. */
const TELLING = 3
const BEARS_A_SLIP = 4
const BEARS_TWO = 8

/**
 * The option that a person typed: by its label in any language, by its beginning, or with a slip of a letter or two;
 * undefined where none, or more than one, may be meant.
 */
export const optionNamed = (text: string, options: readonly Option[]): Option | undefined => {
  const typed = fold(text)
  if (typed === '') return undefined
  const by = (isMeant: (label: string) => boolean): Option | undefined => {
    const meant = options.filter(({ id, label }) =>
      [id, ...Object.values(label)].some((name) => isMeant(fold(name))),
    )
    return meant.length === 1 ? meant[0] : undefined
  }
  const slips = typed.length >= BEARS_TWO ? 2 : typed.length >= BEARS_A_SLIP ? 1 : 0
  return (
    by((label) => label === typed) ??
    by((label) => typed.length >= TELLING && label.startsWith(typed)) ??
    by((label) => distance(label, typed) <= slips)
  )
}
