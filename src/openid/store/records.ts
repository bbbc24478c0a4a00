import type { Insertable, Selectable } from 'kysely'
import { DAY } from '../../../flows/durations.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import type { OpenidRecordsTable, Queries } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { opened } from '../../secrets/rotate.ts'
import { digestOf, userCodeDigests } from './digests.ts'

/** What the provider keeps of a code, a token, a grant, a request or a browser. */
export type Payload = Readonly<Record<string, unknown>>

/** The records of one kind, as `oidc-provider` wishes for them. */
export interface Records {
  upsert(id: string, payload: Payload, seconds?: number): Promise<void>
  find(id: string): Promise<Payload | undefined>
  findByUid(uid: string): Promise<Payload | undefined>
  findByUserCode(code: string): Promise<Payload | undefined>
  /** The record of a digest, for what knows no more of it. */
  findByDigest(digest: string): Promise<Payload | undefined>
  /** Consumes it, or, if that was done before, also at the same moment by another process, revokes all of its grant. */
  consume(id: string): Promise<void>
  destroy(id: string): Promise<void>
  revokeByGrantId(grant: string): Promise<void>
}

export interface RecordParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly now: () => number
  /** What is thrown when something is consumed a second time. */
  readonly alreadyConsumed: () => Error
  /** What is thrown when a stranger has us keep more than {@link LARGEST}. */
  readonly tooLarge: () => Error
}

/** Records without an end of their own are of no use for longer (ms). */
const LONGEST = 30 * DAY

/** Characters of a request, and of all else of which no account is known: an application sends some hundreds, rarely thousands. */
const LARGEST = 8_192
const REQUESTS = ['Interaction', 'PushedAuthorizationRequest']

/** Records of one kind that one grant keeps, refresh tokens apart. */
const OF_ONE_GRANT = 200
/**
 * Refresh tokens of one grant, used ones with them: none is forgotten, by which a thief is told from the owner (RFC 9700, 4.14.2). A
 * grant with more is over; an application that refreshes every five minutes for thirty days has fewer.
 */
const REFRESHED_MOST = 10_000
/** Requests of applications that wait for one account in its browsers. */
const OF_ONE_ACCOUNT = 50
/** One record in sixteen is followed by a look for those that are too many. */
const LOOKS = /^[A-D]/

export const createRecords = (parts: RecordParts, kind: string): Records => {
  const { directory, secrets, now, alreadyConsumed } = parts
  const { db } = directory

  const read = (row: Selectable<OpenidRecordsTable> | undefined): Payload | undefined => {
    const plain = row && opened(secrets, Buffer.from(row.payload, 'base64'), row.id)
    if (!row || !plain) return undefined
    const payload = JSON.parse(Buffer.from(plain).toString()) as Payload
    return row.consumed_at === null ? payload : { ...payload, consumed: Math.floor(row.consumed_at / 1000) }
  }
  const byLookup = async (lookups: readonly string[]) =>
    read(
      await db
        .selectFrom('openid_records')
        .selectAll()
        .where('lookup', 'in', lookups)
        .where('kind', '=', kind)
        .where('expires_at', '>', now())
        .executeTakeFirst(),
    )
  const byId = async (id: string) =>
    read(
      await db
        .selectFrom('openid_records')
        .selectAll()
        .where('id', '=', id)
        .where('expires_at', '>', now())
        .executeTakeFirst(),
    )

  /** Whoever has an account may ask for tokens and open requests without end: the oldest go. */
  const forgetOlder = async ({ grant, account }: Insertable<OpenidRecordsTable>) => {
    const [column, of, kept] =
      kind === 'Interaction'
        ? (['account', account, OF_ONE_ACCOUNT] as const)
        : (['grant', grant, kind === 'RefreshToken' ? REFRESHED_MOST : OF_ONE_GRANT] as const)
    if (of === null || of === undefined) return
    const older = await db
      .selectFrom('openid_records')
      .select('id')
      .where(column, '=', of)
      .where('kind', '=', kind)
      .orderBy('expires_at', 'desc')
      .offset(kept)
      .limit(500)
      .execute()
    const ids = older.map(({ id }) => id)
    if (ids.length === 0) return
    if (kind === 'RefreshToken') await directory.transaction((queries) => revokeGrant(queries, of, now()))
    else await db.deleteFrom('openid_records').where('id', 'in', ids).execute()
  }

  return {
    async upsert(id, payload, seconds) {
      const row = sealedRow(parts, kind, id, payload, seconds)
      // What was consumed stays so, however it is saved again.
      const { id: _, consumed_at: __, ...changed } = row
      await db
        .insertInto('openid_records')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
        .execute()
      if (LOOKS.test(row.id)) await forgetOlder(row)
    },
    find: (id) => byId(digestOf(kind, id)),
    findByUid: (uid) => byLookup([digestOf('uid', uid)]),
    findByUserCode: (code) => byLookup(userCodeDigests(secrets, code)),
    findByDigest: byId,
    async consume(id) {
      const consumed = await db
        .updateTable('openid_records')
        .set({ consumed_at: now() })
        .where('id', '=', digestOf(kind, id))
        .where('consumed_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (consumed) return
      const found = await db
        .selectFrom('openid_records')
        .select('grant')
        .where('id', '=', digestOf(kind, id))
        .executeTakeFirst()
      const { grant } = found ?? {}
      if (grant) await directory.transaction((queries) => revokeGrant(queries, grant, now()))
      throw alreadyConsumed()
    },
    async destroy(id) {
      await db.deleteFrom('openid_records').where('id', '=', digestOf(kind, id)).execute()
    },
    async revokeByGrantId(grant) {
      await db
        .deleteFrom('openid_records')
        .where('grant', '=', digestOf('Grant', grant))
        .where('kind', '=', kind)
        .execute()
    },
  }
}

const sealedRow = (
  { secrets, now, tooLarge }: RecordParts,
  kind: string,
  id: string,
  payload: Payload,
  seconds: number | undefined,
): Insertable<OpenidRecordsTable> => {
  const plain = JSON.stringify(payload)
  const account = accountIn(payload) ?? null
  if ((account === null || REQUESTS.includes(kind)) && plain.length > LARGEST) throw tooLarge()
  const digest = digestOf(kind, id)
  const { grantId, uid, userCode } = payload
  const lookup =
    typeof userCode === 'string'
      ? userCodeDigests(secrets, userCode)[0]
      : kind === 'Session' && typeof uid === 'string'
        ? digestOf('uid', uid)
        : undefined
  const sealed = secrets.seal(Buffer.from(plain), digest)
  return {
    id: digest,
    kind,
    grant: typeof grantId === 'string' ? digestOf('Grant', grantId) : null,
    lookup: lookup ?? null,
    account,
    payload: Buffer.from(sealed).toString('base64'),
    consumed_at: typeof payload.consumed === 'number' ? payload.consumed * 1000 : null,
    expires_at: now() + (seconds === undefined ? LONGEST : seconds * 1000),
  }
}

/** Whose it is: with the account it is deleted. */
const accountIn = (payload: Payload): string | undefined => {
  const { accountId, session, result } = payload as {
    readonly accountId?: string
    readonly session?: { readonly accountId?: string }
    readonly result?: { readonly login?: { readonly accountId?: string } }
  }
  return accountId ?? session?.accountId ?? result?.login?.accountId
}

/** Deletes a grant with every code and token of it, and ends the session that it belongs to. */
export async function revokeGrant(queries: Queries, grant: string, at: number): Promise<void> {
  await queries
    .deleteFrom('openid_records')
    .where((eb) => eb.or([eb('grant', '=', grant), eb('id', '=', grant)]))
    // A request in a browser only names it, and still has to be answered.
    .where('kind', '!=', 'Interaction')
    .execute()
  const tied = await queries
    .deleteFrom('openid_grants')
    .where('id', '=', grant)
    .returning(['account', 'session'])
    .executeTakeFirst()
  if (!tied) return
  await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account', '=', tied.account)
    .where('handle', '=', tied.session)
    .where('ended_at', 'is', null)
    .execute()
}
