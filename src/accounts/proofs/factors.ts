import type { Selectable } from 'kysely'
import { generateURI, ScureBase32Plugin, verifySync } from 'otplib'
import type { Secrets } from '../../contracts/secrets.ts'
import { isOlder, resealed } from '../../secrets/rotate.ts'
import type { Database, FactorsTable, Queries } from '../store/tables.ts'

/** Length of one time step (s), RFC 6238, 5.2. */
const STEP = 30

/** Bytes of a seed: as long as the digest of its HMAC (RFC 4226, 4, R6). */
export const SEED_BYTES = 20

export type Factor = Selectable<FactorsTable>

/** The authenticator of an account, also one whose first code is still waited for. */
export const factorOf = (queries: Database, account: string): Promise<Factor | undefined> =>
  queries.selectFrom('factors').selectAll().where('account', '=', account).executeTakeFirst()

/** The authenticator of an account that has 2-step verification on. */
export async function activeFactor(
  queries: Database,
  account: string,
): Promise<(Factor & { readonly confirmed_at: number }) | undefined> {
  const factor = await factorOf(queries, account)
  return factor && factor.confirmed_at !== null ? { ...factor, confirmed_at: factor.confirmed_at } : undefined
}

/** An authenticator whose first code is waited for, and the number of its account. */
export const pendingFactor = (
  queries: Database,
  account: string,
): Promise<(Pick<Factor, 'account' | 'seed'> & { readonly number: string }) | undefined> =>
  queries
    .selectFrom('factors')
    .innerJoin('accounts', 'accounts.id', 'factors.account')
    .select(['factors.account', 'factors.seed', 'accounts.number'])
    .where('factors.account', '=', account)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()

/** Keeps a seed whose first code is waited for; an older one that waits is void. Never takes the place of an active one. */
export async function addFactor(
  queries: Queries,
  secrets: Pick<Secrets, 'seal'>,
  { account, seed, at }: { readonly account: string; readonly seed: Uint8Array; readonly at: number },
): Promise<void> {
  const sealed = Buffer.from(secrets.seal(seed, about(account))).toString('base64')
  await queries
    .deleteFrom('factors')
    .where('account', '=', account)
    .where('confirmed_at', 'is', null)
    .execute()
  await queries
    .insertInto('factors')
    .values({ account, seed: sealed, created_at: at, confirmed_at: null })
    .execute()
}

/** The plain seed; readable as long as the key that sealed it is among ours. */
export const seedOf = (secrets: Pick<Secrets, 'open'>, { account, seed }: Pick<Factor, 'account' | 'seed'>) =>
  secrets.open(Buffer.from(seed, 'base64'), about(account))

type SealedSeed = Pick<Factor, 'account' | 'seed'>

/** Whether its seed will be lost with a key that is on its way out. */
export const isSeedOlder = (secrets: Secrets, { seed }: SealedSeed): boolean =>
  isOlder(secrets, Buffer.from(seed, 'base64'))

/** The same seed, sealed with the current key if any of ours opens it. */
export const resealedSeed = (secrets: Secrets, { account, seed }: SealedSeed): string =>
  Buffer.from(resealed(secrets, Buffer.from(seed, 'base64'), about(account))).toString('base64')

const base32 = new ScureBase32Plugin()

/** A seed as people type it, and as an authenticator app reads it from a picture or a link. Both are the secret itself. */
export function spelled(
  seed: Uint8Array,
  { issuer, label }: { readonly issuer: string; readonly label: string },
): { readonly key: string; readonly uri: string } {
  const key = base32.encode(seed, { padding: false })
  return { key, uri: generateURI({ issuer, label, secret: key }) }
}

/** What a sealed seed is bound to: it is of no use in the row of another account. */
const about = (account: string) => `factor ${account}`

/**
 * The time step whose code these digits are: the present one, the one before or the one after (RFC 6238, 5.2 and 6:
 * a clock that is half a minute wrong). Takes as long whichever digit is wrong.
 */
export function stepOf(seed: Uint8Array, digits: string, at: number): number | undefined {
  const verified = verifySync({
    secret: seed,
    token: digits,
    epoch: Math.floor(at / 1000),
    epochTolerance: STEP,
    period: STEP,
  })
  return verified.valid && 'timeStep' in verified ? verified.timeStep : undefined
}

/**
 * Accepts the code of a time step, once: false for one that was accepted, and for any older one (RFC 6238, 5.2: a
 * code is good once). Of many that come at the same moment, one is accepted.
 */
export async function acceptStep(queries: Queries, account: string, step: number): Promise<boolean> {
  const accepted = await queries
    .updateTable('factors')
    .set({ last_step: step })
    .where('account', '=', account)
    .where('confirmed_at', 'is not', null)
    .where('last_step', '<', step)
    .returning('account')
    .executeTakeFirst()
  return accepted !== undefined
}

/** The first code was right: from now on the second factor is asked for. False if it was on already, or was set up anew. */
export async function confirmFactor(
  queries: Queries,
  {
    account,
    seed,
    step,
    at,
  }: Pick<Factor, 'account' | 'seed'> & { readonly step: number; readonly at: number },
): Promise<boolean> {
  const confirmed = await queries
    .updateTable('factors')
    .set({ confirmed_at: at, last_step: step })
    .where('account', '=', account)
    .where('seed', '=', seed)
    .where('confirmed_at', 'is', null)
    .returning('account')
    .executeTakeFirst()
  return confirmed !== undefined
}

/** Forgets the authenticator of an account. */
export async function removeFactor(queries: Queries, account: string): Promise<void> {
  await queries.deleteFrom('factors').where('account', '=', account).execute()
}
