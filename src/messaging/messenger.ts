import { eventTitle, whatHappened, whenAndWhere } from '../../flows/common/notification.ts'
import type { Brand } from '../../flows/screen.ts'
import { limits } from '../accounts/throttling/limits.ts'
import type {
  Delivered,
  Messenger,
  NotificationMessage,
  NotificationMessenger,
} from '../contracts/messenger.ts'
import type { Mail, Receipt, Sender, Sms } from '../senders/sender.ts'
import { withoutIsolates } from '../words/direction.ts'
import { type EmailTemplate, html, type Part, plainText } from './email.ts'

/** Renders a sentence as plain text. */
export interface WordsReader {
  plain(locale: string, words: { id: string; args?: Readonly<Record<string, string | number>> }): string
}

export interface MessengerParts {
  /** Absent: mails are refused. */
  readonly mail: Sender<Mail> | undefined
  /** Absent: SMS are refused. */
  readonly sms: Sender<Sms> | undefined
  readonly brand: Pick<Brand, 'name' | 'account' | 'links'> & { readonly colour: string }
  readonly words: WordsReader
  /** Address of the chat with the bot, where a recovery begins, once it is known. */
  readonly chat?: () => string | undefined
  /** How long a code and a link live, and the link of a recovery, in ms. */
  readonly lives?: { readonly code: number; readonly link: number; readonly recovery: number }
}

/**
 * Composes mails and SMS. They contain no text that a stranger chose: an attacker who has a mail sent to a victim's
 * address cannot put a message into it. The code never stands in a subject, which lock screens and mail logs show.
 */
export function createMessenger({
  mail,
  sms,
  brand,
  words,
  chat,
  lives = { code: limits.code.lives, link: limits.link.lives, recovery: limits.recovery.link },
}: MessengerParts): Messenger & NotificationMessenger {
  const inLocale =
    (locale: string) =>
    (id: string, args: Record<string, string | number> = {}): string =>
      words.plain(locale, { id, args: { account: brand.account, brand: brand.name, ...args } })

  type Say = ReturnType<typeof inLocale>

  const revertParts = (say: Say, link: string): Part[] => [
    paragraph(say('messaging-notification-you')),
    {
      kind: 'button',
      link,
      label: say('messaging-notification-button'),
      invite: say('messaging-notification-stranger'),
      otherwise: say('messaging-otherwise'),
      plain: say('messaging-notification-open'),
    },
    paragraph(say('messaging-notification-life')),
  ]

  /** What the owner can do where nothing can be reverted: set a new password by recovery, or ask who locked the account. */
  const recoverParts = (say: Say, { kind }: NotificationMessage['event']): Part[] => {
    const how = say('messaging-notification-recover', { kind })
    const isOfSupport = kind === 'frozen' || kind === 'unfrozen'
    const link = isOfSupport ? brand.links.contact : chat?.()
    return link
      ? [
          {
            kind: 'button',
            link,
            label: say(isOfSupport ? 'messaging-notification-support' : 'messaging-notification-chat'),
            invite: how,
            otherwise: say('messaging-otherwise'),
            plain: how,
          },
        ]
      : [paragraph(how)]
  }

  /** The account ID is what an owner needs years later, when every chat is gone. */
  const welcomeParts = (say: Say, number: string): Part[] => [
    { kind: 'code', text: number },
    paragraph(say('messaging-welcome-id')),
    paragraph(say('messaging-welcome-signs')),
    paragraph(say('messaging-welcome-stranger')),
  ]

  const sendMail = (
    to: string,
    key: string,
    subject: string,
    content: Omit<EmailTemplate, 'brand'>,
  ): Promise<Delivered> => {
    const email = { ...content, brand }
    return deliver(mail, { kind: 'mail', to, key, subject, text: plainText(email), html: html(email) })
  }

  /** Old phones draw an isolate as a box. */
  const sendSms = (to: string, key: string, text: string): Promise<Delivered> =>
    deliver(sms, { kind: 'sms', to, key, text: withoutIsolates(text) })

  return {
    codeMail({ purpose, to, code, link, locale, key }) {
      const say = inLocale(locale)
      const linkLives = purpose === 'recovery' ? lives.recovery : lives.link
      const life = { code: duration(locale, lives.code), link: duration(locale, linkLives) }
      return sendMail(to, key, say('messaging-code-subject', { purpose }), {
        locale,
        title: say('messaging-code-title', { purpose }),
        parts: [
          paragraph(say('messaging-code-ask')),
          { kind: 'code', text: code },
          ...(link
            ? [
                {
                  kind: 'button' as const,
                  link,
                  label: say('messaging-code-button', { purpose }),
                  invite: say('messaging-code-or'),
                  otherwise: say('messaging-otherwise'),
                  plain: say('messaging-code-open'),
                },
                paragraph(say('messaging-code-life', life)),
              ]
            : [paragraph(say('messaging-code-life-only', { code: life.code }))]),
          paragraph(say('messaging-code-stranger', { purpose })),
        ],
        foot: say('messaging-why', { purpose }),
      })
    },

    ownerMail({ to, locale, key }) {
      const say = inLocale(locale)
      return sendMail(to, key, say('messaging-owner-subject'), {
        locale,
        title: say('messaging-owner-title'),
        parts: [
          paragraph(say('messaging-owner-told')),
          {
            kind: 'button',
            link: brand.links.signIn,
            label: say('messaging-owner-button'),
            invite: say('messaging-owner-you'),
            otherwise: say('messaging-otherwise'),
            plain: say('messaging-owner-you'),
          },
          paragraph(say('messaging-owner-stranger')),
        ],
        foot: say('messaging-why', { purpose: 'sign-up' }),
      })
    },

    codeSms({ purpose, to, code, locale, key }) {
      const life = duration(locale, lives.code)
      return sendSms(to, key, inLocale(locale)('messaging-sms-code', { purpose, code, life }))
    },

    ownerSms: ({ to, locale, key }) => sendSms(to, key, inLocale(locale)('messaging-sms-owner')),

    notificationMail({ to, event, region, number, link, locale, key }) {
      const say = inLocale(locale)
      const subject = words.plain(locale, eventTitle(event, brand.account))
      const told: Part[] = [
        paragraph(words.plain(locale, whatHappened(event, region, locale))),
        paragraph(words.plain(locale, whenAndWhere(event, region, locale))),
        ...(link ? revertParts(say, link) : recoverParts(say, event)),
      ]
      return sendMail(to, key, subject, {
        locale,
        title: link ? say('messaging-notification-title', { event: subject }) : subject,
        parts: event.kind === 'account-created' ? welcomeParts(say, number) : told,
        foot: say('messaging-notification-why'),
      })
    },

    notificationSms: ({ to, event, link, locale, key }) =>
      sendSms(
        to,
        key,
        link
          ? inLocale(locale)('messaging-sms-event-link', { link, kind: event.kind })
          : inLocale(locale)('messaging-sms-event', { kind: event.kind }),
      ),
  }
}

const paragraph = (text: string): Part => ({ kind: 'paragraph', text })

async function deliver<Message extends Mail | Sms>(
  sender: Sender<Message> | undefined,
  message: Message,
): Promise<Delivered> {
  if (!sender) return { outcome: 'refused', retryable: false, ...noSender[message.kind] }
  return deliveredBy(await sender.send(message))
}

const noSender = {
  mail: { code: 'mail/off', reason: 'No mail server is set (SMTP_URL).' },
  sms: { code: 'sms/off', reason: 'No SMS gateway is set (SMS_WEBHOOK_URL).' },
} as const

function deliveredBy(receipt: Receipt): Delivered {
  if (receipt.outcome === 'accepted') return { outcome: 'accepted', retryable: false }
  const { outcome, ...refusal } = receipt
  return { outcome: refusal.retryable ? 'delayed' : outcome, ...refusal }
}

/** "10 minutes", "24 hours": in the largest unit that needs no fraction; a day is told in hours. */
function duration(locale: string, ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  const [value, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
