import { resolveTxt } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { isLoopback } from '../../config/addresses.ts'
import { PorticoError } from '../../errors.ts'
import { createSmtp } from '../../senders/smtp.ts'
import { type Check, type Finding, ok, warning } from './finding.ts'

/** Signs in at the mail server without sending, and looks whether receivers may believe the sender. */
export const checkMail: Check = async ({ config: { mail } }) => {
  if (!mail) return [ok('There is no SMTP_URL: no mail is sent.')]
  const smtp = createSmtp({ ...mail, timeout: 8_000 })
  try {
    await smtp.check()
  } catch (error) {
    if (!(error instanceof PorticoError)) throw error
    const { failure, reply } = error.facts
    return [
      {
        state: 'fault',
        says: `The mail server cannot be used (${[reply, failure].filter(Boolean).join(', ') || error.code}).`,
        cure: error.message,
        code: error.code,
      },
    ]
  } finally {
    smtp.close()
  }
  const { username } = new URL(mail.url)
  return [
    ok(`The mail server answers${username ? ' and takes the login' : ''}; no mail was sent.`),
    ...inTheOpen(mail.url),
    ...(isLoopback(mail.url) ? [] : await senderOf(mail.from)),
  ]
}

/** `smtp://` goes on in the clear where the server, or somebody between, offers no STARTTLS. */
const inTheOpen = (url: string): Finding[] => {
  const { protocol, password, searchParams } = new URL(url)
  const isOpen = protocol === 'smtp:' && password !== '' && searchParams.get('requireTLS') !== 'true'
  return isOpen && !isLoopback(url)
    ? [
        warning(
          'SMTP_URL has a password, and goes on without TLS where none is offered.',
          'Add ?requireTLS=true to SMTP_URL, or use smtps:// with port 465.',
        ),
      ]
    : []
}

/** What the DNS says of who may send for the domain (RFC 7208). Without an answer nothing is said. */
const senderOf = async (from: string): Promise<Finding[]> => {
  const domain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? ''
  const texts = await Promise.race([
    resolveTxt(domain).catch(({ code }: NodeJS.ErrnoException) => (code === 'ENODATA' ? [] : undefined)),
    wait(3_000, undefined, { ref: false }),
  ])
  if (texts === undefined || texts.some((parts) => /^v=spf1\b/i.test(parts.join('')))) return []
  return [
    warning(
      `The domain of MAIL_FROM, ${domain}, says nowhere who may send for it (SPF): many receivers take its mail for spam.`,
      'Add the TXT record that your mail provider names.',
    ),
  ]
}
