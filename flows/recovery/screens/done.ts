import { leadingTo, shortened } from '../../common/choices.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Errand } from '../context.ts'

/**
 * A recovery opens no session: the owner tries the new password where the service asks for it. The addresses that were not
 * proven are named, since one of them may be another person's.
 */
export const done: StateScreen<Errand> = {
  show: ({ others = [], passkeys = 0 }, { brand }) => ({
    text: [
      words('recovery-done', { account: brand.account }),
      ...(passkeys > 0 ? [words('recovery-passkeys')] : []),
      ...(others.length > 0
        ? [
            words('recovery-others', {
              count: others.length,
              addresses: others.map(({ masked }) => masked).join(', '),
            }),
          ]
        : []),
    ],
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
      ...(others.length > 0 ? [[choice('others', { type: 'others' })]] : []),
    ],
  }),
  outcome: true,
}

export const others: StateScreen<Errand> = {
  show: ({ others = [] }) => ({
    text: [words('recovery-others-which')],
    choices: others.map(({ id, masked }) => [
      { id: `drop-${id}`, label: shortened(masked), event: { type: 'drop', address: id }, style: 'danger' },
    ]),
  }),
  help: 'recovery-help-others',
}

export const left: StateScreen<Errand> = { show: () => ({ text: [words('recovery-left')] }) }
