import type { News } from '../../flows/common/notification.ts'

/** What became of a message, as the sender sees it; `retryable`: it was not taken, and may be tried again later. */
export interface Delivered {
  readonly outcome: 'accepted' | 'delayed' | 'refused'
  readonly reason?: string
  readonly retryable: boolean
}

/** What a code is asked for; a mail and an SMS say so, for a code without its reason can be talked out of people. */
export type CodeFor = 'sign-up' | 'recovery' | 'address' | 'recovery-check'

/** What the owner of an account is told. */
export interface NotificationMessage {
  readonly to: string
  readonly news: News
  /** Where the owner's clock is. */
  readonly region: string
  /** Full address of the page on which it can be taken back; undefined where there is none, or nothing to take back. */
  readonly link: string | undefined
  readonly locale: string
  readonly key: string
}

/**
 * Brings messages to people. `key` names one message: whoever posts it again under the same key sends the same
 * Message-ID, or lets the SMS gateway see that it has it already.
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

  /** Tells the owner of an account that somebody wanted a second one with the same address. */
  ownerMail(mail: { readonly to: string; readonly locale: string; readonly key: string }): Promise<Delivered>

  codeSms(sms: {
    readonly purpose: CodeFor
    readonly to: string
    readonly code: string
    readonly locale: string
    readonly key: string
  }): Promise<Delivered>

  /** As {@link Post.ownerMail}, for a number. */
  ownerSms(sms: { readonly to: string; readonly locale: string; readonly key: string }): Promise<Delivered>
}

/** Brings owners the news of their accounts, under keys as {@link Post} does. */
export interface NotificationMessenger {
  notificationMail(notification: NotificationMessage): Promise<Delivered>
  /** Says only that something happened. */
  notificationSms(notification: NotificationMessage): Promise<Delivered>
}
