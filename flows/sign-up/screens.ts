import { captcha, captchaPage } from '../common/captcha-screen.ts'
import { askingName } from '../common/name-screen.ts'
import { askingRegion, regionFar, regionsFound } from '../common/region-screens.ts'
import { oneMoment } from '../common/screens.ts'
import type { Screens } from '../flow.ts'
import { words } from '../screen.ts'
import type { Draft } from './context.ts'
import type { machine } from './machine.ts'
import { email, emailDoubt, phone } from './screens/address.ts'
import { code, codeOver } from './screens/code.ts'
import { done, left } from './screens/done.ts'
import { field } from './screens/field.ts'
import { alreadyYours, slowed, slowedOver } from './screens/halts.ts'
import { password, passwordAgain, passwordPage } from './screens/password.ts'
import { paused } from './screens/paused.ts'
import { corrections, review } from './screens/review.ts'

/** Every state of a sign-up in the order in which a person meets them. */
export const screens: Screens<typeof machine, Draft> = {
  onward: oneMoment,

  region: askingRegion<Draft>(words('sign-up-region'), ({ region }) => region),
  regionsFound,
  regionFar,

  address: oneMoment,
  email,
  emailDoubt,
  phone,

  openingCaptcha: oneMoment,
  openingCaptchaPage: oneMoment,
  captcha,
  captchaPage,
  checkingCaptcha: oneMoment,
  checkingCaptchaPage: oneMoment,

  takingContact: oneMoment,
  proof: oneMoment,
  openingProof: oneMoment,
  code,
  resending: oneMoment,
  checkingCode: oneMoment,
  checkingLink: oneMoment,
  codeOver,
  slowed,
  slowedOver,
  alreadyYours,

  field,

  passwordEntry: oneMoment,
  openingPage: oneMoment,
  passwordPage,
  password,
  choosing: oneMoment,
  passwordAgain,
  repeating: oneMoment,

  name: askingName<Draft>(({ name }) => name),
  review,
  corrections,
  creating: oneMoment,

  paused,
  done,
  left,
  forgotten: left,
}
