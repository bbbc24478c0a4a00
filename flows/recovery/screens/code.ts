import { besidesSms } from '../../common/address-input.ts'
import { newCode, resend } from '../../common/code-screen.ts'
import { sealed } from '../../common/hear.ts'
import type { Capabilities, Moment, StateScreen } from '../../flow.ts'
import { maskEmail } from '../../reading/email.ts'
import { maskPhone } from '../../reading/phone.ts'
import { type Words, words } from '../../screen.ts'
import { timeLeft } from '../../text/time-left.ts'
import { choice } from '../choices.ts'
import type { Errand } from '../context.ts'

/** The same for an account that does not exist: saying whether the mail was delivered would tell them apart. */
export const code: StateScreen<Errand> = {
  show: (errand, { at, capabilities }) => ({
    text: [whereItWent(errand, capabilities), howLong(errand, at), ...whereToLook(errand, capabilities)],
    secret: 'code',
    choices: [
      [resend(errand.resendAt ?? 0, at)],
      [choice('ways', { type: 'ways' })],
      [choice('other', { type: 'other' }, { insteadOf: 'back' })],
    ],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'recovery-help-code',
}

export const codeOver: StateScreen<Errand> = {
  show: ({ resendAt }, { at }) => ({
    text: [words('common-code-over')],
    choices: [
      [newCode(resendAt, at)],
      [choice('ways', { type: 'ways' })],
      [choice('other', { type: 'other' }, { insteadOf: 'back' })],
    ],
  }),
  help: 'recovery-help-code',
}

/**
 * How long the pause is, what it is for, and what works meanwhile. The same for an account that does not exist: limits
 * count what was written, and nothing of whose it is.
 */
export const slowed: StateScreen<Errand> = {
  show: (errand, moment) => ({
    text: [...whyNot(errand, moment), words('recovery-slowed-wait')],
    choices: [
      ...(errand.recovery ? [[choice('ways', { type: 'ways' })]] : []),
      [choice('other', { type: 'other' }, { insteadOf: 'back' })],
    ],
  }),
  help: 'recovery-help-code',
}

export const slowedOver: StateScreen<Errand> = {
  show: () => ({
    text: [words('recovery-slowed-over')],
    choices: [
      [choice('go-on', { type: 'again' }, { style: 'primary', insteadOf: 'back' })],
      [choice('other', { type: 'other' }, { insteadOf: 'back' })],
    ],
  }),
  help: 'recovery-help-code',
}

const whyNot = ({ until = 0, why, by }: Errand, { at, capabilities }: Moment): Words[] => {
  const left = timeLeft(until - at)
  switch (why) {
    case 'lately':
      return [words('recovery-slowed-lately', left)]
    case 'addresses':
      return [words('recovery-slowed-addresses', left)]
    case 'codes':
      return [words('recovery-slowed-codes', left)]
    case undefined:
      return [words('recovery-slowed', left), ...besidesSms(by?.kind, capabilities)]
  }
}

const whereItWent = ({ by, addresses, match = '' }: Errand, capabilities: Capabilities): Words => {
  const { kind = 'account', value = '' } = by ?? {}
  const link = capabilities.pages && kind !== 'phone' ? 'yes' : 'no'
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
        match,
      })
    case 'account':
      return words('recovery-code-account', { id: value, link, match })
  }
}

const howLong = ({ expiresAt = 0 }: Errand, at: number): Words => {
  const minutes = Math.ceil((expiresAt - at) / 60_000)
  return minutes > 0 ? words('common-code-expires', { minutes }) : words('common-code-expired')
}

/** Told by how our servers were found, and never by what became of this message: it may not even exist. */
const whereToLook = ({ late, by, addresses }: Errand, { outage }: Capabilities): Words[] => {
  const named = by?.kind === 'address' ? addresses?.find(({ id }) => id === by.value)?.masked : undefined
  const isPhone = by?.kind === 'phone' || by?.kind === 'contact' || named?.includes('@') === false
  if (isPhone ? outage?.sms : outage?.mail) return [words('recovery-code-outage')]
  return late ? [words('recovery-code-late')] : []
}
