/**
 * better-auth as its guide sets it up, e-mail and password, on Postgres or on a file of SQLite, behind its adapter for `node:http`. Everything is as
 * it comes, but for room in its rate limits, which count as in production and refuse nobody here, and, with
 * `HASH=argon2id`, our hash in the place of its own.
 */
import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { Pool } from 'pg'
import { hash, verify } from '../../src/passwords/argon2.ts'

const { PORT, DATABASE_URL, SQLITE_FILE, HASH } = process.env
const roomy = { window: 10, max: 1_000_000 }
const argon2id = {
  hash: (password: string) => hash(password),
  verify: ({ hash: phc, password }: { hash: string; password: string }) => verify(phc, password),
}

const options: BetterAuthOptions = {
  database: DATABASE_URL ? new Pool({ connectionString: DATABASE_URL }) : new DatabaseSync(SQLITE_FILE ?? ''),
  baseURL: `http://localhost:${PORT}`,
  secret: 'a-secret-of-the-bench-0123456789-abcdefghij',
  emailAndPassword: { enabled: true, ...(HASH === 'argon2id' && { password: argon2id }) },
  rateLimit: { enabled: true, ...roomy, customRules: { '/sign-in/email': roomy, '/sign-up/email': roomy } },
  telemetry: { enabled: false },
}

const { runMigrations } = await getMigrations(options)
await runMigrations()
createServer(toNodeHandler(betterAuth(options))).listen(Number(PORT), '127.0.0.1', 2_000, () =>
  process.send?.('listening'),
)
