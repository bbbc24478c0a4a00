/** A mail as it arrived. `to` is the address it was handed to, whatever its headers say. */
export interface Mail {
  readonly kind: 'mail'
  readonly id: string
  readonly to: string
  /** The address of the From header. */
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  /** Every header by its lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Epoch ms. */
  readonly at: number
}

/** An SMS as it arrived. */
export interface Sms {
  readonly kind: 'sms'
  readonly id: string
  readonly to: string
  readonly text: string
  readonly key: string
  /** Epoch ms. */
  readonly at: number
}

export type Arrival = Mail | Sms
