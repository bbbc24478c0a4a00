import type { StateScreen } from '../flow.ts'
import { type Paragraph, words } from '../screen.ts'
import { leadingTo } from './choices.ts'

/** What is shown where a chat speaks for no account; the machine takes the event `go`. */
export const noAccount: StateScreen = {
  show: (_context, { brand }) => ({
    text: [words('common-no-account', { account: brand.account })],
    choices: [
      [leadingTo('link', 'link', 'primary')],
      [leadingTo('recover', 'recovery')],
      [leadingTo('sign-up', 'sign-up')],
    ],
  }),
}

/** Shown while a request is under way, and seen only when its answer takes long. */
export const oneMoment: StateScreen = { show: () => ({ text: [words('common-working')] }) }

/** The number that the page of a ticket asks for; none once the ticket is gone. */
export const numberMatch = (ticket: string | undefined): Paragraph[] =>
  ticket ? [{ match: ticket, words: { id: 'common-page-match' } }] : []
