import { domainToASCII } from 'node:url'

/**
 * One plain mailbox in its canonical form, or `undefined`: NFC, the domain in lower case and punycode, the local part
 * as typed. At most 254 octets, 64 of them before the @ (RFC 5321, 4.5.3.1). Quoted local parts, comments, groups,
 * lists, display names, IP addresses as domains and control characters are refused: people do not type them into a
 * chat, and they are how a second recipient is smuggled in.
 */
export function mailbox(typed: string): string | undefined {
  const [local = '', domain = '', ...more] = typed.normalize('NFC').split('@')
  if (more.length > 0 || !localForm.test(local) || Buffer.byteLength(local) > 64) return undefined
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined
  const ascii = domainToASCII(domain)
  if (!domainForm.test(ascii)) return undefined
  const canonical = `${local}@${ascii}`
  return Buffer.byteLength(canonical) <= 254 ? canonical : undefined
}

/** Why there can be no mailbox of that name before the @: it is too long, or holds this sign. */
export function localFault(local: string): { readonly long: true } | { readonly sign: string } | undefined {
  if (Buffer.byteLength(local.normalize('NFC')) > 64) return { long: true }
  const sign = [...local.normalize('NFC')].find(
    (character) => !localForm.test(character) && character !== '.',
  )
  return sign ? { sign } : undefined
}

/** A dot-atom (RFC 5322, 3.2.3) that may hold letters of any script (RFC 6531, 3.3). */
const localForm = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u

/** Two or more labels of letters, digits and inner hyphens; the last one begins with a letter (RFC 1123, 2.1). */
const domainForm = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/
