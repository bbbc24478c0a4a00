import { readContact, readEmail, readPhone, withoutSms } from '../../common/address-input.ts'
import { commonChoice, shortened } from '../../common/choices.ts'
import { remark, type Understood, written } from '../../common/hear.ts'
import type { StateScreen } from '../../flow.ts'
import { isLikeEmail } from '../../reading/email.ts'
import { parseIdentifier } from '../../reading/identifier.ts'
import type { Naming } from '../../requests.ts'
import { type Choice, type Said, type ScreenEnvironment, words } from '../../screen.ts'
import { choice } from '../choices.ts'
import type { Errand } from '../context.ts'
import type { RecoveryEvent } from '../machine.ts'
import { homeOf, phoneIn } from '../ten-digits.ts'

/** What names an account: an e-mail address, a phone number or an account ID. */
export const identifier: StateScreen<Errand> = {
  show: ({ addresses }, { capabilities }) => ({
    text: [
      words('recovery-identifier', {
        mail: capabilities.mail ? 'yes' : 'no',
        sms: capabilities.sms ? 'yes' : 'no',
      }),
    ],
    choices: [
      ...(addresses ? [[choice('here', { type: 'here' }, { style: 'primary' })]] : []),
      [choice('phone', { type: 'phone' })],
      [choice('forgotten', { type: 'forgotten' })],
    ],
  }),
  hear: (said, errand, environment) =>
    hearContact(said, environment) ?? written(readName)(said, errand, environment),
  help: 'recovery-help-identifier',
}

export const doubt: StateScreen<Errand> = {
  show: ({ doubt: { typed, meant } = { typed: '', meant: '' } }, environment) => ({
    text: [words('common-email-doubt', { typed, meant })],
    choices: [
      [commonChoice('meant', naming({ kind: 'email', value: meant }, environment), { style: 'primary' })],
      [commonChoice('typed', naming({ kind: 'email', value: typed }, environment))],
    ],
  }),
  hear: written(readName),
  help: 'recovery-help-identifier',
}

/** Ten digits, which people of some countries have as a phone number. */
export const unsure: StateScreen<Errand> = {
  show: ({ digits = '', phone }, environment) => ({
    text: [words('recovery-unsure', { digits })],
    choices: [
      [choice('as-account', naming({ kind: 'account', value: digits }, environment))],
      [choice('as-phone', phone ? naming({ kind: 'phone', value: phone }, environment) : { type: 'phone' })],
    ],
  }),
  hear: written(readName),
  help: 'recovery-help-identifier',
}

export const phone: StateScreen<Errand> = {
  show: (_errand, { capabilities }) => ({
    text: [words(capabilities.sms ? 'recovery-phone' : 'recovery-phone-share')],
    contact: words('common-choice-share-number'),
  }),
  hear: (said, errand, environment) =>
    hearContact(said, environment) ?? written(readNumber)(said, errand, environment),
  help: 'recovery-help-identifier',
}

/** Masked, since a stranger may read along; whose the addresses are, this chat has shown when it was linked. */
export const addresses: StateScreen<Errand> = {
  show: ({ addresses = [] }, environment) => ({
    text: [words('recovery-addresses')],
    choices: addresses.map(({ id, masked }) => [address(id, masked, environment)]),
  }),
  help: 'recovery-help-identifier',
}

export const forgotten: StateScreen<Errand> = {
  show: ({ addresses }, { brand }) => ({
    text: [words('recovery-forgotten', { brand: brand.name })],
    choices: [
      ...(addresses ? [[choice('here', { type: 'here' }, { style: 'primary' })]] : []),
      [choice('phone', { type: 'phone' })],
    ],
  }),
  hear: (said, errand, environment) =>
    hearContact(said, environment) ?? written(readName)(said, errand, environment),
  help: 'recovery-help-identifier',
}

const address = (id: string, masked: string, environment: ScreenEnvironment): Choice => ({
  id: `address-${id}`,
  label: shortened(masked),
  event: naming({ kind: 'address', value: id }, environment),
})

const naming = (by: Naming, { locale }: ScreenEnvironment): RecoveryEvent & { type: 'named' } => ({
  type: 'named',
  by,
  locale,
})

/** Whether a number is answered to depends on the number alone, never on whether there is such an account. */
function readName(text: string, _errand: Errand, environment: ScreenEnvironment): Understood<RecoveryEvent> {
  const { brand, capabilities } = environment
  if (isLikeEmail(text)) {
    const read = readEmail(text, capabilities)
    if ('remark' in read) return read
    if (read.type === 'emailDoubted') return { type: 'doubted', address: read.address, meant: read.meant }
    return read.type === 'emailTyped'
      ? naming({ kind: 'email', value: read.address }, environment)
      : undefined
  }
  const by = parseIdentifier(text, homeOf(environment))
  if (!by) return remark('recovery-unclear')
  const rather = by.kind === 'account' ? phoneIn(by.value, environment) : undefined
  if (rather) return { type: 'unsure', digits: by.value, ...rather }
  const unreachable = by.kind === 'phone' ? withoutSms(by.value, capabilities, brand) : undefined
  return unreachable ?? naming(by, environment)
}

/** Where a number was asked for, ten digits are none of an account; an e-mail address is still understood. */
function readNumber(text: string, errand: Errand, environment: ScreenEnvironment): Understood<RecoveryEvent> {
  const { brand, capabilities } = environment
  if (isLikeEmail(text)) return readName(text, errand, environment)
  const read = readPhone(text, capabilities, brand, homeOf(environment))
  if ('remark' in read) return read
  return read.type === 'phoneTyped' ? naming({ kind: 'phone', value: read.phone }, environment) : undefined
}

function hearContact(said: Said, environment: ScreenEnvironment): Understood<RecoveryEvent> {
  const read = readContact(said)
  if (!read || 'remark' in read) return read
  return read.type === 'phoneShared' ? naming({ kind: 'contact', value: read.phone }, environment) : undefined
}
