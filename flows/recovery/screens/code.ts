import { besidesSms } from '../../common/address.ts'
import { newCode, resend } from '../../common/code.ts'
import { sealed } from '../../common/hear.ts'
import { maskEmail } from '../../email.ts'
import type { StateScreen } from '../../flow.ts'
import { maskPhone } from '../../phone.ts'
import { type Words, words } from '../../screen.ts'
import { timeLeft } from '../../time-left.ts'
import type { Errand } from '../errand.ts'
import { choice } from './choice.ts'

/** The same for an account that is not there: what became of the mail is not said, for that would tell. */
export const code: StateScreen<Errand> = {
  show: (errand, { at }) => ({
    text: [whereItWent(errand), howLong(errand, at), ...whereToLook(errand)],
    secret: 'code',
    choices: [
      [resend(errand.resendAt ?? 0, at)],
      [choice('ways', { type: 'ways' })],
      [choice('other', { type: 'other' })],
    ],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'recovery-help-code',
}

export const codeOver: StateScreen<Errand> = {
  show: () => ({
    text: [words('common-code-over')],
    choices: [[newCode()], [choice('ways', { type: 'ways' })], [choice('other', { type: 'other' })]],
  }),
  help: 'recovery-help-code',
}

/** Nothing to tap but another name: the limit lets go by itself. */
export const slowed: StateScreen<Errand> = {
  show: ({ until = 0, by, house }, { at }) => ({
    text: [words('recovery-slowed', timeLeft(until - at)), ...besidesSms(by?.kind, house)],
    choices: [[choice('other', { type: 'other' })]],
  }),
  help: 'recovery-help-code',
}

export const slowedOver: StateScreen<Errand> = {
  show: () => ({
    text: [words('recovery-slowed-over')],
    choices: [
      [choice('go-on', { type: 'again' }, { style: 'primary' })],
      [choice('other', { type: 'other' })],
    ],
  }),
  help: 'recovery-help-code',
}

const whereItWent = ({ by, addresses, house, match = '' }: Errand): Words => {
  const { kind = 'account', value = '' } = by ?? {}
  const link = house.pages && kind !== 'phone' ? 'yes' : 'no'
  switch (kind) {
    case 'email':
      return words('recovery-code-email', { to: maskEmail(value), link, match })
    case 'phone':
    case 'contact':
      return words('recovery-code-phone', { to: maskPhone(value) })
    case 'address':
      return words('recovery-code-here', {
        to: addresses?.find(({ id }) => id === value)?.masked ?? '',
        link,
      })
    case 'account':
      return words('recovery-code-account', { id: value, link, match })
  }
}

const howLong = ({ expiresAt = 0 }: Errand, at: number): Words => {
  const minutes = Math.ceil((expiresAt - at) / 60_000)
  return minutes > 0 ? words('common-code-expires', { minutes }) : words('common-code-expired')
}

const whereToLook = ({ late }: Errand): Words[] => (late ? [words('recovery-code-late')] : [])
