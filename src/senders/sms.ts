import { reasonOf } from './reason.ts'
import type { Receipt, Sender, Sms } from './sender.ts'

export interface SmsOptions {
  /** `SMS_WEBHOOK_URL`: gets `POST {to, text, key}` as JSON, and must send at most one SMS for a key. */
  readonly url: string
  /** Longest wait for the answer in ms. */
  readonly timeout?: number
}

/** Hands SMS to the operator's gateway by HTTP. */
export function createSms({ url, timeout = 10_000 }: SmsOptions): Sender<Sms> {
  return {
    async send({ to, text, key }, { signal } = {}) {
      const deadline = AbortSignal.timeout(timeout)
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ to, text, key }),
          redirect: 'manual',
          signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        })
        await response.body?.cancel()
        return receipt(response)
      } catch (error) {
        return unreached(error)
      }
    },
  }
}

/** Decided by the status code alone: 408, 429 and 5xx may pass later, any other refusal will not. */
function receipt({ ok, status, statusText, headers }: Response): Receipt {
  if (ok) return { outcome: 'accepted' }
  const retryAfter = millisecondsOf(headers.get('retry-after'))
  return {
    outcome: 'refused',
    retryable: status === 408 || status === 429 || status >= 500,
    reason: reasonOf(`The SMS gateway answered ${status} ${statusText}`),
    ...(retryAfter !== undefined && { retryAfter }),
  }
}

/**
 * Without an answer the SMS may have gone out. Each is paid for, so it is not repeated within a minute, unless there was
 * no connection to the gateway at all.
 */
function unreached(error: unknown): Receipt {
  const code = codeOf(error)
  const reason = `The SMS gateway did not answer (${code}).`
  return notSent.has(code)
    ? { outcome: 'refused', retryable: true, reason }
    : { outcome: 'refused', retryable: true, reason, retryAfter: 60_000 }
}

const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function codeOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string } }
  return cause?.code ?? name
}

/** Retry-After is in seconds or a date (RFC 9110, 10.2.3). */
function millisecondsOf(header: string | null): number | undefined {
  if (!header) return undefined
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
