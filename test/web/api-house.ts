import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Address } from '../../flows/effects.ts'
import { addAccount } from '../../src/accounts/accounts.ts'
import { addAddress } from '../../src/accounts/addresses.ts'
import { bindChat } from '../../src/accounts/chats.ts'
import { addPassword } from '../../src/accounts/credentials.ts'
import { type DirectoryPlace, openDirectory } from '../../src/accounts/directory.ts'
import { addFactor, confirmFactor, factorOf, SEED_BYTES } from '../../src/accounts/factors.ts'
import { limits } from '../../src/accounts/limits.ts'
import type { AccountsTable } from '../../src/accounts/tables.ts'
import { createPasswords } from '../../src/passwords/passwords.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { type ApiParts, createApi } from '../../src/web/api/api.ts'

export const KEY = 'the-key-of-the-back-end-for-tests-0001'
export const OTHER_KEY = 'the-key-that-comes-after-it-for-tests-2'
export const PASSWORD = 'four lanterns over a quiet harbour'
export const LAPTOP = { name: 'Firefox on Linux', key: 'laptop-0123456789' }

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The API over HTTP on a real directory with real hashes, and accounts to sign in with. */
export const openApiHouse = async (options: Partial<ApiParts> & { readonly place?: DirectoryPlace } = {}) => {
  const { place, ...more } = options
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-api-'))
  const secrets = createSecrets([createHash('sha256').update('a key for tests').digest()])
  const directory = await openDirectory(place ?? { dataDir })
  const passwords = createPasswords({ policy: 'default' })
  const reports: unknown[] = []
  let moment = Date.UTC(2026, 10, 21, 12)
  const now = () => moment

  const outer = new Hono()
  const server = serve({ fetch: outer.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  outer.route(
    '/',
    createApi({
      keys: [KEY, OTHER_KEY],
      directory,
      secrets,
      passwords,
      limits,
      account: 'Example Account',
      publicUrl: url,
      now,
      report: (error, facts) => void reports.push({ error, facts }),
      // Whoever tests something else need not wait for the beat.
      pace: 1,
      ...more,
    }),
  )
  const hashed = await passwords.hash(PASSWORD)
  let accounts = 0

  const house = {
    url,
    directory,
    secrets,
    passwords,
    reports,
    now,
    /** Lets the clock go on. */
    pass: (milliseconds: number) => {
      moment += milliseconds
    },

    /** Somebody with an account that has {@link PASSWORD} and one address. */
    async person({
      hash = hashed,
      chat,
      ...facts
    }: Partial<AccountsTable> & { readonly hash?: string; readonly chat?: string } = {}) {
      accounts += 1
      const id = `account-${accounts}`
      const number = String(1_000_000_000 + accounts)
      const address: Address = { kind: 'email', value: `person${accounts}@example.com` }
      await directory.transaction(async (queries) => {
        await addAccount(queries, {
          id,
          number,
          region: 'ES',
          locale: 'en',
          name: 'Ana',
          created_at: moment,
        })
        await queries
          .updateTable('accounts')
          .set({ id, ...facts })
          .where('id', '=', id)
          .execute()
        await addAddress(queries, id, address, { primary: true, at: moment })
        await addPassword(queries, id, hash, moment)
        if (chat) await bindChat(queries, id, chat, moment)
      })
      return { id, number, email: address.value }
    },
    /** Turns 2-step verification on; the seed that its codes come from. */
    async twoStep(account: string): Promise<Buffer> {
      const seed = secrets.derive('a seed for tests', [account]).subarray(0, SEED_BYTES)
      await directory.transaction(async (queries) => {
        await addFactor(queries, secrets, { account, seed, at: moment })
        const factor = await factorOf(queries, account)
        if (factor) await confirmFactor(queries, { ...factor, step: 1, at: moment })
      })
      return seed
    },

    call: (method: string, path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, {
        method,
        ...init,
        headers: { authorization: `Bearer ${KEY}`, ...(init.headers as Record<string, string>) },
      }),
    post: (body: unknown, headers: Record<string, string> = {}) =>
      house.call('POST', '/api/session', {
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    /** Signs in, on a laptop unless it is said otherwise. */
    signIn: (identifier: string, password: string, more: object = {}) =>
      house.post({ identifier, password, device: LAPTOP, ...more }),
    /** A session that was just opened. */
    async signedIn(identifier: string, more: object = {}): Promise<string> {
      const answer = await house.signIn(identifier, PASSWORD, more)
      if (answer.status !== 201) throw new Error(`Not signed in: ${await answer.text()}`)
      return ((await answer.json()) as { session: string }).session
    },
    /** The stable code of a problem. */
    code: async (answer: Response | Promise<Response>) =>
      ((await (await answer).json()) as { code: string }).code,
    activity: async (account: string) =>
      (
        await directory.db
          .selectFrom('activity')
          .select(['kind', 'facts'])
          .where('account', '=', account)
          .orderBy('at')
          .execute()
      ).map(({ kind, facts }) => [kind, JSON.parse(facts)]),
    notices: (account: string) =>
      directory.db.selectFrom('notices').selectAll().where('account', '=', account).execute(),
    device: () => ({ name: 'A phone', key: `phone-${randomUUID()}` }),

    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await passwords.close()
      await directory.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return house
}

export type ApiHouse = Awaited<ReturnType<typeof openApiHouse>>
