import { domainToASCII } from 'node:url'
import spelling from '@zootools/email-spell-checker'

const LOCAL = /^[^\s"(),:;<>@[\\\]\p{C}]{1,64}$/u
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/**
 * The canonical form of one e-mail address, or undefined when the text is not one.
 *
 * One rule everywhere: Unicode NFC, the domain lower-cased and in its ASCII form (IDNA), the local part lower-cased
 * too, since no large provider tells cases apart; dots and tags are kept, since some do. No quotes, comments or
 * groups; at most 254 characters (RFC 5321 §4.5.3.1.3).
 */
export const parseEmail = (text: string): string | undefined => {
  const typed = text
    .trim()
    .normalize('NFC')
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
  const at = typed.lastIndexOf('@')
  if (at < 1) return undefined
  const local = typed.slice(0, at).toLowerCase()
  const domain = domainToASCII(typed.slice(at + 1)).toLowerCase()
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..'))
    return undefined
  if (!DOMAIN.test(domain)) return undefined
  const address = `${local}@${domain}`
  return address.length <= 254 ? address : undefined
}

/** The address that was probably meant, when the domain is a slip away from a widely used one. */
export const suggestEmail = (address: string): string | undefined => {
  const better = spelling.run({ email: address })?.full.toLowerCase()
  return better && better !== address ? better : undefined
}

/**
 * Enough to recognise one's own address and to tell two of them apart, too little to learn it: `a•••a@example.com`.
 * What is masked already stays as it is.
 */
export const maskEmail = (address: string): string => {
  if (address.includes('•••')) return address
  const at = address.lastIndexOf('@')
  const local = [...address.slice(0, at)]
  const last = local.length > 3 ? (local.at(-1) ?? '') : ''
  return `${local[0] ?? ''}•••${last}${address.slice(at)}`
}
