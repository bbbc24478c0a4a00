import { setTimeout as wait } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import type { TooMany } from '../../../flows/requests.ts'
import { addActivity } from '../../accounts/activity.ts'
import { passwordOf } from '../../accounts/credentials.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import type { AccountsTable, Database } from '../../accounts/store/tables.ts'
import { claimAttempt, markAttemptRight, withdrawAttempt } from '../../accounts/throttling/attempts.ts'
import {
  type Bucket,
  type Guesser,
  type Subject,
  subjectOfAccount,
} from '../../accounts/throttling/bucket.ts'
import { type Limits, type Window, windowOpensAt } from '../../accounts/throttling/limits.ts'
import { endStopsAfterProof } from '../../accounts/throttling/owner-presence.ts'
import { notifyOfPause } from '../../accounts/throttling/pause-notifications.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import type { Performing } from '../parts.ts'
import { derivedId } from './ids.ts'

export interface CheckingParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly passwords: Pick<Passwords, 'verify' | 'decoyHash'>
  readonly limits: Limits
}

/** A password, and the account it is said to be of. */
export interface Claim {
  /** Inner id of the account; undefined where no account has what was named: the same is done and said. */
  readonly account: string | undefined
  /** What was named: the attempts of strangers are counted on it. */
  readonly subject: Subject
  readonly password: string
  /**
   * Whether the account knows the guesser: a linked chat, or a device of an earlier session. Their wrong passwords
   * are counted apart, so that no stranger's attempts lock them out.
   */
  readonly known: (account: string) => Promise<boolean>
  /** Who guesses, for an account that knows them. */
  readonly guesser: Guesser
  /** How many wrong passwords may come from this conversation, whatever was named. */
  readonly room?: Window
}

export type PasswordChecked =
  | { readonly right: true; readonly account: Selectable<AccountsTable>; readonly hash: string }
  | { readonly right: false }
  | TooMany

/** An answer other than "right" leaves at a multiple of this after the question (ms): longer than a hash takes. */
const PACE = 250

/**
 * Whether a password is the one of the account that was named.
 *
 * The answer is the same, and takes the same time, whether there is no such account, it is frozen, or the password is
 * wrong: the same amount is hashed, also where an older hash costs less than a new one, and each answer but "right"
 * waits for a beat that hides differences in the database. An attempt is claimed before anything is compared, so
 * however many come at once, no more are compared than there are attempts. Throws `password/busy`; the attempt is
 * given back then.
 */
export const checkPassword =
  (parts: CheckingParts, pace: number = PACE) =>
  async (claim: Claim, performing: Performing): Promise<PasswordChecked> => {
    const begun = performance.now()
    const checked = await check(parts, claim, performing)
    if (!('right' in checked && checked.right)) await wait(pace - ((performance.now() - begun) % pace))
    return checked
  }

/** Does something, and answers at a multiple of the pace after the question, as {@link checkPassword} does. */
export const atBeat = async <Answer>(pace: number = PACE, work: () => Promise<Answer>): Promise<Answer> => {
  const begun = performance.now()
  const answer = await work()
  await wait(pace - ((performance.now() - begun) % pace))
  return answer
}

async function check(
  { directory, secrets, passwords, limits }: CheckingParts,
  { account: id = '', subject, password, known, guesser, room }: Claim,
  { key, at, conversation }: Performing,
): Promise<PasswordChecked> {
  const account = await accountOf(directory.db, id)
  const credential = await passwordOf(directory.db, id)
  const own = await known(id)
  const full = room ? await chatLimitUntil(directory.db, conversation, room, at) : 0
  if (full > at) {
    turnedAway.by('password.perChat')
    return { tooMany: true, until: full }
  }
  const bucket: Bucket = own
    ? { kind: 'password', subject: subjectOfAccount(id), by: guesser }
    : { kind: 'password', subject, by: 'stranger' }
  const claim = await claimAttempt(directory, { key, bucket, conversation, at }, limits)
  if ('until' in claim) return { tooMany: true, until: claim.until }

  const hash = account && credential && account.state !== 'frozen' ? credential.hash : undefined
  let right: boolean
  try {
    right = await passwords.verify(hash ?? passwords.decoyHash, password, own ? 'known' : 'stranger')
  } catch (error) {
    await directory.transaction((queries) => withdrawAttempt(queries, key))
    throw error
  }
  if (right && account && hash !== undefined) {
    await directory.transaction(async (queries) => {
      await markAttemptRight(queries, key)
      await endStopsAfterProof(queries, account.id, 'password', { key, at, conversation })
    })
    return { right, account, hash }
  }
  const { pause } = claim
  if (account && pause !== undefined)
    await directory.transaction((queries) =>
      own
        ? notifyOfPause(queries, {
            id: derivedId(secrets, `${key} paused`),
            account: account.id,
            kind: 'own-tries-paused',
            until: pause,
            at,
            here: conversation,
          })
        : addActivity(queries, account.id, { kind: 'tries-paused', facts: { until: pause } }, at),
    )
  return { right: false }
}

const accountOf = (db: Database, id: string) =>
  db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()

/** Until when no more passwords are compared from a conversation, whatever was named. */
async function chatLimitUntil(db: Database, conversation: string, room: Window, at: number): Promise<number> {
  const tries = await db
    .selectFrom('attempts')
    .select('at')
    .where('conversation', '=', conversation)
    .where('kind', '=', 'password')
    .where('outcome', '=', 'wrong')
    .where('at', '>', at - room.per)
    .orderBy('at', 'desc')
    .limit(room.most)
    .execute()
  return windowOpensAt(
    tries.map((attempt) => attempt.at),
    room,
    at,
  )
}
