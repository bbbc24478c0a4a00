import type { StateScreen } from '../../flow.ts'
import { type Choice, type Words, words } from '../../screen.ts'
import type { Draft } from '../draft.ts'
import { choice } from './choice.ts'
import { sealed } from './hear.ts'

/** Whatever is written here may be a password in the wrong place: it is removed, and not read. */
export const passwordPage: StateScreen<Draft> = {
  show: ({ entry }) => ({
    text: [words('sign-up-password-page')],
    choices: [...openPage(entry), [choice('new-page', { type: 'again' })]],
  }),
  hear: (said) => (said.kind === 'text' ? { type: 'strayed', message: said.message } : undefined),
  help: 'sign-up-help-password',
}

const hear = sealed((sealed, message) => ({ type: 'typed', sealed, message }))

export const password: StateScreen<Draft> = {
  show: ({ fault }, { brand }) => ({
    text: [
      ...(fault ? [words(`common-fault-${fault}`)] : []),
      words('sign-up-password'),
      words('common-password-policy', { policy: brand.password }),
      words('common-password-limits'),
    ] satisfies Words[],
    secret: 'erase',
  }),
  hear,
  help: 'sign-up-help-password',
}

export const passwordAgain: StateScreen<Draft> = {
  show: () => ({ text: [words('sign-up-password-again')], secret: 'erase' }),
  hear,
  help: 'sign-up-help-password',
}

const openPage = (entry: string | undefined): Choice[][] =>
  entry
    ? [
        [
          {
            id: 'open-page',
            label: words('sign-up-choice-open-page'),
            opens: { page: 'password', entry },
            style: 'primary',
          },
        ],
      ]
    : []
