import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { Wording } from '../../words/words.ts'

/** The language of a page that no ticket names a language for: the first of the browser's that has words. */
export const languageOf = (c: Context, wording: Wording): string =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...wording.locales],
    default: wording.pick(undefined),
    match: (wanted, { default: fallback }) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => ({ picked: wording.pick(type), tag: type.toLowerCase() }))
        .find(({ picked, tag }) => tag.startsWith(picked.toLowerCase().split('-', 1)[0] ?? ''))?.picked ??
      fallback,
  })
