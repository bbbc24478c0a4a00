import type { Capabilities } from '../flow.ts'
import { emailFault, isLikeEmail, parseEmail, suggestEmail } from '../reading/email.ts'
import { isAnonymous, parseContact, parsePhone, takesSms } from '../reading/phone.ts'
import { type Brand, type Choice, type Said, type Words, words } from '../screen.ts'
import { commonChoice } from './choices.ts'
import { remark } from './hear.ts'

/** An address that was named, or why it cannot be taken. */
export type Named =
  | { readonly type: 'emailTyped'; readonly address: string }
  /** It looks misspelt: nothing is sent before the person has decided. */
  | { readonly type: 'emailDoubted'; readonly address: string; readonly meant: string }
  | { readonly type: 'phoneTyped'; readonly phone: string }
  | { readonly type: 'phoneShared'; readonly phone: string }
  | { readonly remark: Words }

/** An address may stand in a sentence, as long as it is the only one. */
export function readEmail(text: string, capabilities: Capabilities): Named {
  if (!capabilities.mail) return remark('common-email-closed')
  const [found = text, another] = text.split(/\s+/).filter(isLikeEmail)
  const address = another ? undefined : parseEmail(found.replace(/[.,;:]+$/, ''))
  if (!address) return another ? remark('common-email-unclear') : notAnEmail(found)
  const meant = suggestEmail(address)
  return meant ? { type: 'emailDoubted', address, meant } : { type: 'emailTyped', address }
}

/** Why nothing could be sent there: the address is refused where it was typed, before any mail server is asked. */
function notAnEmail(text: string): { readonly remark: Words } {
  const fault = emailFault(text)
  if (!fault) return remark('common-email-unclear')
  return 'long' in fault ? remark('common-email-long') : { remark: words('common-email-sign', fault) }
}

export function readPhone(text: string, capabilities: Capabilities, brand: Brand, region?: string): Named {
  if (!capabilities.sms) return remark('common-phone-share-only')
  const phone = parsePhone(text, region)
  if (!phone) return remark('common-phone-unclear')
  return withoutSms(phone, capabilities, brand) ?? { type: 'phoneTyped', phone }
}

/** What is said to a typed number that no SMS goes to, so that it could never be proven; nothing where one does. */
export function withoutSms(
  phone: string,
  { sms, mail }: Capabilities,
  brand: Brand,
): { readonly remark: Words } | undefined {
  if (!sms) return remark('common-phone-share-only')
  if (takesSms(phone, brand)) return undefined
  return { remark: words('common-phone-no-sms', { mail: mail ? 'yes' : 'no' }) }
}

/**
 * What else works for a person who named a phone number and is told to wait: SMS may rest for a whole block of numbers,
 * whatever this person did.
 */
export const besidesSms = (kind: string | undefined, { mail }: Capabilities): Words[] =>
  kind === 'phone' ? [words('common-besides-sms', { mail: mail ? 'yes' : 'no' })] : []

/** Sharing the same number once more would change nothing. */
export function readContact(said: Said): Named | undefined {
  if (said.kind !== 'contact') return undefined
  if (!said.own) return remark('common-phone-not-own')
  const phone = parseContact(said.phone)
  if (phone) return { type: 'phoneShared', phone }
  if (isAnonymous(said.phone)) return remark('common-phone-unusable')
  return { remark: words('common-phone-unreadable', { phone: said.phone }) }
}

/** The two spellings of an address that looks misspelt. */
export const spellings = ({ typed, meant }: { typed: string; meant: string }): Choice[][] => [
  [commonChoice('meant', { type: 'emailTyped', address: meant }, { style: 'primary' })],
  [commonChoice('typed', { type: 'emailTyped', address: typed })],
]
