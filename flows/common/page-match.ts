import { type Paragraph, words } from '../screen.ts'

/** The number that the page asks for; none is shown once `entry` is gone. */
export const pageMatch = (entry: string | undefined): Paragraph[] =>
  entry ? [{ match: entry, words: words('common-page-match') }] : []
