import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../flows/durations.ts'
import { addAccount } from '../../../src/accounts/accounts.ts'
import { resealOpenid } from '../../../src/accounts/security/reseal-openid.ts'
import { openSession } from '../../../src/accounts/sessions.ts'
import { type Directory, openDirectory } from '../../../src/accounts/store/directory.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { endOlder, isBrowserOver } from '../../../src/openid/store/browser-sessions.ts'
import { isOpen, tieGrant } from '../../../src/openid/store/grants.ts'
import { keyLife, loadSigningKeys } from '../../../src/openid/store/keys.ts'
import { createRecords } from '../../../src/openid/store/records.ts'
import { createSecrets } from '../../../src/secrets/key-ring.ts'
import { databases, type Places } from '../../fixtures/databases.ts'

const key = (name: string) => createHash('sha256').update(name).digest()
const secrets = createSecrets([key('one')])
const NOW = Date.UTC(2026, 10, 30, 12)

for (const database of databases)
  describe.skipIf(database.missing)(`what applications have, on ${database.name}`, () => {
    let places: Places
    /** Two processes. */
    let one: Directory
    let other: Directory
    beforeAll(async () => {
      places = await database.start()
      const place = await places.migrated()
      one = await openDirectory(place)
      other = await openDirectory(place)
      await one.transaction(async (queries) => {
        const account = {
          id: 'ana',
          number: '1000000001',
          region: 'ES',
          locale: 'en',
          name: 'Ana',
          created_at: NOW,
        }
        await addAccount(queries, account)
      })
    })
    afterAll(async () => {
      await one.close()
      await other.close()
      await places.stop()
    })
    const recordsOf = (directory: Directory, kind: string, at = NOW, ring = secrets) =>
      createRecords(
        {
          directory,
          secrets: ring,
          now: () => at,
          alreadyConsumed: () => new Error('consumed'),
          tooLarge: () => new Error('too large'),
        },
        kind,
      )

    test('is found by its id in every process, and in no row as it is', async () => {
      const codes = recordsOf(one, 'AuthorizationCode')
      await codes.upsert('the code', { jti: 'the code', accountId: 'ana', grantId: 'the grant' }, 60)
      expect(await recordsOf(other, 'AuthorizationCode').find('the code')).toMatchObject({ accountId: 'ana' })
      expect(await recordsOf(one, 'AccessToken').find('the code')).toBeUndefined()
      expect(await recordsOf(one, 'AuthorizationCode', NOW + 61_000).find('the code')).toBeUndefined()
      const rows = JSON.stringify(await one.db.selectFrom('openid_records').selectAll().execute())
      expect(rows).not.toMatch(/the code|the grant/)
    })

    test('is consumed once, also by two processes at the same moment; then all of its grant is over', async () => {
      await recordsOf(one, 'RefreshToken').upsert('rt', { jti: 'rt', accountId: 'ana', grantId: 'g1' }, 60)
      await recordsOf(one, 'AccessToken').upsert('at', { jti: 'at', accountId: 'ana', grantId: 'g1' }, 60)
      await recordsOf(one, 'Grant').upsert('g1', { jti: 'g1', accountId: 'ana' }, 60)
      const both = [one, other].map((directory) => recordsOf(directory, 'RefreshToken').consume('rt'))
      const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort()
      expect(outcomes).toEqual(['fulfilled', 'rejected'])
      expect(await recordsOf(other, 'AccessToken').find('at')).toBeUndefined()
      expect(await recordsOf(other, 'Grant').find('g1')).toBeUndefined()
    })

    test('is found by a user code in any key of the ring, and by the name of a browser', async () => {
      await recordsOf(one, 'DeviceCode').upsert('dc', { jti: 'dc', userCode: 'BCDFGHJK' }, 60)
      await recordsOf(one, 'Session').upsert('s', { jti: 's', uid: 'u' }, 60)
      const both = createSecrets([key('two'), key('one')])
      expect(await recordsOf(one, 'DeviceCode', NOW, both).findByUserCode('BCDFGHJK')).toMatchObject({
        jti: 'dc',
      })
      expect(await recordsOf(one, 'Session').findByUid('u')).toMatchObject({ jti: 's' })
    })

    test('is tied to a session: when that has ended, in either process, it is good for nothing', async () => {
      const opened = await one.transaction((queries) =>
        openSession(queries, {
          session: 'a session',
          account: 'ana',
          client: 'Wiki',
          device: { name: 'Firefox', key: 'k' },
          proof: 'password',
          at: NOW,
        }),
      )
      const tie = { grant: 'g2', account: 'ana', client: 'wiki', session: opened?.handle ?? '', at: NOW }
      await one.transaction((queries) => tieGrant(queries, tie))
      expect(await isOpen(other.db, 'g2', 'ana', NOW)).toBe(true)
      expect(await isOpen(other.db, 'g2', 'eva', NOW)).toBe(false)
      await other.db.updateTable('sessions').set({ ended_at: NOW }).execute()
      expect(await isOpen(one.db, 'g2', 'ana', NOW)).toBe(false)
    })

    test('of two pages of one browser at once is good for both; an older one ends later, and the browser is not asked anew', async () => {
      const begin = (name: string, at: number, browser = 'b1') =>
        one.transaction(async (queries) => {
          const device = { name: 'Firefox', key: 'key of b1' }
          const asked = { session: `of ${name}`, account: 'ana', client: 'Wiki', device, at } as const
          const session = (await openSession(queries, { ...asked, proof: 'password' }))?.handle ?? ''
          const tie = { account: 'ana', session, browser, at }
          await tieGrant(queries, { ...tie, grant: name, client: 'wiki' })
          await endOlder(queries, { ...tie, client: { id: 'wiki', name: 'Wiki' } })
        })
      const open = (at: number) =>
        Promise.all(['t1', 't2', 't3', 't4'].map((grant) => isOpen(other.db, grant, 'ana', at)))
      const isOver = (browser: string, at: number) => isBrowserOver(other.db, { browser, account: 'ana', at })
      await begin('t1', NOW)
      await begin('t2', NOW)
      expect(await open(NOW)).toEqual([true, true, false, false])
      expect(await isOver('b1', NOW)).toBe(false)
      const later = NOW + 2 * MINUTE
      await begin('t3', later)
      expect(await open(later)).toEqual([false, false, true, false])
      expect(await isOver('b1', later)).toBe(false)
      await begin('t4', later, 'cookies lost')
      expect(await open(later)).toEqual([false, false, false, true])
      expect(await isOver('cookies lost', later)).toBe(false)
    })

    test('is signed by keys that all processes share; the next one is known long before it signs, the last one long after', async () => {
      const keys = (directory: Directory, at: number) =>
        loadSigningKeys({ directory, secrets, now: () => at })
      const [first, same] = await Promise.all([keys(one, NOW), keys(other, NOW)])
      expect(same.version).toBe(first.version)
      expect(first.signing.map(({ alg }) => alg)).toEqual(['ES256', 'RS256'])
      const soon = NOW + keyLife.signs - keyLife.published
      const published = await keys(other, soon)
      expect(published.signing).toHaveLength(4)
      const signers = (all: typeof first) =>
        ['ES256', 'RS256'].map((alg) => all.signing.find((one) => one.alg === alg)?.kid)
      expect(signers(published)).toEqual(signers(first))
      const later = await keys(one, NOW + keyLife.signs)
      expect(signers(later)).not.toEqual(signers(first))
      expect(later.signing.map(({ kid }) => kid)).toEqual(expect.arrayContaining(signers(first)))
      const muchLater = await keys(one, NOW + keyLife.signs + keyLife.kept)
      expect(muchLater.signing.map(({ kid }) => kid)).toEqual(signers(later))
      expect(muchLater.pairwise).toEqual(first.pairwise)
    })

    test('is sealed again by a new key, so that the old one may go', async () => {
      await recordsOf(one, 'AccessToken').upsert('kept', { jti: 'kept', accountId: 'ana' }, 60)
      const alone = createSecrets([key('two')])
      expect(await recordsOf(one, 'AccessToken', NOW, alone).find('kept')).toBeUndefined()
      await resealOpenid(one.db, createSecrets([key('two'), key('one')]))
      expect(await recordsOf(one, 'AccessToken', NOW, alone).find('kept')).toMatchObject({ jti: 'kept' })
      await loadSigningKeys({ directory: one, secrets: alone, now: () => NOW })
    })

    test('is at most 8 KiB for a request and where no account is known, and else as much as it needs', async () => {
      const params = { state: 's'.repeat(9_000) }
      const [requests, browsers] = [recordsOf(one, 'Interaction'), recordsOf(one, 'Session')]
      await expect(requests.upsert('long', { params }, 60)).rejects.toThrow('too large')
      const ofAna = { params, session: { accountId: 'ana' } }
      await expect(requests.upsert('long', ofAna, 60)).rejects.toThrow('too large')
      await expect(browsers.upsert('long', { state: params }, 60)).rejects.toThrow('too large')
      await browsers.upsert('long', { state: params, accountId: 'ana' }, 60)
      expect(await browsers.find('long')).toMatchObject({ state: params })
      await browsers.destroy('long')
    })

    test('is bounded for one grant and one account too: the newest token is always there', async () => {
      for (let n = 0; n < 300; n += 1) {
        const at = NOW + n
        await recordsOf(one, 'AccessToken', at).upsert(`at ${n}`, { accountId: 'ana', grantId: 'g9' }, 600)
        const session = { accountId: 'ana' }
        await recordsOf(one, 'Interaction', at).upsert(`request ${n}`, { session, grantId: 'g9' }, 600)
      }
      const kept = async (kind: string) =>
        (await one.db.selectFrom('openid_records').select('id').where('kind', '=', kind).execute()).length
      expect(await kept('AccessToken')).toBeLessThan(250)
      expect(await kept('Interaction')).toBeLessThan(100)
      const at = NOW + 300
      expect(await recordsOf(one, 'AccessToken', at).find('at 299')).toBeDefined()
      expect(await recordsOf(one, 'Interaction', at).find('request 299')).toBeDefined()
      expect(await recordsOf(one, 'AccessToken', at).find('at 0')).toBeUndefined()
      await one.db.deleteFrom('openid_records').where('kind', 'in', ['AccessToken', 'Interaction']).execute()
    })

    test('keeps every refresh token that was used, to tell a thief by; a grant that is refreshed without end is over', async () => {
      const upsert = (id: string) =>
        recordsOf(one, 'RefreshToken').upsert(id, { accountId: 'ana', grantId: 'g8' }, 600)
      await upsert('stolen')
      await recordsOf(one, 'RefreshToken').consume('stolen')
      for (let n = 0; n < 300; n += 1) await upsert(`rt ${n}`)
      expect(await recordsOf(other, 'RefreshToken').find('stolen')).toMatchObject({ consumed: NOW / 1000 })

      const { grant } = await one.db
        .selectFrom('openid_records')
        .select('grant')
        .where('kind', '=', 'RefreshToken')
        .executeTakeFirstOrThrow()
      const row = {
        kind: 'RefreshToken',
        grant,
        lookup: null,
        account: 'ana',
        payload: '',
        consumed_at: null,
      }
      for (let block = 0; block < 10; block += 1)
        await one.db
          .insertInto('openid_records')
          .values(
            Array.from({ length: 1_000 }, (_, n) => ({ ...row, id: `more ${block} ${n}`, expires_at: NOW })),
          )
          .execute()
      for (let n = 300; n < 400; n += 1) await upsert(`rt ${n}`)
      expect(await recordsOf(one, 'RefreshToken').find('rt 299')).toBeUndefined()
      await one.db.deleteFrom('openid_records').where('kind', '=', 'RefreshToken').execute()
    })

    test('goes with its time, and with its account', async () => {
      await recordsOf(one, 'AccessToken').upsert('of ana', { jti: 'of ana', accountId: 'ana' }, 600)
      await purge(one, NOW + 120_000)
      const kinds = async () =>
        (await one.db.selectFrom('openid_records').select('kind').execute()).map(({ kind }) => kind)
      expect(await kinds()).toEqual(['AccessToken'])
      await one.db.deleteFrom('accounts').where('id', '=', 'ana').execute()
      expect(await kinds()).toEqual([])
    })
  })
