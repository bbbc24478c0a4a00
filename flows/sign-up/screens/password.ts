import { askPassword, askPasswordAgain, hearPassword, pageChoices, strayed } from '../../common/password.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import type { Draft } from '../draft.ts'

export const passwordPage: StateScreen<Draft> = {
  show: ({ entry }) => ({ text: [words('common-password-page')], choices: pageChoices(entry) }),
  hear: strayed,
  help: 'common-help-password',
}

export const password: StateScreen<Draft> = {
  show: ({ fault }, { brand }) => askPassword(brand.password, fault),
  hear: hearPassword,
  help: 'common-help-password',
}

export const passwordAgain: StateScreen<Draft> = {
  show: askPasswordAgain,
  hear: hearPassword,
  help: 'common-help-password',
}
