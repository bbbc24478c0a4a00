import { domainToASCII } from 'node:url'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { Mail } from './arrival.ts'
import type { Fault } from './faults.ts'

export interface MailServerParts {
  readonly faultAt: (place: Fault['at']) => number | undefined
  readonly keep: (mail: Omit<Mail, 'id' | 'at'>) => void
}

/** A real SMTP server without sign-in and TLS, for this machine only; 1 MiB a mail. */
export function createMailServer({ faultAt, keep }: MailServerParts): SMTPServer {
  const slowTries = new Map<string, number>()

  /** `refused…@` never, `slow…@` the third time, any other recipient at once. */
  const codeFor = (address: string): number | undefined => {
    if (address.startsWith('refused')) return 550
    if (!address.startsWith('slow')) return undefined
    const tries = (slowTries.get(address) ?? 0) + 1
    slowTries.set(address, tries % 3)
    return tries < 3 ? 451 : undefined
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 1024 * 1024,
    rejectOversized: true,
    closeTimeout: 50,
    logger: false,

    onConnect: (_session, answer) => answer(reply(faultAt('connect'))),
    onRcptTo: ({ address }, _session, answer) =>
      answer(reply(faultAt('rcpt') ?? codeFor(address.toLowerCase()))),

    async onData(stream, { envelope }, answer) {
      try {
        const mail = await PostalMime.parse(Buffer.concat(await Array.fromAsync(stream)))
        const code = faultAt('data')
        if (code) return answer(reply(code))
        for (const { address } of envelope.rcptTo) {
          keep({
            kind: 'mail',
            to: canonical(address),
            from: mail.from?.address ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html ?? '',
            messageId: mail.messageId ?? '',
            headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
          })
        }
        answer()
      } catch (error) {
        answer(error as Error)
      }
    },
  })
  /** A client broke off in the middle of a command: that ends its connection and no other. */
  server.on('error', () => {})
  return server
}

/** The server reads punycode back into letters; we speak of addresses with ASCII domains. */
const canonical = (address: string): string => {
  const at = address.lastIndexOf('@')
  return address.slice(0, at + 1) + domainToASCII(address.slice(at + 1))
}

const sentences: Readonly<Record<number, string>> = {
  421: 'The playground mailbox is closed for a moment',
  451: 'Try again in a moment',
  550: 'There is no such mailbox',
}

const reply = (code: number | undefined): Error | null =>
  code === undefined
    ? null
    : Object.assign(new Error(sentences[code] ?? 'Set as a fault'), { responseCode: code })
