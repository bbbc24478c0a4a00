import type { Address, Identifier } from '../../../flows/requests.ts'
import { mailboxOf } from './mailboxes.ts'

/**
 * Attempts and sends are counted in buckets, and limits are computed for one bucket at a time. A guesser with a
 * bucket apart neither uses up the attempts of others nor is paused with them.
 */
export interface Bucket {
  /** What is compared: a `code` that was sent, a second `factor` or a `password`. */
  readonly kind: 'code' | 'factor' | 'password'
  readonly subject: Subject
  readonly by: Guesser
}

/** Whom a bucket is about. Made by the functions below only, and compared as a whole. */
export type Subject =
  | `${Address['kind']}:${string}`
  /** The account ID that people see. */
  | `number:${string}`
  /** Inner id of an account: for guessers that the account tells from strangers. */
  | `account:${string}`

/**
 * Who is counted apart from strangers: a linked chat, a device of an earlier session, or all who have `proven` something of
 * the account, its password or an address, together. `stranger`: everybody else together.
 */
export type Guesser = 'stranger' | 'proven' | `chat ${string}` | `device ${string}`

/**
 * Where a message to an address ends up, for counting only. All spellings that are delivered to one mailbox count as
 * one, so that no stranger can flood a mailbox by way of them; who owns what is never decided by this.
 */
export function subjectOfAddress({ kind, value }: Address): Subject {
  if (kind === 'phone') return `phone:${value}`
  return `email:${mailboxOf(value)}`
}

export const subjectOfNumber = (number: string): Subject => `number:${number}`

export const subjectOfAccount = (id: string): Subject => `account:${id}`

/** What attempts with an identifier are counted on, alike whether or not any account has it. */
export const subjectOfIdentifier = ({ kind, value }: Identifier): Subject =>
  kind === 'account' ? subjectOfNumber(value) : subjectOfAddress({ kind, value })

/** The telephone number that a subject is, if it is one. */
export const phoneOf = (subject: Subject): string | undefined => /^phone:(.*)$/s.exec(subject)?.[1]

export const chatGuesser = (conversation: string): Guesser => `chat ${conversation}`

/** `digest`: of the device's key. */
export const deviceGuesser = (digest: string): Guesser => `device ${digest.slice(0, 22)}`

/** A bucket in the columns of the tables `attempts` and `sends`. */
export interface BucketColumns {
  kind: Bucket['kind']
  subject: Subject
  counted_by: Guesser
}

export const columnsOf = ({ kind, subject, by }: Bucket): BucketColumns => ({ kind, subject, counted_by: by })

export const bucketOf = ({ kind, subject, counted_by }: BucketColumns): Bucket => ({
  kind,
  subject,
  by: counted_by,
})

/** A bucket as one text: for locks and to tell buckets apart. Never parsed. */
export const bucketId = ({ kind, subject, by }: Bucket): string => JSON.stringify([kind, subject, by])
