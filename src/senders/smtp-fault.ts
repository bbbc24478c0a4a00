import type { NodemailerError } from 'nodemailer'
import type { SenderFaultCode } from '../contracts/sender-faults.ts'

/**
 * Why a mail server could not be used, or did not take a mail. Told by the step that failed, the reply code
 * (RFC 5321, 4.2) and the enhanced status code (RFC 3463): only a refusal of the recipient that is about the
 * recipient is held against the address.
 */
export function smtpFault({
  code = '',
  originalCode = '',
  command = '',
  ...error
}: NodemailerError): SenderFaultCode {
  const { responseCode, response = '' } = error
  if (accessFaults.has(code)) return 'mail/login'
  if (isTlsFault(code) || isTlsFault(originalCode)) return 'mail/tls'
  if (responseCode === undefined) return messageFaults.has(code) ? 'mail/bad-address' : 'mail/unreachable'
  if (responseCode === 421) return 'mail/unreachable'
  if (/\bSTARTTLS\b/i.test(response)) return 'mail/tls'
  if (responseCode === 530) return 'mail/login'
  if (/\bhelo\b/i.test(response)) return 'mail/blocked'
  if (responseCode < 500) return command === 'CONN' ? 'mail/unreachable' : 'mail/put-off'
  if (command === 'MAIL FROM') return 'mail/sender-refused'
  if (command === 'DATA') return 'mail/content-refused'
  if (command === 'RCPT TO' && !isPolicy(response)) return 'mail/refused'
  return 'mail/blocked'
}

/** Faults of this one message that nodemailer finds without a reply, such as an address that the server cannot express. */
const messageFaults: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE'])
const accessFaults: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2'])

/** Codes of nodemailer, of Node and of OpenSSL's check of a certificate. */
export const isTlsFault = (code: string): boolean =>
  /^(ETLS|EREQUIRETLS|EPROTO|ERR_(TLS|SSL)_.*|CERT_.*|(DEPTH_ZERO_)?SELF_SIGNED_CERT.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/.test(
    code,
  )

/**
 * 5.7.x is about security and policy (RFC 3463, 3.8), such as a relay that is denied or a block list. Some servers
 * say so in words only.
 */
const isPolicy = (response: string): boolean =>
  /^5\d\d[ -]5\.7\.|\brelay|block ?list|black ?list|\bblocked\b|\bspamhaus\b/i.test(response)
