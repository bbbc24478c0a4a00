import { remark, written } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { cleanName, parseName } from '../../reading/person-name.ts'
import { type Choice, words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Draft } from '../context.ts'

/** More of a name would not fit on its button in every language. */
const ON_A_BUTTON = 32

export const name: StateScreen<Draft> = {
  show: (draft, environment) => {
    const known = cleanName(environment.name)
    return {
      text: [
        words(known ? 'sign-up-name' : 'sign-up-name-plain'),
        ...(draft.name ? [words('sign-up-name-now', { name: draft.name })] : []),
      ],
      choices: known ? [[takeName(known)]] : [],
    }
  },
  hear: written((text) => {
    const name = parseName(text)
    return name ? { type: 'named', name } : remark('sign-up-name-unclear')
  }),
  help: 'sign-up-help-name',
}

const takeName = (name: string): Choice =>
  choice('take-name', { type: 'named', name }, { args: { name: shortened(name) }, style: 'primary' })

const shortened = (name: string): string =>
  name.length <= ON_A_BUTTON
    ? name
    : `${name
        .slice(0, ON_A_BUTTON - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
