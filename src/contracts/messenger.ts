import type { AccountEvent } from '../../flows/common/notification.ts'
import type { SenderFaultCode } from './sender-faults.ts'

/** The fate of a message; `retryable`: it was not accepted, and may be sent again later. */
export interface Delivered {
  readonly outcome: 'accepted' | 'delayed' | 'refused'
  /** Why not, where it was not accepted. */
  readonly code?: SenderFaultCode
  readonly reason?: string
  readonly retryable: boolean
  /** It has certainly not been taken: an SMS may be sent again at once, and costs nothing more. */
  readonly untaken?: true
  /** ms, where the other side asks for a wait. */
  readonly retryAfter?: number
}

/** What a code is for. A mail and an SMS say so, since people can be talked out of a code that does not. */
export type CodeFor = 'sign-up' | 'recovery' | 'address' | 'recovery-check'

/** A notification to the owner of an account. */
export interface NotificationMessage {
  readonly to: string
  readonly event: AccountEvent
  /** The owner's region, for times in their time zone. */
  readonly region: string
  /** The account ID. */
  readonly number: string
  /**
   * Full address of the page on which the change can be reverted; undefined where there is none, or nothing to
   * revert.
   */
  readonly link: string | undefined
  readonly locale: string
  readonly key: string
}

/**
 * Sends messages to people. `key` names one message: sending it again under the same key uses the same Message-ID, or
 * lets the SMS gateway see that it has it already.
 */
export interface Messenger {
  codeMail(mail: {
    readonly purpose: CodeFor
    readonly to: string
    readonly code: string
    /** Full address of the page that confirms it; undefined where no page of ours can be opened. */
    readonly link: string | undefined
    readonly locale: string
    readonly key: string
  }): Promise<Delivered>

  /** Tells the owner of an account that someone wanted to sign up with the address of the account. */
  ownerMail(mail: { readonly to: string; readonly locale: string; readonly key: string }): Promise<Delivered>

  codeSms(sms: {
    readonly purpose: CodeFor
    readonly to: string
    readonly code: string
    readonly locale: string
    readonly key: string
  }): Promise<Delivered>

  /** As {@link Messenger.ownerMail}, for a number. */
  ownerSms(sms: { readonly to: string; readonly locale: string; readonly key: string }): Promise<Delivered>
}

/** Tells owners what happened to their accounts, under keys as {@link Messenger} does. */
export interface NotificationMessenger {
  notificationMail(notification: NotificationMessage): Promise<Delivered>
  /** Names the account and what happened, in as few letters as can be. */
  notificationSms(notification: NotificationMessage): Promise<Delivered>
}
