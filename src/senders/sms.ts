import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import * as http from 'node:http'
import * as https from 'node:https'
import * as net from 'node:net'
import * as tls from 'node:tls'
import { type SenderFaultCode, senderFaults } from '../contracts/sender-faults.ts'
import { PorticoError } from '../errors.ts'
import { reasonOf } from './reason.ts'
import type { Receipt, Sender, Sms } from './sender.ts'
import { isTlsFault } from './smtp-fault.ts'

export interface SmsOptions {
  /** `SMS_WEBHOOK_URL`: gets `POST {to, text, key}` as JSON, and must send at most one SMS for a key. */
  readonly url: string
  /** Longest wait for the answer in ms. */
  readonly timeout?: number
}

/** Hands SMS to the operator's gateway by HTTP. */
export interface SmsGateway extends Sender<Sms> {
  /** Connects without sending, over TLS where the address asks for it; throws a PorticoError `sms/unreachable` or `sms/tls`. */
  check(): Promise<void>
}

export function createSms({ url, timeout = 10_000 }: SmsOptions): SmsGateway {
  return {
    check: () => connect(url, timeout),

    async send({ to, text, key }, { signal } = {}) {
      const deadline = AbortSignal.timeout(timeout)
      const posted = await post(
        url,
        JSON.stringify({ to, text, key }),
        signal ? AbortSignal.any([signal, deadline]) : deadline,
      )
      return 'failed' in posted ? unanswered(posted) : receipt(posted)
    },
  }
}

/** Nothing is asked of the gateway: it may take any request for an SMS. */
async function connect(url: string, timeout: number): Promise<void> {
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isTls = protocol === 'https:'
  const socket = isTls
    ? tls.connect({ host, port: Number(port || 443), ...(net.isIP(host) === 0 && { servername: host }) })
    : net.connect({ host, port: Number(port || 80) })
  try {
    await once(socket, isTls ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(timeout) })
  } catch (error) {
    const failure = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const code = isTlsFault(failure) ? 'sms/tls' : 'sms/unreachable'
    throw new PorticoError(code, senderFaults[code].cure, { failure })
  } finally {
    socket.on('error', () => {}).destroy()
  }
}

/** No answer came. */
interface Unanswered {
  readonly failed: NodeJS.ErrnoException
  /** Whether there was a connection, over TLS where the address asks for it: before that nothing is written. */
  readonly connected: boolean
}

/** Posts over a connection of its own: on one that was kept open, nobody could tell what was written before it broke. */
const post = (url: string, body: string, signal: AbortSignal): Promise<IncomingMessage | Unanswered> =>
  new Promise((resolve) => {
    const [{ request }, established] = url.startsWith('https:') ? [https, 'secureConnect'] : [http, 'connect']
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    let connected = false
    request(url, { method: 'POST', headers, agent: false, signal })
      .on('socket', (socket) => socket.once(established, () => (connected = true)))
      .on('response', (response) => resolve(response.on('error', () => {}).resume()))
      .on('error', (failed) => resolve({ failed, connected }))
      .end(body)
  })

/**
 * Decided by the status code alone: 408, 429 and 5xx may pass later, any other refusal will not. After 429 (RFC 6585, 4) and
 * 503 (RFC 9110, 15.6.4) the SMS was not taken; after the others it may have been.
 */
function receipt({ statusCode: status = 0, statusMessage, headers }: IncomingMessage): Receipt {
  if (status >= 200 && status < 300) return { outcome: 'accepted' }
  const retryAfter = millisecondsOf(headers['retry-after'])
  return {
    outcome: 'refused',
    retryable: status === 408 || status === 429 || status >= 500,
    code: faultOf(status),
    reason: reasonOf(`The SMS gateway answered ${status} ${statusMessage}`),
    ...((status === 429 || status === 503) && { untaken: true }),
    ...(retryAfter !== undefined && { retryAfter }),
  }
}

const faultOf = (status: number): SenderFaultCode => {
  if (status === 408 || status >= 500) return 'sms/failing'
  if (status === 429) return 'sms/put-off'
  if ([401, 403, 407].includes(status)) return 'sms/login'
  return status < 400 || [402, 404, 405, 410].includes(status) ? 'sms/wrong-address' : 'sms/refused'
}

/** Once there was a connection, the SMS may have gone out although no answer came. Each is paid for. */
const unanswered = ({ failed, connected }: Unanswered): Receipt => ({
  outcome: 'refused',
  retryable: true,
  code: isTlsFault(failed.code ?? '') ? 'sms/tls' : 'sms/unreachable',
  reason: `The SMS gateway did not answer (${failed.code ?? failed.name}).`,
  ...(connected ? { retryAfter: 60_000 } : { untaken: true }),
})

/** Retry-After is in seconds or a date (RFC 9110, 10.2.3). */
function millisecondsOf(header: string | undefined): number | undefined {
  if (!header) return undefined
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
