import type { Context } from 'hono'
import type { Wording } from '../../words/words.ts'
import { languageOf } from '../layout/language.ts'

/** The language of the page: what the application wishes for, what the account that is known here speaks, or the browser's. */
export const localeOf = (
  c: Context,
  wording: Wording,
  wished: readonly string[],
  ofAccount: string | undefined,
): string => {
  const spoken = wished
    .map((tag) => ({ tag: tag.toLowerCase(), picked: wording.pick(tag) }))
    .find(({ tag, picked }) => tag.startsWith(picked.toLowerCase().split('-', 1)[0] ?? ''))
  return spoken?.picked ?? ofAccount ?? languageOf(c, wording)
}
