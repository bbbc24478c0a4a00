import type { Moment } from '../flow.ts'
import { maskEmail } from '../reading/email.ts'
import { formatPhone, maskPhone } from '../reading/phone.ts'
import type { Address, Receipt } from '../requests.ts'
import { type Choice, type Words, words } from '../screen.ts'
import { timeLeft } from '../text/time-left.ts'
import { commonChoice } from './choices.ts'

/** A code on its way to an address. Times are epoch ms. */
export interface Sending {
  readonly address?: Address | undefined
  readonly expiresAt?: number | undefined
  /** The number that the page of the link asks for. */
  readonly match?: string | undefined
  /** What became of the mail or SMS, and why. */
  readonly sent?: Receipt['outcome'] | undefined
  readonly reason?: string | undefined
  /** It has been on its way for a while. */
  readonly late?: boolean | undefined
}

/**
 * Where the code went, what became of it, how long it works, and where to look for it. Of one that did not go out only
 * that: there is none to be typed. `named`: the address as it is shown; one that the person has just typed is shown whole,
 * since a mask would hide a slip.
 */
export const aboutCode = (
  sending: Sending,
  { at, capabilities }: Moment,
  named: (sending: Sending) => string = masked,
): Words[] => {
  const { sent = 'queued' } = sending
  if (sent === 'refused') return [refused(sending)]
  if (isOurFault(sending, at))
    return [
      words(sent === 'sendable' ? 'common-sent-sendable' : 'common-sent-unsent', { to: named(sending) }),
    ]
  return [
    whereItWent(sending, capabilities.pages, named(sending)),
    words(`common-sent-${sent as 'queued' | 'accepted' | 'delayed'}`),
    howLong(sending, at),
    ...whereToLook(sending),
  ]
}

/** The message did not go out while its code was of use, and the address is not to blame. */
const isOurFault = ({ sent, expiresAt = 0 }: Sending, at: number): boolean =>
  sent === 'unsent' || sent === 'sendable' || (sent === 'delayed' && at >= expiresAt)

/** There is a message with a code, or it is still on its way. */
export const mayArrive = (sending: Sending, at: number): boolean =>
  sending.sent !== 'refused' && !isOurFault(sending, at)

/** The whole address. */
export const inFull = ({ address }: Pick<Sending, 'address'>): string =>
  address?.kind === 'phone' ? formatPhone(address.value) : (address?.value ?? '')

/** Enough of the address for its owner to recognise it. */
export const masked = ({ address }: Pick<Sending, 'address'>): string =>
  address?.kind === 'phone' ? maskPhone(address.value) : maskEmail(address?.value ?? '')

/** The button that sends the code again, and how long that has to wait. `sending`: it stands out after a fault of ours. */
export const resend = (resendAt: number, at: number, sending: Sending = {}): Choice =>
  at < resendAt
    ? {
        ...commonChoice('resend-soon', { type: 'resend' }, { args: timeLeft(resendAt - at) }),
        id: 'resend',
        isWaiting: true,
      }
    : commonChoice('resend', { type: 'resend' }, isOurFault(sending, at) ? { style: 'primary' } : {})

export const changeAddress = (sending: Sending): Choice =>
  commonChoice(
    byPhone(sending) ? 'change-number' : 'change-address',
    { type: 'changeAddress' },
    { insteadOf: 'back', ...(sending.sent === 'refused' ? { style: 'primary' } : {}) },
  )

/** The button for a fresh code after one that is over, and how long that has to wait. */
export const newCode = (resendAt = 0, at = 0): Choice =>
  at < resendAt
    ? {
        ...commonChoice('new-code-soon', { type: 'again' }, { args: timeLeft(resendAt - at) }),
        id: 'new-code',
        isWaiting: true,
      }
    : commonChoice('new-code', { type: 'again' }, { style: 'primary' })

const byPhone = ({ address }: Sending): boolean => address?.kind === 'phone'

const whereItWent = (sending: Sending, pages: boolean, to: string): Words =>
  words(byPhone(sending) ? 'common-code-sms' : pages ? 'common-code-email' : 'common-code-email-only', {
    to,
    match: sending.match ?? '',
  })

const refused = (sending: Sending): Words => {
  const { reason } = sending
  const to = inFull(sending)
  return reason ? words('common-sent-refused-because', { to, reason }) : words('common-sent-refused', { to })
}

const howLong = ({ expiresAt = 0 }: Sending, at: number): Words => {
  const minutes = Math.ceil((expiresAt - at) / 60_000)
  return minutes > 0 ? words('common-code-expires', { minutes }) : words('common-code-expired')
}

const whereToLook = (sending: Sending): Words[] =>
  sending.late ? [words(byPhone(sending) ? 'common-code-late-sms' : 'common-code-late-email')] : []
