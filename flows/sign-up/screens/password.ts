import {
  askPassword,
  askPasswordAgain,
  hearPassword,
  passwordPageChoice,
  strayed,
} from '../../common/password-screen.ts'
import type { StateScreen } from '../../flow.ts'
import { words } from '../../screen.ts'
import type { Draft } from '../context.ts'

export const passwordPage: StateScreen<Draft> = {
  show: ({ ticket }) => ({ text: [words('common-password-page')], choices: [[passwordPageChoice(ticket)]] }),
  hear: strayed,
  help: 'common-help-password',
}

export const password: StateScreen<Draft> = {
  show: ({ fault }, environment) => askPassword(fault, environment),
  hear: hearPassword,
  help: 'common-help-password',
}

export const passwordAgain: StateScreen<Draft> = {
  show: askPasswordAgain,
  hear: hearPassword,
  help: 'common-help-password',
}
