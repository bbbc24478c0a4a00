import type { SenderFaultCode } from '../contracts/sender-faults.ts'

/**
 * Hands messages to a mail server or an SMS gateway. It never throws for what these answer: that is a {@link Receipt}.
 * Sending the same message twice is safe: its `key` becomes the Message-ID or the gateway's idempotency key.
 */
export interface Sender<Message extends Mail | Sms = Mail | Sms> {
  send(message: Message, options?: { readonly signal?: AbortSignal }): Promise<Receipt>
  /** Tries whether messages could be sent, without sending one; throws a PorticoError with code and cure. */
  check?(): Promise<void>
}

export interface Mail {
  readonly kind: 'mail'
  /** One address without a display name: `anna@example.com`. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Names this mail: a repetition with the same key carries the same Message-ID. */
  readonly key: string
  /** After this time (epoch ms) the message is of no use and is not tried again. */
  readonly notAfter?: number
}

export interface Sms {
  readonly kind: 'sms'
  /** E.164: `+34612345678`. */
  readonly to: string
  readonly text: string
  /** Names this SMS for the gateway, so that a repetition is not paid and sent twice. */
  readonly key: string
  /** After this time (epoch ms) the message is of no use and is not tried again. */
  readonly notAfter?: number
}

export type Receipt =
  | { readonly outcome: 'accepted' }
  | {
      readonly outcome: 'refused'
      /** The same message may be taken later. */
      readonly retryable: boolean
      /** Why, as a stable code with a cure. */
      readonly code: SenderFaultCode
      /** The answer of the server or the gateway, at most 120 characters, without addresses and codes. */
      readonly reason: string
      /** The other side has certainly not taken it, so that a next try sends it once. */
      readonly untaken?: true
      /** ms to wait before the next try. */
      readonly retryAfter?: number
    }
