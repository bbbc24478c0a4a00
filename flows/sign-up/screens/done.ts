import { copyingId } from '../../common/choices.ts'
import { masked } from '../../common/code-screen.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import { choice, link } from '../choices.ts'
import type { Draft } from '../context.ts'

export const done: StateScreen<Draft> = {
  show: (draft, { brand, capabilities: { pages } }) => ({
    text: [
      words('sign-up-done', {
        name: draft.name ?? '',
        account: brand.account,
        id: draft.account ?? '',
        to: masked(draft),
      }),
      words('sign-up-done-next', { pages: pages ? 'yes' : 'no' }),
    ],
    choices: [
      [link('sign-in', brand.links.signIn, 'primary')],
      ...(draft.account === undefined ? [] : [[copyingId(draft.account)]]),
      [choice('second-way', { type: 'go', flow: 'addresses' })],
      [
        pages
          ? choice('two-step', { type: 'go', flow: 'two-step' })
          : choice('check-up', { type: 'go', flow: 'check-up' }),
      ],
      [choice('home', { type: 'home' }, { insteadOf: 'cancel' })],
    ],
  }),
}

export const left: StateScreen<Draft> = { show: () => ({ text: [words('sign-up-left')] }) }
