import { parseEmail, suggestEmail } from '../../email.ts'
import type { StateScreen } from '../../flow.ts'
import { formatPhone, parsePhone } from '../../phone.ts'
import { type Choice, type Said, type Words, words } from '../../screen.ts'
import type { Draft } from '../draft.ts'
import { choice } from './choice.ts'
import { remark, type Understood, written } from './hear.ts'

/** Either kind of address is understood before the person has chosen one. */
export const identifier: StateScreen<Draft> = {
  show: ({ house }) => ({
    text: [words(house.mail ? 'sign-up-identifier' : 'sign-up-identifier-phone')],
    choices: [
      [...(house.mail ? [choice('email', { type: 'email' })] : []), choice('phone', { type: 'phone' })],
    ],
  }),
  hear: (said, draft, around) =>
    hearContact(said) ??
    written((text) => {
      if (text.includes('@')) return readEmail(text, draft)
      return /\d.*\d/.test(text) ? readPhone(text, draft) : remark('sign-up-address-unclear')
    })(said, draft, around),
  help: 'sign-up-help-address',
}

export const email: StateScreen<Draft> = {
  show: (draft) => ({
    text: [words('sign-up-email'), ...soFar('email', draft)],
    choices: keeping('email', draft),
  }),
  hear: written(readEmail),
  help: 'sign-up-help-address',
}

export const emailDoubt: StateScreen<Draft> = {
  show: ({ doubt: { typed, meant } = { typed: '', meant: '' } }) => ({
    text: [words('sign-up-email-doubt', { typed, meant })],
    choices: [
      [choice('meant', { type: 'emailTyped', address: meant }, { style: 'primary' })],
      [choice('typed', { type: 'emailTyped', address: typed })],
    ],
  }),
  hear: written(readEmail),
  help: 'sign-up-help-address',
}

export const phone: StateScreen<Draft> = {
  show: (draft) => ({
    text: [words(draft.house.sms ? 'sign-up-phone' : 'sign-up-phone-share'), ...soFar('phone', draft)],
    choices: keeping('phone', draft),
    contact: words('sign-up-choice-share-number'),
  }),
  hear: (said, draft, around) => hearContact(said) ?? written(readPhone)(said, draft, around),
  help: 'sign-up-help-address',
}

/** The address as its owner may see it: in full. */
export const inFull = ({ address }: Draft): string =>
  address?.kind === 'phone' ? formatPhone(address.value) : (address?.value ?? '')

const soFar = (kind: 'email' | 'phone', draft: Draft): Words[] =>
  draft.address?.kind === kind ? [words('sign-up-address-now', { address: inFull(draft) })] : []

const keeping = (kind: 'email' | 'phone', { address }: Draft): Choice[][] =>
  address?.kind === kind ? [[choice('keep', { type: 'keep' })]] : []

/** An address may stand in a sentence, as long as it is the only one. */
function readEmail(text: string, { house }: Draft): Understood {
  if (!house.mail) return remark('sign-up-email-closed')
  const [found = text, another] = text.split(/\s+/).filter((word) => word.includes('@'))
  const address = another ? undefined : parseEmail(found.replace(/[.,;:]+$/, ''))
  if (!address) return remark('sign-up-email-unclear')
  const meant = suggestEmail(address)
  return meant ? { type: 'emailDoubted', address, meant } : { type: 'emailTyped', address }
}

/** Without SMS a typed number could never be proven. */
function readPhone(text: string, { house, region }: Draft): Understood {
  if (!house.sms) return remark('sign-up-phone-share-only')
  const phone = parsePhone(text, region)
  return phone ? { type: 'phoneTyped', phone } : remark('sign-up-phone-unclear')
}

/** Telegram gives numbers with and without the plus sign. */
function hearContact(said: Said): Understood {
  if (said.kind !== 'contact') return undefined
  if (!said.own) return remark('sign-up-phone-not-own')
  const phone = parsePhone(said.phone.startsWith('+') ? said.phone : `+${said.phone}`)
  return phone ? { type: 'phoneShared', phone } : remark('sign-up-phone-unclear')
}
