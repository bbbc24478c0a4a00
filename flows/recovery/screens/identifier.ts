import { readContact, readEmail, withoutSms } from '../../common/address.ts'
import { commonChoice } from '../../common/choice.ts'
import { remark, type Understood, written } from '../../common/hear.ts'
import type { Naming } from '../../effects.ts'
import type { StateScreen } from '../../flow.ts'
import { parseIdentifier } from '../../identifier.ts'
import { type Around, type Choice, type Said, words } from '../../screen.ts'
import type { Errand } from '../errand.ts'
import { choice, type Tap } from './choice.ts'

/** Whatever names an account, in whichever of its forms. */
export const identifier: StateScreen<Errand> = {
  show: ({ house, addresses }) => ({
    text: [words('recovery-identifier', { mail: house.mail ? 'yes' : 'no', sms: house.sms ? 'yes' : 'no' })],
    choices: [
      ...(addresses ? [[choice('here', { type: 'here' }, { style: 'primary' })]] : []),
      [choice('phone', { type: 'phone' })],
      [choice('forgotten', { type: 'forgotten' })],
    ],
  }),
  hear: (said, errand, around) => hearContact(said, around) ?? written(readName)(said, errand, around),
  help: 'recovery-help-identifier',
}

export const doubt: StateScreen<Errand> = {
  show: ({ doubt: { typed, meant } = { typed: '', meant: '' } }, around) => ({
    text: [words('common-email-doubt', { typed, meant })],
    choices: [
      [commonChoice('meant', naming({ kind: 'email', value: meant }, around), { style: 'primary' })],
      [commonChoice('typed', naming({ kind: 'email', value: typed }, around))],
    ],
  }),
  hear: written(readName),
  help: 'recovery-help-identifier',
}

export const phone: StateScreen<Errand> = {
  show: ({ house }) => ({
    text: [words(house.sms ? 'recovery-phone' : 'recovery-phone-share')],
    contact: words('common-choice-share-number'),
  }),
  hear: (said, errand, around) => hearContact(said, around) ?? written(readName)(said, errand, around),
  help: 'recovery-help-identifier',
}

/** Masked, for whoever reads along; whose they are, this chat has shown when it was linked. */
export const addresses: StateScreen<Errand> = {
  show: ({ addresses = [] }, around) => ({
    text: [words('recovery-addresses')],
    choices: addresses.map(({ id, masked }) => [address(id, masked, around)]),
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
  hear: (said, errand, around) => hearContact(said, around) ?? written(readName)(said, errand, around),
  help: 'recovery-help-identifier',
}

const address = (id: string, masked: string, around: Around): Choice => ({
  id: `address-${id}`,
  label: masked,
  event: naming({ kind: 'address', value: id }, around),
})

const naming = (by: Naming, { locale }: Around): Tap & { type: 'named' } => ({ type: 'named', by, locale })

/** Whether a number is answered to depends on the number alone, never on whether there is such an account. */
function readName(text: string, { house }: Errand, around: Around): Understood<Tap> {
  if (text.includes('@')) {
    const read = readEmail(text, house)
    if ('remark' in read) return read
    if (read.type === 'emailDoubted') return { type: 'doubted', address: read.address, meant: read.meant }
    return read.type === 'emailTyped' ? naming({ kind: 'email', value: read.address }, around) : undefined
  }
  const by = parseIdentifier(text)
  if (!by) return remark('recovery-unclear')
  const unreachable = by.kind === 'phone' ? withoutSms(by.value, house, around.brand) : undefined
  return unreachable ?? naming(by, around)
}

function hearContact(said: Said, around: Around): Understood<Tap> {
  const read = readContact(said)
  if (!read || 'remark' in read) return read
  return read.type === 'phoneShared' ? naming({ kind: 'contact', value: read.phone }, around) : undefined
}
