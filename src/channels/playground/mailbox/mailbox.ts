import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PorticoError } from '../../../errors.ts'
import type { Arrival, Mail, Sms } from './arrival.ts'
import { type Fault, takeFault } from './faults.ts'
import { createGateway } from './gateway.ts'
import { createMailServer } from './mail-server.ts'

/**
 * A mail server and an SMS gateway on this machine that keep what they get in memory and deliver nothing: for the
 * playground, where people read it beside the chat, and for tests.
 *
 * Mail to `refused…@` is refused for good (550), mail to `slow…@` twice for now (451), so that a visitor can see what
 * the chat says then.
 */
export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly smtpUrl: string
  /** For `SMS_WEBHOOK_URL`. */
  readonly smsUrl: string
  /** The newest 200, oldest first. */
  readonly mails: readonly Mail[]
  /** The newest 200, oldest first. */
  readonly texts: readonly Sms[]
  /** Tells of each arrival from now on, until the function that comes back is called. */
  onArrival(listener: (arrival: Arrival) => void): () => void
  /**
   * The first arrival that fits and was not given out before, as soon as it is there.
   * @throws PorticoError `mailbox/nothing` after `timeout` ms (default 10 000).
   */
  next<Wanted extends Arrival>(
    fits: (arrival: Arrival) => arrival is Wanted,
    options?: { readonly timeout?: number },
  ): Promise<Wanted>
  next(fits?: (arrival: Arrival) => boolean, options?: { readonly timeout?: number }): Promise<Arrival>
  /** From now on `times` (default 1) connections, recipients, mails or SMS are answered with `code`. */
  fault(fault: Fault): void
  /** Forgets what arrived and every fault. */
  clear(): void
  close(): Promise<void>
}

export interface MailboxOptions {
  /** Port of the mail server; default: any free one. */
  readonly port?: number
  /** Now, epoch ms. */
  readonly now?: () => number
}

const kept = 200

export async function startMailbox({ port = 0, now = Date.now }: MailboxOptions = {}): Promise<Mailbox> {
  const mails: Mail[] = []
  const texts: Sms[] = []
  const fresh: Arrival[] = []
  const faults: Fault[] = []
  const arrivals = new EventEmitter<{ arrival: [Arrival] }>().setMaxListeners(0)

  let last = 0
  const keep = <Kind extends Arrival>(list: Kind[], arrived: Omit<Kind, 'id' | 'at'>): void => {
    last += 1
    const arrival = { ...arrived, id: String(last), at: now() } as Kind
    list.push(arrival)
    list.splice(0, list.length - kept)
    fresh.push(arrival)
    fresh.splice(0, fresh.length - 2 * kept)
    arrivals.emit('arrival', arrival)
  }

  const faultAt = (place: Fault['at']) => takeFault(faults, place)
  const mailServer = createMailServer({ faultAt, keep: (mail) => keep<Mail>(mails, mail) })
  const gateway = createGateway({ faultAt, keep: (sms) => keep<Sms>(texts, sms) })
  const smtp = mailServer.listen(port, '127.0.0.1')
  const http = gateway.listen(0, '127.0.0.1')
  await Promise.all([once(smtp, 'listening'), once(http, 'listening')])

  return {
    smtpUrl: `smtp://127.0.0.1:${(smtp.address() as AddressInfo).port}`,
    smsUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/sms`,
    mails,
    texts,

    onArrival(listener) {
      arrivals.on('arrival', listener)
      return () => void arrivals.off('arrival', listener)
    },

    async next(fits: (arrival: Arrival) => boolean = () => true, { timeout = 10_000 } = {}) {
      const signal = AbortSignal.timeout(timeout)
      for (;;) {
        const index = fresh.findIndex(fits)
        const [found] = index < 0 ? [] : fresh.splice(index, 1)
        if (found) return found as never
        await once(arrivals, 'arrival', { signal }).catch((cause: unknown) => {
          throw nothing(timeout, cause)
        })
      }
    },

    fault: (fault) => void faults.push({ ...fault }),

    clear() {
      for (const list of [mails, texts, fresh, faults]) list.length = 0
    },

    async close() {
      http.closeAllConnections()
      await Promise.all([
        new Promise<void>((resolve) => mailServer.close(resolve)),
        new Promise((resolve) => http.close(resolve)),
      ])
    },
  }
}

const nothing = (timeout: number, cause: unknown) =>
  new PorticoError(
    'mailbox/nothing',
    `Nothing that fits arrived within ${timeout} ms. Look at what arrived, or wait longer.`,
    { timeout },
    cause,
  )
