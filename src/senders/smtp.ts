import { createHash } from 'node:crypto'
import { createTransport, type NodemailerError } from 'nodemailer'
import { mailbox } from '../../flows/reading/mailbox.ts'
import { senderFaults } from '../contracts/sender-faults.ts'
import { PorticoError } from '../errors.ts'
import { reasonOf } from './reason.ts'
import type { Mail, Receipt, Sender } from './sender.ts'
import { smtpFault } from './smtp-fault.ts'
import { smtpOptionsFault } from './smtp-url.ts'

export interface SmtpOptions {
  /** `SMTP_URL`: `smtp://user:password@host:587`, `smtps://…` for TLS from the start. */
  readonly url: string
  /** `MAIL_FROM`: `no-reply@example.com`, or with a name: `Example <no-reply@example.com>`. */
  readonly from: string
  /** The name beside the address where `MAIL_FROM` has none. */
  readonly name?: string
  /** Longest wait in ms for a connection, the greeting, and any single reply. */
  readonly timeout?: number
}

/** Sends mail by SMTP over a few kept connections. */
export interface Smtp extends Sender<Mail> {
  /** Signs in without sending; throws a PorticoError with the code of a {@link senderFaults sender's fault}. */
  check(): Promise<void>
  close(): void
}

/** @throws PorticoError `mail/from` or `mail/url` if the setting of that name cannot be used. */
export function createSmtp({ url, from, name = '', timeout = 15_000 }: SmtpOptions): Smtp {
  const named = senderOf(from)
  const sender = { ...named, name: named.name || name }
  const transport = createTransport({
    url: checked(url),
    pool: true,
    maxConnections: 5,
    maxRequeues: 1,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  return {
    async send(mail, { signal } = {}) {
      const to = mailbox(mail.to)
      if (!to)
        return {
          outcome: 'refused',
          retryable: false,
          code: 'mail/bad-address',
          reason: 'This is not an e-mail address.',
        }
      const deadline = AbortSignal.timeout(2 * timeout)
      try {
        await transport.sendMail({
          from: sender,
          // An object is taken as it stands; a string would be read as a list of recipients.
          to: { name: '', address: to },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId: messageId(mail.key, sender.address),
          // Keep out-of-office answers away: RFC 3834, 5, and Exchange's own header for the same.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        })
        return { outcome: 'accepted' }
      } catch (error) {
        return refusal(error as NodemailerError, to)
      }
    },

    async check() {
      try {
        await transport.verify()
      } catch (cause) {
        const error = cause as NodemailerError
        const code = smtpFault(error)
        throw new PorticoError(code, senderFaults[code].cure, {
          failure: detail(error),
          ...(error.responseCode && { reply: error.responseCode }),
        })
      }
    },

    close: () => transport.close(),
  }
}

/**
 * Decided by the reply code (RFC 5321, 4.2.1): 5yz is final; 4yz and no reply at all are not. A server that refuses our
 * own login says nothing about the recipient: the operator corrects the login, and the mail waits.
 */
function refusal(error: NodemailerError, to: string): Receipt {
  const { code: failure = '', responseCode, response, permanent } = error
  const code = smtpFault(error)
  const final = permanent ?? code === 'mail/bad-address'
  const reason =
    response && responseCode ? `${response}` : `The mail server could not be used (${detail(error)}).`
  return {
    outcome: 'refused',
    retryable: !final || code === 'mail/login',
    code,
    reason:
      code === 'mail/login'
        ? `The mail server does not let us in (${responseCode ?? failure}).`
        : reasonOf(reason, [to.slice(0, to.indexOf('@'))]),
  }
}

/** The code of the system or of TLS, which says more than that of nodemailer. */
const detail = ({ code = '', originalCode }: NodemailerError): string => originalCode ?? code

/** The same for the same key; the key cannot be read from it. */
const messageId = (key: string, from: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${from.slice(from.indexOf('@') + 1)}>`

function senderOf(from: string): { name: string; address: string } {
  const [, name = '', bracketed, bare] = /^\s*(?:([^<>]*)<([^<>]+)>|([^<>]+))\s*$/.exec(from) ?? []
  const address = mailbox((bracketed ?? bare ?? '').trim())
  if (!address) {
    throw new PorticoError(
      'mail/from',
      'MAIL_FROM is no e-mail address. Set it to the address mails come from, for example MAIL_FROM="Example <no-reply@example.com>".',
    )
  }
  return { name: name.replaceAll('"', '').trim(), address }
}

/** `SMTP_URL` holds a password, so no error quotes it. */
function checked(url: string): string {
  if (/^smtps?:$/.test(URL.parse(url)?.protocol ?? '') && URL.parse(url)?.hostname) {
    const fault = smtpOptionsFault(url)
    if (!fault) return url
    throw new PorticoError('mail/url', `SMTP_URL ${fault}.`)
  }
  throw new PorticoError(
    'mail/url',
    'SMTP_URL is no address of a mail server. Set it like smtp://user:password@mail.example.com:587, or smtps:// for port 465.',
  )
}
