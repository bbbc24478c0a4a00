import type { Insertable } from 'kysely'
import type { Address } from '../../../flows/requests.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { masked } from '../addresses.ts'
import type { Directory } from '../store/directory.ts'
import type { Challenge, ChallengesTable, Database, Queries } from '../store/tables.ts'
import type { Bucket } from '../throttling/bucket.ts'
import { findByToken, isSameText, tokenOf } from './tokens.ts'

const CODE_DIGITS = 6
const MATCH_DIGITS = 2

/**
 * The code of a challenge, derived and never stored: a leak of the database shows none, and a mail that is sent
 * once more carries the same one.
 */
export const codeOf = (secrets: Secrets, { id, code_version, key_id }: Challenge): string =>
  secrets.code(CODE_DIGITS, 'challenge', [id, String(code_version)], key_id)

/** What the address of its page carries; its proof has 256 bits. */
export const linkTokenOf = (secrets: Secrets, { id, key_id }: Challenge): string =>
  tokenOf(id, secrets.derive('link', [id], key_id))

/**
 * The number that the asking chat shows and that the page of the link asks for. Without it, an owner who opens the link of
 * a mail that a thief has asked for would confirm the thief's chat: let it into the account, or put the own mailbox into
 * an account of the thief (pre-hijacking: Sudhodanan and Paverd, USENIX Security 2022).
 */
export const matchOf = (secrets: Secrets, { id, key_id }: Pick<Challenge, 'id' | 'key_id'>): string =>
  secrets.code(MATCH_DIGITS, 'match', [id], key_id)

/** Whether the digits are the code. Takes as long whichever digit is wrong. */
export const isCode = (secrets: Secrets, challenge: Challenge, digits: string): boolean =>
  isSameText(codeOf(secrets, challenge), digits)

/** Whether a token is the link of this challenge. */
export const isLink = (secrets: Secrets, challenge: Challenge, token: string): boolean =>
  isSameText(linkTokenOf(secrets, challenge), token)

/** Whether digits have the length of a code. */
export const isCodeShaped = (digits: string): boolean => digits.length === CODE_DIGITS

/** The address that a challenge is about; a captcha has none. */
export const addressOf = ({ address_kind, address_value }: Challenge): Address | undefined =>
  address_kind && address_value ? { kind: address_kind, value: address_value } : undefined

/**
 * Id of the message of one granted send, for Message-ID and SMS gateways; it tells nothing of the challenge's
 * secrets.
 */
export const messageIdOf = ({ id, sends }: Pick<Challenge, 'id' | 'sends'>): string => `${id}-${sends}`

/** Ids of the messages that were granted before the present one. */
export const olderMessagesOf = ({ id, sends }: Pick<Challenge, 'id' | 'sends'>): string[] =>
  Array.from({ length: Math.max(0, sends - 1) }, (_, index) => messageIdOf({ id, sends: index + 1 }))

/** The bucket in which its attempts and sends are counted; a captcha has none. */
export const challengeBucketOf = ({ subject, counted_by }: Challenge): Bucket | undefined =>
  subject === '' ? undefined : { kind: 'code', subject, by: counted_by }

/** Opens a challenge. An older one of the same conversation and purpose that is still open is void from now on. */
export async function createChallenge(
  queries: Queries,
  { bucket, ...challenge }: Insertable<ChallengesTable> & { readonly bucket?: Bucket },
): Promise<void> {
  await replaceOpen(queries, challenge, challenge.opened_at)
  await queries
    .insertInto('challenges')
    .values({ ...challenge, ...(bucket && { subject: bucket.subject, counted_by: bucket.by }) })
    .execute()
}

/**
 * The newest challenge of this conversation, purpose and bucket, made open again if its code is still good; the
 * challenge that had replaced it is void from now on. Only in a sign-up a replaced challenge comes back: there, a
 * newer challenge is the only thing that voids one.
 */
export async function resumeChallenge(
  queries: Queries,
  {
    conversation,
    purpose,
    bucket,
  }: Pick<Challenge, 'conversation' | 'purpose'> & { readonly bucket: Bucket },
  at: number,
): Promise<Challenge | undefined> {
  const challenge = await queries
    .selectFrom('challenges')
    .selectAll()
    .where('conversation', '=', conversation)
    .where('purpose', '=', purpose)
    .where('subject', '=', bucket.subject)
    .where('counted_by', '=', bucket.by)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!challenge || !codeLives({ ...challenge, replaced_at: null }, at)) return undefined
  if (challenge.replaced_at === null) return challenge
  if (purpose !== 'sign-up') return undefined
  await replaceOpen(queries, challenge, at)
  await queries.updateTable('challenges').set({ replaced_at: null }).where('id', '=', challenge.id).execute()
  return { ...challenge, replaced_at: null }
}

const replaceOpen = (
  queries: Queries,
  { conversation, purpose }: Pick<Challenge, 'conversation' | 'purpose'>,
  at: number,
): Promise<unknown> =>
  queries
    .updateTable('challenges')
    .set({ replaced_at: at })
    .where('conversation', '=', conversation)
    .where('purpose', '=', purpose)
    .where('spent_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()

/** A challenge of this very conversation. */
export const challengeOf = (
  queries: Database,
  conversation: string,
  id: string,
): Promise<Challenge | undefined> =>
  queries
    .selectFrom('challenges')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst()

/**
 * Claims one of the remaining attempts before anything is compared. Undefined if none remains, or the challenge is
 * spent, replaced, expired or not `such` a one: then nothing may be compared.
 */
export const claimChallengeAttempt = (
  queries: Queries,
  id: string,
  at: number,
  such: Partial<Pick<Challenge, 'conversation' | 'purpose'>> = {},
): Promise<Challenge | undefined> =>
  queries
    .updateTable('challenges')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('spent_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('code_expires_at', '>', at)
    .whereRef('attempts', '<', 'max_attempts')
    .where((eb) => eb.and(such))
    .returningAll()
    .executeTakeFirst()

/** Spends a challenge, once; false if another effect has spent it, or it was replaced. */
export async function spend(
  queries: Queries,
  id: string,
  { key, at }: { readonly key: string; readonly at: number },
): Promise<boolean> {
  const spent = await queries
    .updateTable('challenges')
    .set({ spent_at: at, spent_by: key })
    .where('id', '=', id)
    .where('spent_at', 'is', null)
    .where('replaced_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return spent !== undefined
}

/**
 * Voids every code, link and proof of an address that was meant for an account: all of them, those for a recovery in one
 * chat, or all but those for recoveries.
 */
export async function voidChallengesOf(
  queries: Queries,
  account: string,
  at: number,
  which: { readonly recoveryIn?: string; readonly otherThanRecovery?: boolean } = {},
): Promise<void> {
  await queries
    .updateTable('challenges')
    .set((eb) => ({ replaced_at: eb.fn.coalesce('replaced_at', eb.val(at)), used_at: at }))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .$if(which.recoveryIn !== undefined, (query) =>
      query.where('purpose', '=', 'recovery').where('conversation', '=', which.recoveryIn ?? ''),
    )
    .$if(which.otherThanRecovery === true, (query) => query.where('purpose', '!=', 'recovery'))
    .execute()
}

/** Voids the codes and links that are on their way to an address of an account, whichever chat asked for them. */
export async function voidChallengesTo(
  queries: Queries,
  { account, kind, value }: Address & { readonly account: string },
  at: number,
): Promise<void> {
  await queries
    .updateTable('challenges')
    .set({ replaced_at: at })
    .where('account', '=', account)
    .where('address_kind', '=', kind)
    .where('address_value', '=', value)
    .where('spent_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
}

/** Whether its code can still be answered at `at`. */
export const codeLives = (challenge: Challenge, at: number): boolean =>
  isOpen(challenge) && challenge.code_expires_at > at && challenge.attempts < challenge.max_attempts

/** Whether its link can still be opened at `at`. */
export const linkLives = (challenge: Challenge, at: number): boolean =>
  isOpen(challenge) && challenge.link_expires_at > at

const isOpen = ({ spent_at, replaced_at }: Challenge) => spent_at === null && replaced_at === null

/** What the page of a link may know. */
export interface ChallengeLinkView {
  readonly challenge: string
  readonly conversation: string
  readonly purpose: Challenge['purpose']
  /** The number that the page asks for, see {@link matchOf}. */
  readonly match: string
  /** `spent`: it has done its work. `over`: it expired or a newer one replaced it. */
  readonly state: 'open' | 'spent' | 'over'
  /** Masked. */
  readonly address: string
  readonly locale: string
}

/** The challenge of a kind whose token this is; a forged token finds none. */
export const challengeByToken = (
  { db }: Directory,
  token: string,
  kind: Challenge['kind'],
  tokenOf: (challenge: Challenge) => string,
): Promise<Challenge | undefined> =>
  findByToken(
    token,
    (id) =>
      db
        .selectFrom('challenges')
        .selectAll()
        .where('id', '=', id)
        .where('kind', '=', kind)
        .executeTakeFirst(),
    tokenOf,
  )

/**
 * Reads a link and changes nothing, so that mail scanners may open it as often as they like. A forged token finds
 * nothing.
 */
export async function viewChallengeLink(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<ChallengeLinkView | undefined> {
  const challenge = await challengeByToken(directory, token, 'code', (row) => linkTokenOf(secrets, row))
  if (!challenge) return undefined
  return {
    challenge: challenge.id,
    conversation: challenge.conversation,
    purpose: challenge.purpose,
    match: matchOf(secrets, challenge),
    state: challenge.spent_at !== null ? 'spent' : linkLives(challenge, at) ? 'open' : 'over',
    address: masked(challenge.address_value ?? ''),
    locale: challenge.locale,
  }
}

/** Counts a confirmation of the link with a wrong number as an attempt. With the last attempt the link expires. */
export const countLinkMismatch = ({ transaction }: Directory, id: string, at: number): Promise<void> =>
  transaction(async (queries) => {
    const challenge = await claimChallengeAttempt(queries, id, at)
    if (challenge && challenge.attempts < challenge.max_attempts) return
    await queries
      .updateTable('challenges')
      .set({ link_expires_at: at })
      .where('id', '=', id)
      .where('link_expires_at', '>', at)
      .execute()
  })
