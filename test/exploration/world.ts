import { createHash, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import type { Tables } from '../../src/accounts/store/tables.ts'
import { withoutLimits } from '../../src/accounts/throttling/limits.ts'
import type { Performing } from '../../src/effects/parts.ts'
import { performers } from '../../src/effects/performers.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'

export const secrets = createSecrets([createHash('sha256').update('a key for the exploration').digest()])

/** Stands in for argon2id, which would cost the exploration most of its time. */
const passwords = {
  judge: async () => ({ score: 4 as const }),
  hash: async (password: string) => `plain ${password}`,
  verify: async (hash: string, password: string) => hash === `plain ${password}`,
  decoyHash: 'no password',
}

/** Parents before children, so that rows can be put back in this order. */
const tables = [
  'accounts',
  'addresses',
  'credentials',
  'chats',
  'passkeys',
  'factors',
  'recovery_codes',
  'sessions',
  'challenges',
  'tickets',
  'recoveries',
  'changes',
  'notifications',
  'disputes',
  'disputed_ways',
] as const satisfies readonly (keyof Tables)[]

/** What only limits and lists are made of: a moment begins without. */
const forgotten = ['idempotency', 'attempts', 'sends', 'activity', 'operator_alerts'] as const

type Row = Readonly<Record<string, string | number | null>>

/** Everything at one moment of the exploration: the rows of the database and the clock. */
export interface Moment {
  readonly rows: Readonly<Record<string, readonly Row[]>>
  readonly now: number
}

/** Goes on from world to world, so that no effect has the key of another one. */
let step = 0

/** The real performers on a SQLite file, with a clock set by hand; its state can be taken and put back. */
export async function openWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-exploration-'))
  const directory = await openDirectory({ dataDir })
  const { db } = directory
  await sql`pragma synchronous = off`.execute(db)
  const texts = new Map<string, string>()
  const limits = withoutLimits()
  const parts = {
    directory,
    secrets,
    passwords,
    vault: { take: (sealed: string) => texts.get(sealed) },
    limits,
    pace: 1,
    dice: randomInt,
  }
  let now = Date.UTC(2026, 0, 1)
  return {
    account: 'the account',
    db,
    directory,
    parts,
    perform: performers(parts),
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    during: (conversation: string): Performing => ({
      key: `${conversation}:1:${++step}`,
      at: now,
      conversation,
    }),
    seal(text: string): string {
      const sealed = `sealed ${++step}`
      texts.set(sealed, text)
      return sealed
    },
    async take(): Promise<Moment> {
      const rows: Record<string, Row[]> = {}
      for (const table of tables) rows[table] = (await db.selectFrom(table).selectAll().execute()) as never
      return { rows, now }
    },
    async putBack(moment: Moment): Promise<void> {
      now = moment.now
      texts.clear()
      await directory.transaction(async (queries) => {
        for (const table of forgotten) await queries.deleteFrom(table).execute()
        for (const table of tables.toReversed()) await queries.deleteFrom(table).execute()
        for (const table of tables)
          for (const row of moment.rows[table] ?? [])
            await queries
              .insertInto(table)
              .values(row as never)
              .execute()
      })
    },
    async close(): Promise<void> {
      await directory.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>
