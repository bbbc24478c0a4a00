import type { Identifier } from '../requests.ts'
import { withAsciiDigits } from './digits.ts'
import { isLikeEmail, parseEmail } from './email.ts'
import { asSeen } from './pasted.ts'
import { parsePhone } from './phone.ts'

/** Ten digits, as account IDs are; people also write them in groups. */
const ACCOUNT = /^[1-9]\d{9}$/

/**
 * The canonical form of an address or account ID, or undefined when the text is neither. A phone number begins with its
 * country's prefix, unless `region` says which country is meant; ten bare digits are an account ID, although
 * {@link phoneInsteadOf} may find a number in them.
 */
export const parseIdentifier = (text: string, region?: string): Identifier | undefined => {
  if (isLikeEmail(text)) {
    const value = parseEmail(text)
    return value ? { kind: 'email', value } : undefined
  }
  const account = parseAccountId(text)
  if (account) return { kind: 'account', value: account }
  const value = parsePhone(text, region) ?? parsePhone(`+${asSeen(text)}`)
  return value ? { kind: 'phone', value } : undefined
}

/** The digits of an account ID, in whichever script and however grouped they were typed. */
const parseAccountId = (text: string): string | undefined => {
  const digits = withAsciiDigits(asSeen(text)).replaceAll(/[\s.-]/g, '')
  return ACCOUNT.test(digits) ? digits : undefined
}

/** The phone number that ten bare digits are where people of that region dial them without a prefix. */
export const phoneInsteadOf = (account: string, region: string | undefined): string | undefined =>
  region === undefined ? undefined : parsePhone(account, region)
