import { setTimeout } from 'node:timers/promises'
import type { Mail, Sender, Sms } from './sender.ts'

export interface RetryOptions {
  /** ms before the second, third, … try. */
  readonly pauses?: readonly number[]
  /** Now, epoch ms. */
  readonly now?: () => number
  /** From 0 to 1; spreads tries that failed together. */
  readonly random?: () => number
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>
}

const seconds = 1000

/**
 * The same sender, patient: what may be taken later is sent again, with growing pauses (±20 %) and never sooner than
 * the other side asked, until it is taken, the message's `notAfter` comes, or the last try fails. The receipt is that
 * of the last try.
 */
export function retrying<Message extends Mail | Sms>(
  sender: Sender<Message>,
  {
    pauses = [1 * seconds, 5 * seconds, 20 * seconds, 60 * seconds, 180 * seconds],
    now = Date.now,
    random = Math.random,
    wait = (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
  }: RetryOptions = {},
): Sender<Message> {
  return {
    async send(message, options = {}) {
      let receipt = await sender.send(message, options)
      for (const pause of pauses) {
        if (receipt.outcome === 'accepted' || !receipt.retryable || options.signal?.aborted) break
        const ms = Math.max(Math.round(pause * (0.8 + 0.4 * random())), receipt.retryAfter ?? 0)
        if (now() + ms > (message.notAfter ?? Number.POSITIVE_INFINITY)) break
        await wait(ms, options.signal).catch(() => undefined)
        if (options.signal?.aborted) break
        receipt = await sender.send(message, options)
      }
      return receipt
    },
  }
}
