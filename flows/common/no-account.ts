import type { StateScreen } from '../flow.ts'
import { words } from '../screen.ts'
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
