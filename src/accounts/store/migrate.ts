import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, type Migration, Migrator, PostgresAdapter, sql } from 'kysely'
import { PorticoError } from '../../errors.ts'
import { isConflict } from './conflicts.ts'
import { migrations } from './migrations/migrations.ts'

/** Hears of each change of the schema, by its name. */
export interface Progress {
  begun?(name: string): void
  /** Every ten seconds while it goes on. */
  goesOn?(name: string, seconds: number): void
  done?(name: string, seconds: number): void
}

/** Names of our own: several programs may keep their tables in one schema. */
export const BOOKKEEPING = {
  migrationTableName: 'portico_migrations',
  migrationLockTableName: 'portico_migrations_lock',
} as const

/** ms that a change waits for a table that others use: while it waits, all who come later wait behind it. */
const LOCK_TIMEOUT = 2000
/** How often it gives way to them, and then tries again. */
const TRIES = 30

/**
 * Carries out every change of the schema that was not yet, all of them or none.
 *
 * @throws PorticoError `database/schema` if that is not possible.
 */
export async function migrate(db: Kysely<never>, progress: Progress, changes = migrations): Promise<void> {
  const schema = await schemaOf(db)
  for (let time = 1; ; time++) {
    const { error, results = [] } = await new Migrator({
      db,
      provider: { getMigrations: async () => told(changes, progress) },
      ...BOOKKEEPING,
      ...(schema && { migrationTableSchema: schema }),
    }).migrateToLatest()
    if (error === undefined) return
    if (!(isHeldUp(error) && time < TRIES))
      throw asSchemaFault(error, results.find(({ status }) => status === 'Error')?.migrationName)
    await pause(500 + 1000 * Math.random())
  }
}

/** Whether nothing is to be changed: most starts find it so, with one question. */
export const isUpToDate = async (db: Kysely<never>, changes = migrations): Promise<boolean> => {
  const asked = sql<{
    name: string
  }>`select name from ${sql.table(BOOKKEEPING.migrationTableName)} order by name`
  const { rows } = await asked.execute(db).catch(() => ({ rows: [] }))
  return rows.map(({ name }) => name).join() === Object.keys(changes).sort().join()
}

const isPostgres = (db: Kysely<never>): boolean => db.getExecutor().adapter instanceof PostgresAdapter

/** The schema in which Postgres makes tables: another one may have tables of the same names. */
const schemaOf = async (db: Kysely<never>): Promise<string | undefined> => {
  if (!isPostgres(db)) return undefined
  const asked = sql<{ made: string | null; first: string }>`
    select current_schema() as made, (string_to_array(current_setting('search_path'), ','))[1] as first`
  const { made, first = '' } = (await asked.execute(db)).rows[0] ?? {}
  return made ?? first.replace(/^ *"?|"? *$/g, '')
}

/** The same changes, which say when they begin and end. */
const told = (changes: Record<string, Migration>, progress: Progress): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      name,
      { up: (db: Kysely<never>) => carryOut(name, change, db, progress) },
    ]),
  )

const carryOut = async (
  name: string,
  { up }: Migration,
  db: Kysely<never>,
  progress: Progress,
): Promise<void> => {
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 100) / 10
  progress.begun?.(name)
  const telling = setInterval(() => progress.goesOn?.(name, seconds()), 10_000).unref()
  try {
    if (isPostgres(db)) await sql`set local lock_timeout = ${sql.lit(LOCK_TIMEOUT)}`.execute(db)
    await up(db)
    if (isPostgres(db)) await sql`set local lock_timeout = 0`.execute(db)
  } finally {
    clearInterval(telling)
  }
  progress.done?.(name, seconds())
}

/** Whether others used a table for too long. */
const isHeldUp = (error: unknown): boolean => error instanceof PorticoError && error.facts.state === '55P03'

const asSchemaFault = (error: unknown, migration: string | undefined): unknown =>
  error instanceof PorticoError || isConflict(error)
    ? error
    : new PorticoError(
        'database/schema',
        `The tables of accounts could not be brought up to date, and nothing was changed (${error instanceof Error ? error.message : error}). Check that the database user may create tables; if a newer Portico has used them before, run that one again.`,
        { migration },
        error,
      )
