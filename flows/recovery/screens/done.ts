import { leadingTo } from '../../common/choices.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import type { Errand } from '../context.ts'

/** A recovery opens no session: the owner tries the new password where the service asks for it. */
export const done: StateScreen<Errand> = {
  show: (_errand, { brand }) => ({
    text: [words('recovery-done', { account: brand.account })],
    choices: [
      [
        {
          id: 'sign-in',
          label: words('recovery-choice-sign-in'),
          url: brand.links.signIn,
          style: 'primary',
        },
      ],
      [leadingTo('link', 'link')],
    ],
  }),
  outcome: true,
}

export const left: StateScreen<Errand> = { show: () => ({ text: [words('recovery-left')] }) }
