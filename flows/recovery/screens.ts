import { captcha, captchaPage } from '../common/captcha-screen.ts'
import {
  askPassword,
  askPasswordAgain,
  hearPassword,
  passwordPageChoice,
  strayed,
} from '../common/password-screen.ts'
import { oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { words } from '../screen.ts'
import type { Errand } from './context.ts'
import type { machine } from './machine.ts'
import { code, codeOver, slowed, slowedOver } from './screens/code.ts'
import { done, left, others } from './screens/done.ts'
import { offer, waiting } from './screens/hold.ts'
import { addresses, doubt, forgotten, identifier, phone, unsure } from './screens/identifier.ts'
import { factor, factorSlowed, notEnough, number, ways } from './screens/ways.ts'

const passwordPage: StateScreen<Errand> = {
  show: ({ ticket, to = '' }) => ({
    text: [words('recovery-whose', { to }), words('common-password-page')],
    choices: [[passwordPageChoice(ticket)]],
  }),
  hear: strayed,
  help: 'common-help-password',
}

const password: StateScreen<Errand> = {
  show: ({ fault, to = '' }, environment) => {
    const ask = askPassword(fault, environment)
    return { ...ask, text: [words('recovery-whose', { to }), ...ask.text] }
  },
  hear: hearPassword,
  help: 'common-help-password',
}

const passwordAgain: StateScreen<Errand> = {
  show: askPasswordAgain,
  hear: hearPassword,
  help: 'common-help-password',
}

/** Every state of getting back in, in the order in which a person meets them. */
export const screens: Screens<typeof machine, Errand> = {
  arriving: oneMoment,
  identifier,
  doubt,
  unsure,
  phone,
  addresses,
  forgotten,

  opening: oneMoment,
  openingCaptcha: oneMoment,
  openingCaptchaPage: oneMoment,
  captcha,
  captchaPage,
  checkingCaptcha: oneMoment,
  checkingCaptchaPage: oneMoment,
  code,
  resending: oneMoment,
  checkingCode: oneMoment,
  checkingLink: oneMoment,
  codeOver,
  slowed,
  slowedOver,
  standing: oneMoment,

  ways,
  number,
  provingNumber: oneMoment,
  factor,
  checkingFactor: oneMoment,
  factorSlowed,
  judging: oneMoment,
  notEnough,

  offer,
  holding: oneMoment,
  waiting,
  givingUp: oneMoment,

  passwordEntry: oneMoment,
  openingPage: oneMoment,
  passwordPage,
  password,
  choosing: oneMoment,
  passwordAgain,
  repeating: oneMoment,
  resetting: oneMoment,
  done,
  others,
  dropping: oneMoment,
  left,
}
