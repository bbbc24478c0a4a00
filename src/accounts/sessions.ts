import { hash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { DAY } from '../../flows/durations.ts'
import type { Place } from '../../flows/text/place.ts'
import { lockProtection } from './security/changes.ts'
import { endApprovals } from './sign-in-requests.ts'
import type { AccountsTable, Database, Queries, SessionsTable } from './store/tables.ts'

/**
 * How long a session lives (ms): `absolute` from its beginning, `idle` without a request for it (OWASP ASVS 5.0,
 * 7.3.1 and 7.3.2). `remembered`: a device with a session within this time is not reported as new.
 */
export const sessionLife = { absolute: 30 * DAY, idle: 7 * DAY, remembered: 180 * DAY } as const

/**
 * Sessions of one account that are kept, whether they are open or only remember their device. With one more, an older one
 * of the same application on the same device goes first, then the one that was seen least lately (OWASP ASVS 5.0, 7.1.2).
 */
export const SESSIONS_KEPT = 100
/** So many of them go at a time: one comes at a time. */
const SURPLUS_MOST = 10

/** A session is noted as seen at most this often (ms), so that asking for it costs no writing each time. */
const SEEN_INTERVAL = 60_000

/** The device that a session runs on: its name is for people to read, its key recognises it. */
export interface Device {
  readonly name: string
  /**
   * Random, chosen by the service that signs people in and kept on the device alone. Only its digest is stored here.
   */
  readonly key: string
  /** Where it is now, as far as that is known; it is kept with no session. */
  readonly place?: Place | undefined
}

/** One session as the account's owner sees it. */
export interface SessionSeen {
  /** Names the session; it opens nothing. */
  readonly handle: string
  readonly device: string
  /** Name of the application; null: the service itself. */
  readonly client: string | null
  /** Name of the browser in which a device without one was confirmed; null: it runs where the person signed in. */
  readonly confirmedIn: string | null
  readonly since: number
  readonly seen: number
}

/** An open session and its account. */
export interface ActiveSession {
  readonly account: Pick<Selectable<AccountsTable>, 'id' | 'number' | 'name' | 'state'>
  readonly handle: string
  readonly device: string
  readonly proof: SessionsTable['proof']
  readonly since: number
  /** When it was asked for last, give or take {@link SEEN_INTERVAL}. */
  readonly seen: number
  readonly expires: number
}

/**
 * Opens a session. `session` is the secret that identifies it from now on; it holds 128 bits of randomness or more.
 */
export async function openSession(
  queries: Queries,
  {
    session,
    account,
    device,
    client,
    proof,
    at,
  }: {
    readonly session: string
    readonly account: string
    readonly device: Device
    /** Name of the application that it is for; left out, the service itself. */
    readonly client?: string | undefined
    readonly proof: SessionsTable['proof']
    readonly at: number
  },
): Promise<ActiveSession | undefined> {
  await queries
    .insertInto('sessions')
    .values({
      digest: sessionDigest(session),
      handle: sessionHandle(session),
      account,
      device: device.name,
      device_key: sessionDigest(device.key),
      client: client ?? null,
      confirmed_in: null,
      proof,
      created_at: at,
      seen_at: at,
      expires_at: at + sessionLife.absolute,
      ended_at: null,
    })
    .execute()
  await dropSurplusSessions(queries, account)
  return readSession(queries, sessionDigest(session), at)
}

export async function dropSurplusSessions(queries: Queries, account: string): Promise<void> {
  const ranked = queries
    .selectFrom('sessions')
    .select(['digest', 'seen_at', 'created_at'])
    .select(({ fn }) =>
      fn
        .agg<number>('row_number')
        .over((over) =>
          over
            .partitionBy(['device_key', 'client', 'confirmed_in'])
            .orderBy('seen_at', 'desc')
            .orderBy('created_at', 'desc'),
        )
        .as('of_device'),
    )
    .where('account', '=', account)
  const surplus = queries
    .selectFrom(ranked.as('ranked'))
    .select('digest')
    .orderBy(({ eb }) => eb('of_device', '>', 1))
    .orderBy('seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .limit(SURPLUS_MOST)
    .offset(SESSIONS_KEPT)
  await queries.deleteFrom('sessions').where('digest', 'in', surplus).execute()
}

/**
 * The open session that a secret identifies, noted as requested. Undefined if there is none, it has ended or expired,
 * or the account is frozen.
 */
export const findSession = (
  queries: Database,
  session: string,
  at: number,
): Promise<ActiveSession | undefined> => seenSession(queries, sessionDigest(session), at)

async function seenSession(
  queries: Database,
  digest: string,
  at: number,
): Promise<ActiveSession | undefined> {
  const found = await readSession(queries, digest, at)
  if (!found || found.seen > at - SEEN_INTERVAL) return found
  await queries
    .updateTable('sessions')
    .set({ seen_at: at })
    .where('digest', '=', digest)
    .where('ended_at', 'is', null)
    .execute()
  return readSession(queries, digest, at)
}

async function readSession(
  queries: Database,
  digest: string,
  at: number,
): Promise<ActiveSession | undefined> {
  const found = await queries
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(['accounts.id', 'accounts.number', 'accounts.name', 'accounts.state'])
    .select(['handle', 'device', 'proof', 'sessions.created_at', 'seen_at', 'expires_at'])
    .where('digest', '=', digest)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .where('accounts.state', '!=', 'frozen')
    .executeTakeFirst()
  if (!found) return undefined
  const { id, number, name, state, handle, device, proof, created_at, seen_at, expires_at } = found
  return {
    account: { id, number, name, state },
    handle,
    device,
    proof,
    since: created_at,
    seen: seen_at,
    expires: Math.min(expires_at, seen_at + sessionLife.idle),
  }
}

/** Names a session of an account, by its inner id, where the secret of the session is not at hand. */
export interface SessionName {
  readonly account: string
  readonly handle: string
}

/** The open session that is named, noted as requested; undefined as {@link findSession} says. */
export async function findNamedSession(
  queries: Database,
  named: SessionName,
  at: number,
): Promise<ActiveSession | undefined> {
  const digest = await namedDigest(queries, named)
  return digest === undefined ? undefined : seenSession(queries, digest, at)
}

/** Ends the session that is named. Whether it was open. */
export const endNamedSession = async (
  queries: Queries,
  { account, handle }: SessionName,
  at: number,
): Promise<boolean> => (await endSessionsOf(queries, account, [handle], at)) > 0

const namedDigest = async (
  queries: Database,
  { account, handle }: SessionName,
): Promise<string | undefined> => {
  const found = await queries
    .selectFrom('sessions')
    .select('digest')
    .where('account', '=', account)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return found?.digest
}

/** The session that a secret has opened, and whether it has ended since. */
export const sessionOpenedBy = (
  queries: Database,
  session: string,
): Promise<Pick<Selectable<SessionsTable>, 'handle' | 'ended_at'> | undefined> =>
  queries
    .selectFrom('sessions')
    .select(['handle', 'ended_at'])
    .where('digest', '=', sessionDigest(session))
    .executeTakeFirst()

/** The open sessions of an account, the last used one first. */
export async function listSessions(queries: Database, account: string, at: number): Promise<SessionSeen[]> {
  const rows = await queries
    .selectFrom('sessions')
    .select(['handle', 'device', 'client', 'confirmed_in', 'created_at', 'seen_at'])
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .orderBy('seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('handle')
    .execute()
  return rows.map(({ handle, device, client, confirmed_in, created_at, seen_at }) => ({
    handle,
    device,
    client,
    confirmedIn: confirmed_in,
    since: created_at,
    seen: seen_at,
  }))
}

/** Ends the session that a secret identifies. Returns its account; undefined if it was not open. */
export async function endSession(queries: Queries, session: string, at: number): Promise<string | undefined> {
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('digest', '=', sessionDigest(session))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .returning(['account', 'handle'])
    .executeTakeFirst()
  if (ended) await tellClients(queries, ended.account, [ended.handle], at)
  return ended?.account
}

/**
 * Ends every session of an account, or the one with this handle, as its owner asks for, and forgets their devices:
 * the next sign-in there is reported as new. With every session, sign-ins end that the chat has approved and no browser
 * has gone on with. It takes the lock of the account's protection, so a sign-in at the same moment comes completely
 * before or after it. Returns how many sessions were open.
 */
export async function endSessions(
  queries: Queries,
  account: string,
  at: number,
  handle?: string,
): Promise<number> {
  await lockProtection(queries, account)
  if (handle === undefined) await endApprovals(queries, account, at)
  const meant = handle === undefined ? undefined : await deviceOf(queries, account, handle)
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .$if(handle !== undefined, (query) => query.where('handle', '=', handle ?? ''))
    .returning('handle')
    .execute()
  await tellClients(
    queries,
    account,
    ended.map((session) => session.handle),
    at,
  )
  await queries
    .updateTable('sessions')
    .set({ device_key: '' })
    .where('account', '=', account)
    .$if(handle !== undefined, (query) =>
      query.where((eb) => eb.or([eb('device_key', '=', meant ?? ''), eb('handle', '=', handle ?? '')])),
    )
    .execute()
  return ended.length
}

/** Ends the sessions that are named, as far as they are open, and has their applications told. Returns how many were open. */
export async function endSessionsOf(
  queries: Queries,
  account: string,
  handles: readonly string[],
  at: number,
): Promise<number> {
  if (handles.length === 0) return 0
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account', '=', account)
    .where('handle', 'in', handles)
    .where('ended_at', 'is', null)
    .returning('handle')
    .execute()
  await tellClients(
    queries,
    account,
    ended.map(({ handle }) => handle),
    at,
  )
  return ended.length
}

/** Applications that were signed in to by these sessions are told soon that they have ended. */
async function tellClients(
  queries: Queries,
  account: string,
  handles: readonly string[],
  at: number,
): Promise<void> {
  if (handles.length === 0) return
  await queries
    .updateTable('openid_grants')
    .set({ logout_due_at: at })
    .where('account', '=', account)
    .where('session', 'in', handles)
    .execute()
}

/** The device that a session runs on; a browser that confirmed another device is not meant by that one's session. */
async function deviceOf(queries: Queries, account: string, handle: string): Promise<string | undefined> {
  const found = await queries
    .selectFrom('sessions')
    .select('device_key')
    .where('account', '=', account)
    .where('handle', '=', handle)
    .where('confirmed_in', 'is', null)
    .executeTakeFirst()
  return found?.device_key
}

/** What names a session that this secret opens, and opens nothing itself. */
export const sessionHandle = (secret: string): string =>
  hash('sha256', `handle ${secret}`, 'hex').slice(0, 12)

/** Ids and keys are random, so a fast digest without salt keeps them. */
export const sessionDigest = (secret: string): string => hash('sha256', secret, 'base64url')
