import {
  besidesSms,
  type Named,
  readContact,
  readEmail,
  readPhone,
  spellings,
} from '../common/address-input.ts'
import { shortened } from '../common/choices.ts'
import { aboutCode, changeAddress, inFull, newCode, resend } from '../common/code-screen.ts'
import { sealed, written } from '../common/hear.ts'
import { noAccount, oneMoment } from '../common/screens.ts'
import type { Screens, StateScreen } from '../flow.ts'
import { formatPhone } from '../reading/phone.ts'
import type { AddressSeen } from '../requests.ts'
import { type Choice, type Words, words } from '../screen.ts'
import { day } from '../text/moment.ts'
import { timeLeft } from '../text/time-left.ts'
import { choice } from './choices.ts'
import { type Context, chosenOf } from './context.ts'
import type { machine } from './machine.ts'

const list: StateScreen<Context> = {
  show: ({ addresses = [] }, { capabilities, locale }) => ({
    text: [words('addresses-list'), ...advice(addresses)],
    choices: [
      ...addresses.map((address) => [looking(address)]),
      [
        ...(capabilities.mail ? [choice('add-email', { type: 'add', kind: 'email', locale })] : []),
        choice('add-phone', { type: 'add', kind: 'phone', locale }),
      ],
      [choice('account', { type: 'account' }, { insteadOf: 'back' })],
    ],
  }),
  hear: (said) => (said.kind === 'text' ? { remark: words('addresses-unclear') } : undefined),
  help: 'addresses-help',
}

const one: StateScreen<Context> = {
  show: (context, environment) => {
    const address = chosenOf(context)
    if (!address) return list.show(context, environment)
    const { locale } = environment
    const only = (context.addresses ?? []).length === 1
    return {
      text: [
        words('addresses-one', {
          to: address.masked,
          primary: address.primary ? 'yes' : 'no',
          since: day(address.since, context.region, locale),
        }),
        ...(only ? [words('addresses-only')] : []),
      ],
      choices: [
        ...(address.primary ? [] : [[choice('primary', { type: 'primary', locale }, { style: 'primary' })]]),
        ...(only ? [] : [[choice('remove', { type: 'remove', locale }, { style: 'danger' })]]),
      ],
    }
  },
  help: 'addresses-help',
}

const hearEmail = written((text, _context: Context, { capabilities }): Named => readEmail(text, capabilities))
const hearPhone = written(
  (text, { region }: Context, { brand, capabilities }): Named => readPhone(text, capabilities, brand, region),
)

const email: StateScreen<Context> = {
  show: () => ({ text: [words('addresses-email')] }),
  hear: hearEmail,
  help: 'addresses-help-new',
}

const emailDoubt: StateScreen<Context> = {
  show: ({ doubt = { typed: '', meant: '' } }) => ({
    text: [words('common-email-doubt', doubt)],
    choices: spellings(doubt),
  }),
  hear: hearEmail,
  help: 'addresses-help-new',
}

const phone: StateScreen<Context> = {
  show: (_context, { capabilities }) => ({
    text: [words(capabilities.sms ? 'addresses-phone' : 'addresses-phone-share')],
    contact: words('common-choice-share-number'),
  }),
  hear: (said, context, environment) => readContact(said) ?? hearPhone(said, context, environment),
  help: 'addresses-help-new',
}

const code: StateScreen<Context> = {
  show: (context, environment) => ({
    text: aboutCode(context, environment, inFull),
    secret: 'code',
    choices: [[resend(context.resendAt ?? 0, environment.at, context)], [changeAddress(context)]],
  }),
  hear: sealed((sealed, message) => ({ type: 'typed', sealed, message })),
  help: 'addresses-help-code',
}

const codeOver: StateScreen<Context> = {
  show: (context) => ({
    text: [words('common-code-over')],
    choices: [[newCode()], [changeAddress({ ...context, sent: undefined })]],
  }),
  help: 'addresses-help-code',
}

const slowed: StateScreen<Context> = {
  show: ({ until = 0, address }, { at, capabilities }) => ({
    text: [words('addresses-slowed', timeLeft(until - at)), ...besidesSms(address?.kind, capabilities)],
    choices: [[choice('other', { type: 'changeAddress' }, { insteadOf: 'back' })]],
  }),
}

const slowedOver: StateScreen<Context> = {
  show: () => ({
    text: [words('addresses-slowed-over')],
    choices: [[choice('go-on', { type: 'again' }, { style: 'primary', insteadOf: 'back' })]],
  }),
}

const taken: StateScreen<Context> = {
  show: ({ address }) => ({
    text: [
      words('addresses-taken', {
        to: address?.kind === 'phone' ? formatPhone(address.value) : (address?.value ?? ''),
      }),
    ],
    choices: [[choice('other', { type: 'changeAddress' }, { insteadOf: 'back' })]],
  }),
}

const unconfirmed: StateScreen<Context> = {
  show: (_context, { locale }) => ({
    text: [words('addresses-unconfirmed')],
    choices: [[choice('confirm', { type: 'confirm', locale }, { style: 'primary' })]],
  }),
}

const closed: StateScreen<Context> = { show: () => ({ text: [words('addresses-closed')] }) }

/** Every screen, in the order in which a person meets them. */
export const screens: Screens<typeof machine, Context> = {
  looking: oneMoment,
  none: noAccount,
  list,
  one,
  changing: oneMoment,

  naming: oneMoment,
  email,
  emailDoubt,
  phone,

  takingContact: oneMoment,
  openingProof: oneMoment,
  code,
  resending: oneMoment,
  checkingCode: oneMoment,
  checkingLink: oneMoment,
  codeOver,
  slowed,
  slowedOver,
  taken,

  adding: oneMoment,
  unconfirmed,
  closed,
}

const looking = ({ id, kind, masked, primary }: AddressSeen): Choice => ({
  id: `look-${id}`,
  label: `${kind === 'email' ? '✉️' : '📞'} ${shortened(masked)}${primary ? ' ★' : ''}`,
  event: { type: 'choose', address: id },
})

/** Two kinds of address are safer than one: either is a way back in. */
const advice = (addresses: readonly AddressSeen[]): Words[] =>
  new Set(addresses.map(({ kind }) => kind)).size === 1 ? [words('addresses-second')] : []
