import { maskEmail } from '../../email.ts'
import type { StateScreen } from '../../flow.ts'
import { maskPhone } from '../../phone.ts'
import { type Choice, type Words, words } from '../../screen.ts'
import { timeLeft } from '../../time-left.ts'
import type { Draft } from '../draft.ts'
import { choice } from './choice.ts'
import { sealed } from './hear.ts'

export const code: StateScreen<Draft> = {
  show: (draft, { at }) => ({
    text: [whereItWent(draft), whatBecameOfIt(draft), ...howLong(draft, at), ...whereToLook(draft)],
    secret: 'code',
    choices: [[resend(draft, at)], [changeAddress(draft, draft.sent === 'refused')]],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'sign-up-help-code',
}

export const codeOver: StateScreen<Draft> = {
  show: (draft) => ({
    text: [words('sign-up-code-over')],
    choices: [[choice('new-code', { type: 'again' }, { style: 'primary' })], [changeAddress(draft)]],
  }),
  help: 'sign-up-help-code',
}

/** Enough of the address to recognise it. */
export const masked = ({ address }: Draft): string =>
  address?.kind === 'phone' ? maskPhone(address.value) : maskEmail(address?.value ?? '')

const byPhone = ({ address }: Draft): boolean => address?.kind === 'phone'

const whereItWent = (draft: Draft): Words =>
  words(
    byPhone(draft)
      ? 'sign-up-code-sms'
      : draft.house.pages
        ? 'sign-up-code-email'
        : 'sign-up-code-email-only',
    { to: masked(draft) },
  )

const whatBecameOfIt = ({ sent, reason }: Draft): Words =>
  sent === 'refused' && reason
    ? words('sign-up-sent-refused-because', { reason })
    : words(`sign-up-sent-${sent ?? 'queued'}`)

const howLong = ({ expiresAt = 0, sent }: Draft, at: number): Words[] => {
  if (sent === 'refused') return []
  const minutes = Math.ceil((expiresAt - at) / 60_000)
  return [minutes > 0 ? words('sign-up-code-expires', { minutes }) : words('sign-up-code-expired')]
}

const whereToLook = (draft: Draft): Words[] =>
  draft.late && draft.sent !== 'refused'
    ? [words(byPhone(draft) ? 'sign-up-code-late-sms' : 'sign-up-code-late-email')]
    : []

const resend = ({ resendAt = 0 }: Draft, at: number): Choice =>
  at < resendAt
    ? { ...choice('resend-soon', { type: 'resend' }, { args: timeLeft(resendAt - at) }), id: 'resend' }
    : choice('resend', { type: 'resend' })

const changeAddress = (draft: Draft, urgent = false): Choice =>
  choice(
    byPhone(draft) ? 'change-number' : 'change-address',
    { type: 'changeAddress' },
    urgent ? { style: 'primary' } : {},
  )
