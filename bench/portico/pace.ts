import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { DAY, MINUTE, SECOND } from '../../flows/durations.ts'
import { runDeletions } from '../../src/accounts/lifecycle/deletion.ts'
import { claimNotifications } from '../../src/accounts/security/notification-queue.ts'
import { offerRecoveryChecks } from '../../src/accounts/security/recovery-checks.ts'
import { type Directory, openDirectory } from '../../src/accounts/store/directory.ts'
import { purge } from '../../src/accounts/store/purge.ts'
import type { Database, Tables } from '../../src/accounts/store/tables.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { startPostgres } from '../../test/fixtures/servers/postgres.ts'

/** One job of those that Portico does by itself, among a million accounts. */
export interface Pace {
  readonly database: 'SQLite' | 'Postgres'
  readonly job: string
  /** What it got done in so many seconds. */
  readonly done: number
  readonly seconds: number
  /** The longest time in which the process did nothing else (ms). */
  readonly held: number
  /** The longest transaction (ms): so long a lock may have been held. */
  readonly transaction: number
}

export interface Crowd {
  readonly accounts: number
  /** Three of four are over. */
  readonly attempts: number
  /** Notifications that are due, as after a mail server was away. */
  readonly notifications: number
}

export const MILLION: Crowd = { accounts: 1_000_000, attempts: 3_000_000, notifications: 100_000 }

/** Each job once, on both databases. */
export const measurePace = async (crowd: Crowd = MILLION): Promise<readonly Pace[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-pace-'))
  const postgres = await startPostgres()
  try {
    const databaseUrl = postgres.url(await postgres.create())
    return [
      ...(await onDatabase('SQLite', { dataDir: folder }, crowd)),
      ...(await onDatabase('Postgres', { dataDir: folder, databaseUrl }, crowd)),
    ]
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const onDatabase = async (
  database: Pace['database'],
  place: { readonly dataDir: string; readonly databaseUrl?: string },
  crowd: Crowd,
): Promise<readonly Pace[]> => {
  const opened = await openDirectory(place)
  let longest = 0
  const directory: Directory = {
    ...opened,
    async transaction(work) {
      const begun = performance.now()
      try {
        return await opened.transaction(work)
      } finally {
        longest = Math.max(longest, performance.now() - begun)
      }
    },
  }
  const at = Date.now()
  const begun = performance.now()
  // Filling takes longer than the limits of serving allow.
  const { databaseUrl } = place
  const filling = databaseUrl
    ? new Kysely<Tables>({
        dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl }) }),
      })
    : opened.db
  await fill(filling, database, crowd, at)
  if (databaseUrl) await filling.destroy()
  console.log(`  ${database}: filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  const paces: Pace[] = []
  for (const [job, run] of Object.entries(jobs(directory, at))) {
    longest = 0
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const started = performance.now()
    const done = await run()
    const seconds = (performance.now() - started) / 1000
    await new Promise((resolve) => setTimeout(resolve, 20))
    delay.disable()
    const pace = { database, job, done, seconds, held: delay.max / 1e6, transaction: longest }
    console.log(`  ${JSON.stringify(pace)}`)
    paces.push(pace)
  }
  await opened.close()
  return paces
}

const rows = async ({ db }: Directory, table: 'attempts' | 'accounts'): Promise<number> => {
  const { n } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** What each gets done is what is then gone, asked or claimed. */
const jobs = (directory: Directory, at: number): Readonly<Record<string, () => Promise<number>>> => {
  const secrets = createSecrets([Buffer.alloc(32, 1)])
  return {
    purge: async () => {
      const before = await rows(directory, 'attempts')
      await purge(directory, at)
      return before - (await rows(directory, 'attempts'))
    },
    'purge when nothing is over': async () => {
      await purge(directory, at)
      return 0
    },
    'one round of questions about the ways of recovery': async () => {
      let asked = 0
      await offerRecoveryChecks({ directory, offer: async () => void asked++ }, at)
      return asked
    },
    'one round of deletions': async () => {
      const before = await rows(directory, 'accounts')
      await runDeletions(
        {
          directory,
          secrets,
          forget: async () => {},
          farewell: async () => {},
          report: (error) => console.error(error),
        },
        at,
      )
      return before - (await rows(directory, 'accounts'))
    },
    'one round of notifications': async () => {
      const claimed = await claimNotifications(
        { directory, secrets },
        { kinds: ['email'], most: 20, at, lease: MINUTE },
      )
      return claimed.length
    },
  }
}

/** Whole numbers from 1 on, under the name `i`. */
const numbers = (database: Pace['database'], most: number) =>
  database === 'SQLite'
    ? sql.raw(
        `(with recursive n(i) as (select 1 union all select i + 1 from n where i < ${most}) select i from n) as numbers`,
      )
    : sql.raw(`generate_series(1, ${most}) as numbers(i)`)

const fill = async (db: Database, database: Pace['database'], crowd: Crowd, at: number): Promise<void> => {
  const { accounts, attempts, notifications } = crowd
  const all = numbers(database, accounts)
  const n = sql.lit
  // One in five hundred is to be deleted today; one in a hundred is to be asked, as a year after a launch.
  await sql`insert into accounts (id, number, region, locale, name, state, created_at, delete_at, recovery_check_due_at)
    select 'account' || i, '' || (1000000000 + i), 'ES', 'es', 'Ana ' || i,
      case when i % 500 = 0 then 'pending-deletion' else 'active' end, ${n(at - 300 * DAY)},
      case when i % 500 = 0 then ${n(at - SECOND)} end,
      case when i % 100 = 1 then ${n(at - DAY)} + i else ${n(at + 100 * DAY)} + i end from ${all}`.execute(db)
  await sql`insert into addresses (account, kind, value, verified_at, is_primary)
    select 'account' || i, 'email', 'ana' || i || '@example.com', ${n(at - 300 * DAY)}, 1 from ${all}`.execute(
    db,
  )
  await sql`insert into chats (account, conversation, linked_at)
    select 'account' || i, 'telegram:' || i, ${n(at - 300 * DAY)} from ${all}`.execute(db)
  await sql`insert into activity (account, at, kind, facts)
    select 'account' || i, ${n(at - 300 * DAY)}, 'account-created', '{}' from ${all}`.execute(db)
  // Passwords under invented names, and codes: three of four are older than a week.
  await sql`insert into attempts (key, kind, subject, counted_by, conversation, at, outcome, in_a_row)
    select 'attempt' || i, case when i % 3 = 0 then 'code' else 'password' end, 'email:someone' || (i % 600000) || '@example.com',
      'stranger', 'telegram:' || (i % 5000),
      case when i % 4 = 0 then ${n(at - DAY)} + i else ${n(at - 20 * DAY)} + i end,
      case when i % 30 = 0 then 'right' else 'wrong' end, i % 4 from ${numbers(database, attempts)}`.execute(
    db,
  )
  await sql`insert into changes (id, account, kind, facts, before, at)
    select 'change' || i, 'account' || i, 'password-changed', '{}', 'sealed', ${n(at - 90 * DAY)} + i
    from ${numbers(database, Math.min(accounts, notifications))}`.execute(db)
  await sql`insert into notifications (id, account, kind, facts, to_kind, to_value, locale, at, due_at, grave)
    select 'notification' || i, 'account' || i, 'signed-in', '{}', 'email', 'ana' || i || '@example.com', 'es',
      ${n(at - MINUTE)}, ${n(at - MINUTE)} + i % 1000, i % 2 from ${numbers(database, notifications)}`.execute(
    db,
  )
  await sql`analyze`.execute(db)
}
