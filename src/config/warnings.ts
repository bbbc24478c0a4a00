import { smtpOptionsWarning } from '../senders/smtp-url.ts'
import { isLoopback } from './addresses.ts'
import { faultOfExtraCertificates } from './extra-certificates.ts'
import type { Variables } from './variables.ts'

/** What works differently from what an operator may expect, in whole sentences. */
export const warnings = (set: Variables, extraCertificates?: string): string[] => {
  const { TELEGRAM_BOT_TOKEN: token, PUBLIC_URL: publicUrl } = set
  const found: string[] = []
  if (token && !set.SMTP_URL) {
    found.push(
      'SMTP_URL is not set: no mail can be sent, so an account can only be made with a phone number shared in the chat.',
    )
  }
  const mail = set.SMTP_URL && smtpOptionsWarning(set.SMTP_URL)
  if (mail) found.push(mail)
  if (token && !publicUrl && set.TELEGRAM_WEBHOOK_SECRET) {
    found.push(
      'TELEGRAM_WEBHOOK_SECRET has no effect while PUBLIC_URL is not set: updates are fetched by long polling.',
    )
  }
  if (token && publicUrl && !isLoopback(publicUrl) && set.MANAGEMENT_PORT === undefined) {
    found.push(
      'MANAGEMENT_PORT is not set: /metrics and /readyz answer this machine on the port of the pages, and with it everybody whom a proxy here lets through without X-Forwarded-For.',
    )
  }
  const fault = extraCertificates && faultOfExtraCertificates(extraCertificates)
  if (fault) {
    found.push(
      `NODE_EXTRA_CA_CERTS names ${extraCertificates}, which ${fault}: servers whose certificates are signed by your own authority are not trusted.`,
    )
  }
  return found
}
