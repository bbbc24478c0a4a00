import { type Paragraph, words } from '../screen.ts'

/** The number that the page asks for; none is shown once `ticket` is gone. */
export const numberMatch = (ticket: string | undefined): Paragraph[] =>
  ticket ? [{ match: ticket, words: words('common-page-match') }] : []
