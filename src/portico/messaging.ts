import { takesSms } from '../../flows/reading/phone.ts'
import { messagesWaiting } from '../accounts/messages.ts'
import { createOutgoing } from '../accounts/outgoing.ts'
import type { Channel } from '../contracts/channel.ts'
import { createMessenger } from '../messaging/messenger.ts'
import { allowedSms } from '../senders/allowed-sms.ts'
import { createSenderChecks } from '../senders/sender-checks.ts'
import { createSms } from '../senders/sms.ts'
import { createSmtp } from '../senders/smtp.ts'
import type { Core } from './core.ts'
import type { Parts } from './parts.ts'

/** How mail and SMS leave: by the given senders, or those of `SMTP_URL` and `SMS_WEBHOOK_URL`, or not at all. */
export const createMessaging = (
  { config, brand, wording, directory, report, log, metrics, now, limits }: Core,
  parts: Pick<Parts, 'mail' | 'sms'>,
  link: Channel['link'],
) => {
  const smtp = parts.mail || !config.mail ? undefined : createSmtp({ ...config.mail, name: brand.name })
  const mail = parts.mail ?? smtp
  const sms = parts.sms ?? (config.smsWebhookUrl ? createSms({ url: config.smsWebhookUrl }) : undefined)
  metrics.messages.watch(() => messagesWaiting(directory.db, now()))
  return {
    mail,
    sms,
    checks: createSenderChecks({ mail, sms }, { now, report, tell: (sentence) => log.info(sentence) }),
    outgoing: createOutgoing({ directory, report, count: metrics.messages.count }),
    messenger: createMessenger({
      mail,
      sms: sms && allowedSms(sms, (to) => takesSms(to, brand)),
      brand,
      words: wording,
      lives: { code: limits.code.lives, link: limits.link.lives, recovery: limits.recovery.link },
      chat: () => link('recover'),
    }),
    close: () => smtp?.close(),
  }
}
