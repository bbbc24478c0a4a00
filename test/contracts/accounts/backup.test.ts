import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { linkTokenOf } from '../../../src/accounts/proofs/challenges.ts'
import type { DirectoryLocation } from '../../../src/accounts/store/directory.ts'
import { commands } from '../../../src/commands/commands.ts'
import { openStores } from '../../../src/portico/stores.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { loadKeys } from '../../../src/secrets/load-keys.ts'
import { type Api, DAY, openApi, PASSWORD } from '../../fixtures/api.ts'
import { databases } from '../../fixtures/databases.ts'
import { codeAt } from '../../fixtures/owner.ts'

const root = mkdtempSync(join(tmpdir(), 'portico-backup-'))
afterAll(() => rmSync(root, { recursive: true }))
beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
afterAll(() => void vi.restoreAllMocks())

const fresh = () => mkdtempSync(join(root, 'place-'))

/** The key that the fixtures seal with. */
const KEY = createHash('sha256').update('a key for tests').digest('base64')

const OTHER_KEY = createHash('sha256').update('another key for tests').digest('base64')

const environment = ({ dataDir, databaseUrl }: DirectoryLocation) => ({
  DATA_DIR: dataDir,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
})

const run = async (name: 'backup' | 'restore', env: Record<string, string>, ...args: string[]) =>
  (await commands[name]?.load())?.({ args, env: { PATH: process.env.PATH, ...env } })

/** The page of a mail that was sent a moment ago. */
const sent = async ({ directory, secrets, now }: Pick<Api, 'directory' | 'secrets' | 'now'>) => {
  const challenge = {
    id: 'asked-before-the-backup',
    conversation: 'telegram:7',
    purpose: 'sign-up' as const,
    kind: 'code' as const,
    address_kind: 'email' as const,
    address_value: 'eva@example.com',
    locale: 'en',
    key_id: secrets.current,
    sends: 1,
    max_attempts: 5,
    decoy: 0,
    opened_at: now(),
    code_expires_at: now() + DAY,
    link_expires_at: now() + DAY,
  }
  await directory.db.insertInto('challenges').values(challenge).execute()
  return `/activate/${linkTokenOf(secrets, { ...challenge } as never)}`
}

/** Portico over these stores, with the key of its data folder. */
const openAt = async ({ dataDir, databaseUrl }: DirectoryLocation) => {
  const stores = await openStores({ dataDir, ...(databaseUrl && { databaseUrl }) })
  const secrets = createSecrets(loadKeys({ dataDir }))
  const api = await openApi({ stores, secrets })
  return {
    ...api,
    secrets,
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]()
      await stores.close()
    },
  }
}

for (const { name, missing, start } of databases)
  describe.skipIf(missing)(`a backup of ${name}`, () => {
    let places: Awaited<ReturnType<typeof start>>
    beforeAll(async () => {
      places = await start()
    })
    afterAll(() => places?.stop())

    /** A place with an owner who has 2-step verification and an open session, backed up while Portico runs. */
    const backedUp = async () => {
      const place = { ...(await places.migrated()), ...(name === 'Postgres' && { dataDir: fresh() }) }
      writeFileSync(join(place.dataDir, 'secret.key'), KEY, { mode: 0o600 })
      await using api = await openAt(place)
      const ana = await api.person()
      const session = await api.signedIn(ana.email)
      const seed = await api.twoStep(ana.id)
      const link = await sent(api)
      const kept = fresh()
      expect(await run('backup', environment(place), kept)).toBe(0)
      const [made = ''] = readdirSync(kept)
      const folder = join(kept, made)
      return { place, folder, ana, session, seed, link, secrets: api.secrets }
    }

    const elsewhere = async () => ({ ...(await places.empty()), dataDir: fresh() })

    test('brings an owner back in elsewhere, by password and authenticator app, and lets nothing count that was spent after it', async () => {
      const { folder, ana, session, seed, link, secrets } = await backedUp()
      const place = await elsewhere()
      expect(await run('restore', environment(place), folder)).toBe(0)

      await using api = await openAt(place)
      api.pass(60_000)
      const asked = await api.signIn(ana.email, PASSWORD)
      expect(await api.code(asked)).toBe('second-factor-required')
      await api.signedIn(ana.email, { factor: codeAt(seed, api.now()) })
      expect((await api.call('GET', `/api/session/${session}`)).status).toBe(404)
      expect((await fetch(`${api.url}${link}`)).status).toBe(404)
      expect(api.secrets.keys).not.toContain(secrets.current)
      expect(statSync(join(place.dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
    })

    test('goes on as it was where nothing happened after it', async () => {
      const { folder, session, link, secrets } = await backedUp()
      const place = await elsewhere()
      expect(await run('restore', environment(place), folder, '--unchanged')).toBe(0)
      await using api = await openAt(place)
      expect(api.secrets.keys).toEqual(secrets.keys)
      expect((await api.call('GET', `/api/session/${session}`)).status).toBe(200)
      expect((await fetch(`${api.url}${link}`)).status).toBe(200)
    })

    test('is put back into an empty place only, and only with its key', async () => {
      const { place, folder } = await backedUp()
      await expect(run('restore', environment(place), folder)).rejects.toThrow(/empty/)

      const others = await elsewhere()
      writeFileSync(join(others.dataDir, 'secret.key'), OTHER_KEY, { mode: 0o600 })
      await expect(run('restore', environment(others), folder)).rejects.toThrow(
        /is not the key of this backup/,
      )
      const alone = { ...environment(others), SECRET_KEY: OTHER_KEY }
      await expect(run('restore', alone, folder)).rejects.toThrow(/SECRET_KEY=new,old/)
      const both = { ...environment(others), SECRET_KEY: `${OTHER_KEY},${KEY}` }
      expect(await run('restore', both, folder)).toBe(0)
    })
  })

test('a folder that is no whole backup is told from one', async () => {
  const [empty, DATA_DIR] = [fresh(), fresh()]
  await expect(run('restore', { DATA_DIR }, empty)).rejects.toThrow(/backup\.json/)
  await expect(run('backup', { DATA_DIR }, fresh())).rejects.toThrow(/SECRET_KEY is not set/)
  expect(readdirSync(DATA_DIR)).toEqual([])
})

test('a database that was put back by other means has what was spent made void, too', async () => {
  const DATA_DIR = fresh()
  writeFileSync(join(DATA_DIR, 'secret.key'), KEY, { mode: 0o600 })
  expect(await run('restore', { DATA_DIR }, '--already-there')).toBe(0)
  expect(readFileSync(join(DATA_DIR, 'secret.key'), 'utf8')).not.toContain(KEY)
  const alone = run('restore', { DATA_DIR, SECRET_KEY: KEY }, '--already-there')
  await expect(alone).rejects.toThrow(/another key is needed/)
})
