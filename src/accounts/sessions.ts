import { hash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { lockProtection } from './security/changes.ts'
import type { AccountsTable, Database, Queries, SessionsTable } from './store/tables.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * How long a session lives (ms): `absolute` from its beginning whatever happens, `idle` without being asked for
 * (OWASP ASVS 5.0, 7.3.1 and 7.3.2). `remembered`: a device that was used within this time is no new one.
 */
export const sessionLife = { absolute: 30 * DAY, idle: 7 * DAY, remembered: 180 * DAY } as const

/** A session is noted as seen at most this often (ms), so that asking for it costs no writing each time. */
const TOUCH = 60_000

/** What a session runs on: its name is for people, by its key it is known again. */
export interface Device {
  readonly name: string
  /** Chosen by whoever signs people in, at random, and kept on the device alone. Only its digest is stored. */
  readonly key: string
}

/** One session as its owner sees it. Times are epoch ms. */
export interface SessionSeen {
  /** How to call it; it opens nothing. */
  readonly handle: string
  readonly device: string
  readonly since: number
  readonly seen: number
}

/** Who is signed in, and since when and until when at most (epoch ms). */
export interface ActiveSession {
  readonly account: Pick<Selectable<AccountsTable>, 'id' | 'number' | 'name' | 'state'>
  readonly handle: string
  readonly device: string
  readonly proof: SessionsTable['proof']
  readonly since: number
  /** When it was asked for last, give or take {@link TOUCH}. */
  readonly seen: number
  readonly expires: number
}

/** Signs somebody in. `session` is the secret that opens it from now on, with 128 bits of chance or more. */
export async function openSession(
  queries: Queries,
  {
    session,
    account,
    device,
    proof,
    at,
  }: {
    readonly session: string
    readonly account: string
    readonly device: Device
    readonly proof: SessionsTable['proof']
    readonly at: number
  },
): Promise<ActiveSession | undefined> {
  await queries
    .insertInto('sessions')
    .values({
      digest: digestOf(session),
      handle: hash('sha256', `handle ${session}`, 'hex').slice(0, 12),
      account,
      device: device.name,
      device_key: digestOf(device.key),
      proof,
      created_at: at,
      seen_at: at,
      expires_at: at + sessionLife.absolute,
      ended_at: null,
    })
    .execute()
  return look(queries, session, at)
}

/**
 * Who a session belongs to, and notes that it was asked for. Nothing, if nobody has it, it has ended or run out, or
 * the account is frozen.
 */
export async function findSession(
  queries: Database,
  session: string,
  at: number,
): Promise<ActiveSession | undefined> {
  const found = await look(queries, session, at)
  if (!found || found.seen > at - TOUCH) return found
  await queries
    .updateTable('sessions')
    .set({ seen_at: at })
    .where('digest', '=', digestOf(session))
    .where('ended_at', 'is', null)
    .execute()
  return look(queries, session, at)
}

async function look(queries: Database, session: string, at: number): Promise<ActiveSession | undefined> {
  const found = await queries
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(['accounts.id', 'accounts.number', 'accounts.name', 'accounts.state'])
    .select(['handle', 'device', 'proof', 'sessions.created_at', 'seen_at', 'expires_at'])
    .where('digest', '=', digestOf(session))
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

/** Where somebody is signed in with an account now, what was used last first. */
export async function listSessions(queries: Database, account: string, at: number): Promise<SessionSeen[]> {
  const rows = await queries
    .selectFrom('sessions')
    .select(['handle', 'device', 'created_at', 'seen_at'])
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .orderBy('seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('handle')
    .execute()
  return rows.map(({ handle, device, created_at, seen_at }) => ({
    handle,
    device,
    since: created_at,
    seen: seen_at,
  }))
}

/** Ends the session that this secret opens. Whose it was; nothing, if it was open no more. */
export async function endSession(queries: Queries, session: string, at: number): Promise<string | undefined> {
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('digest', '=', digestOf(session))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .returning('account')
    .executeTakeFirst()
  return ended?.account
}

/**
 * Ends every session of an account, or the one that is called so, as its owner effects it. The devices are known no
 * more: whoever signs in there again is told of. Whoever is just signing in comes before or after it, and never by what
 * ends with it. How many sessions were open.
 */
export async function endSessions(
  queries: Queries,
  account: string,
  at: number,
  handle?: string,
): Promise<number> {
  await lockProtection(queries, account)
  const meant = handle === undefined ? undefined : await deviceOf(queries, account, handle)
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where('seen_at', '>', at - sessionLife.idle)
    .$if(handle !== undefined, (query) => query.where('handle', '=', handle ?? ''))
    .returning('digest')
    .execute()
  await queries
    .updateTable('sessions')
    .set({ device_key: '' })
    .where('account', '=', account)
    .$if(handle !== undefined, (query) => query.where('device_key', '=', meant ?? ''))
    .execute()
  return ended.length
}

async function deviceOf(queries: Queries, account: string, handle: string): Promise<string | undefined> {
  const found = await queries
    .selectFrom('sessions')
    .select('device_key')
    .where('account', '=', account)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return found?.device_key
}

/**
 * Whether somebody was signed in with the account on this device in the last months, and since the account was last
 * recovered: whoever had it before that is no acquaintance.
 */
export async function knowsDevice(
  queries: Database,
  account: string,
  key: string,
  at: number,
): Promise<boolean> {
  const known = await queries
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select('digest')
    .where('sessions.account', '=', account)
    .where('device_key', '=', digestOf(key))
    .where('sessions.created_at', '>', at - sessionLife.remembered)
    .where((eb) =>
      eb.or([
        eb('accounts.recovered_at', 'is', null),
        eb('sessions.created_at', '>', eb.ref('accounts.recovered_at')),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return known !== undefined
}

/** Ids and keys are random, so a fast digest without salt keeps them. */
const digestOf = (secret: string): string => hash('sha256', secret, 'base64url')
