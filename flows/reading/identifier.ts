import type { Identifier } from '../requests.ts'
import { parseEmail } from './email.ts'
import { parsePhone } from './phone.ts'

/** Ten digits, as account IDs are; people also write them in groups. */
const ACCOUNT = /^[1-9]\d{9}$/

/**
 * The canonical form of an address or account ID, or undefined when the text is neither. A phone number begins with its
 * country's prefix, unless `region` says which country is meant; ten bare digits are an account ID.
 */
export const parseIdentifier = (text: string, region?: string): Identifier | undefined => {
  const typed = text.trim()
  if (typed.includes('@')) {
    const value = parseEmail(typed)
    return value ? { kind: 'email', value } : undefined
  }
  const digits = typed.replaceAll(/[\s.-]/g, '')
  if (ACCOUNT.test(digits)) return { kind: 'account', value: digits }
  const value = parsePhone(typed, region) ?? parsePhone(`+${typed}`)
  return value ? { kind: 'phone', value } : undefined
}
