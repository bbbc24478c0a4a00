import type { Screens, StateScreen } from '../flow.ts'
import { type Around, type Choice, words } from '../screen.ts'
import type { machine } from './machine.ts'

/** The first thing anybody sees: at most five ways to go. */
const menu: StateScreen = {
  show: (_context, { brand, draft }) => ({
    text: [
      draft
        ? words('home-menu-draft', { account: brand.account })
        : words('home-menu', { name: brand.name, account: brand.account }),
    ],
    choices: [
      ...signingUp(draft),
      [
        { id: 'tips', label: words('home-choice-tips'), event: { type: 'go', flow: 'tips' } },
        { id: 'guides', label: words('home-choice-guides'), event: { type: 'go', flow: 'guides' } },
      ],
      [{ id: 'language', label: words('home-choice-language'), event: { type: 'go', flow: 'language' } }],
    ],
  }),
  hear: (said) => (said.kind === 'text' ? { remark: words('home-unclear') } : undefined),
  help: 'home-help',
}

const closed: StateScreen = { show: () => ({ text: [words('home-closed')] }) }

export const screens: Screens<typeof machine, object> = { menu, closed }

const signingUp = (draft: Around['draft']): Choice[][] =>
  draft
    ? [
        [
          {
            id: 'go-on',
            label: words('home-choice-go-on', { ...draft.progress }),
            event: { type: 'go', flow: draft.flow, event: { type: 'resume' } },
            style: 'primary',
          },
        ],
        [
          {
            id: 'anew',
            label: words('home-choice-anew'),
            event: { type: 'go', flow: 'sign-up', fresh: true },
          },
        ],
      ]
    : [
        [
          {
            id: 'sign-up',
            label: words('home-choice-sign-up'),
            event: { type: 'go', flow: 'sign-up' },
            style: 'primary',
          },
        ],
      ]
