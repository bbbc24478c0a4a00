import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { ACTIVITY_KEPT, addActivity } from '../../../src/accounts/activity.ts'
import { eraseAccount } from '../../../src/accounts/lifecycle/erase.ts'
import { openTicket } from '../../../src/accounts/proofs/tickets.ts'
import { openSession, SESSIONS_KEPT } from '../../../src/accounts/sessions.ts'
import { purge } from '../../../src/accounts/store/purge.ts'
import { addAttempt, pauseOf } from '../../../src/accounts/throttling/attempts.ts'
import type { Bucket } from '../../../src/accounts/throttling/bucket.ts'
import { forgetStrangers } from '../../../src/accounts/throttling/forget-strangers.ts'
import { limits } from '../../../src/accounts/throttling/limits.ts'
import { caredFor } from '../../fixtures/cared-for.ts'
import {
  DAY,
  HOUR,
  type Identity,
  MINUTE,
  onEachDatabase,
  openIdentity,
  secrets,
  times,
} from '../../fixtures/identity.ts'

/** Wrong answers, a batch at a time, as a flood of strangers leaves them behind. */
async function flood(
  { directory }: Identity,
  kind: Bucket['kind'],
  count: number,
  at: (n: number) => number,
) {
  for (let from = 0; from < count; from += 2_000)
    await directory.db
      .insertInto('attempts')
      .values(
        times(Math.min(2_000, count - from)).map((index) => ({
          key: `${kind} ${from + index}`,
          kind,
          subject: `email:nobody-${from + index}@example.com` as const,
          counted_by: 'stranger' as const,
          conversation: 'sign-in',
          outcome: 'wrong' as const,
          at: at(from + index),
          in_a_row: 1,
        })),
      )
      .execute()
}

onEachDatabase((_, newIdentity) => {
  describe('what strangers do', () => {
    test('wrong passwords under invented names are forgotten after a day, not after 90', async () => {
      const identity = await newIdentity()
      await flood(identity, 'password', 1_000, () => identity.now())
      identity.pass(DAY + 15 * MINUTE)
      await purge(identity.directory, identity.now())
      expect(await identity.count('attempts')).toBe(0)
    })

    test('wrong codes of ten days leave one row, which counts them all in a row', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const bucket: Bucket = { kind: 'code', subject: 'email:ana@example.com', by: 'stranger' }
      for (const day of times(10)) {
        for (const n of times(10))
          await directory.transaction((queries) =>
            addAttempt(queries, {
              key: `${day} ${n}`,
              bucket,
              conversation: '',
              outcome: 'wrong',
              at: now() + n,
            }),
          )
        pass(DAY)
        await purge(directory, now())
      }
      pass(2 * DAY)
      await purge(directory, now())
      expect(await identity.count('attempts')).toBe(1)
      const pause = await directory.transaction((queries) => pauseOf(queries, bucket, now(), limits))
      expect(pause).toBe(now() + DAY)
    })

    test('of names with wrong codes only so many are remembered, those with the fewest forgotten first', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      await flood(identity, 'code', 50, (n) => now() + n)
      await directory.db.updateTable('attempts').set({ in_a_row: 20 }).where('key', '=', 'code 7').execute()
      pass(3 * DAY)
      await purge(directory, now(), { ...limits, remembered: 5 })
      const kept = await directory.db.selectFrom('attempts').select('key').orderBy('at').execute()
      expect(kept.map(({ key }) => key)).toEqual(['code 7', 'code 46', 'code 47', 'code 48', 'code 49'])
    })

    test('a chat that asks for a page again and again leaves ten of them', async () => {
      const { directory, now, count } = await newIdentity()
      for (const n of times(40))
        await directory.transaction((queries) =>
          openTicket(queries, {
            id: `page ${n}`,
            conversation: 'telegram:1',
            key_id: secrets.current,
            kind: 'link',
            identifier: 'ana@example.com',
            locale: 'en',
            opened_at: now() + n,
            expires_at: now() + HOUR,
          }),
        )
      expect(await count('tickets')).toBe(10)
    })

    test('sign-ins without end leave a hundred sessions, and the device of the owner is known as before', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const { id } = await caredFor(identity)
      const signIn = (session: string, device: string) =>
        directory.transaction((queries) => {
          pass(1_000)
          const key = `a key of the device ${device}`
          return openSession(queries, {
            session,
            account: id,
            device: { name: device, key },
            proof: 'password',
            at: now(),
          })
        })
      await signIn('of the owner', 'hers')
      for (const n of times(SESSIONS_KEPT + 50)) await signIn(`session ${n}`, 'of a machine')
      const sessions = await directory.db.selectFrom('sessions').select('device').execute()
      expect(sessions).toHaveLength(SESSIONS_KEPT)
      expect(sessions.filter(({ device }) => device === 'hers')).toHaveLength(1)
    })

    test('pauses of strangers make the list of an account no longer, and push nothing else off it', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const { id } = await caredFor(identity)
      await directory.transaction((queries) =>
        addActivity(queries, id, { kind: 'two-step-on', facts: {} }, now()),
      )
      for (const n of times(ACTIVITY_KEPT + 50)) {
        pass(HOUR)
        const what = { kind: 'tries-paused', facts: { until: n } } as const
        await directory.transaction((queries) => addActivity(queries, id, what, now()))
      }
      const kept = await directory.db
        .selectFrom('activity')
        .select('kind')
        .where('account', '=', id)
        .execute()
      expect(kept.filter(({ kind }) => kind === 'tries-paused')).toHaveLength(ACTIVITY_KEPT)
      expect(kept.filter(({ kind }) => kind === 'two-step-on')).toHaveLength(1)
    })

    test('of sign-ins and devices that strangers begin the newest are kept, and those that a person has answered', async () => {
      const identity = await newIdentity()
      const { directory, now } = identity
      const { id: account } = await caredFor(identity)
      for (const kind of ['Interaction', 'Session', 'DeviceCode', 'PushedAuthorizationRequest'])
        await directory.db
          .insertInto('openid_records')
          .values(
            times(20).map((n) => ({
              id: `${kind} ${n}`,
              kind,
              grant: null,
              lookup: null,
              account: n === 3 ? account : null,
              payload: '',
              consumed_at: null,
              expires_at: now() + n,
            })),
          )
          .execute()
      await directory.db
        .insertInto('sign_in_requests')
        .values(
          times(20).map((n) => ({
            id: `request ${n}`,
            key_id: secrets.current,
            kind: 'page' as const,
            reference: `${n}`,
            client_id: 'wiki',
            client_name: 'Wiki',
            device: null,
            city: null,
            country: null,
            message: null,
            rung: n === 3 ? account : null,
            asker: null,
            rang_at: null,
            account: n === 4 ? account : null,
            conversation: n === 5 ? 'telegram:9' : null,
            opened_at: now() + n,
            expires_at: now() + HOUR,
          })),
        )
        .execute()
      await forgetStrangers(directory, { signIn: { ...limits.signIn, kept: 2 } })
      const kept = await directory.db.selectFrom('openid_records').select('id').orderBy('id').execute()
      const left = (kind: string) => [`${kind} 18`, `${kind} 19`, `${kind} 3`]
      expect(kept.map(({ id }) => id)).toEqual(
        ['DeviceCode', 'Interaction', 'PushedAuthorizationRequest', 'Session'].flatMap(left),
      )
      const requests = await directory.db
        .selectFrom('sign_in_requests')
        .select('id')
        .orderBy('opened_at')
        .execute()
      expect(requests.map(({ id }) => id)).toEqual([3, 4, 5, 18, 19].map((n) => `request ${n}`))
    })
  })

  describe('a purge of thirty thousand rows', () => {
    test('is done in many small transactions, none of which takes long', { timeout: 60_000 }, async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      await flood(identity, 'password', 30_000, (n) => now() + n)
      pass(3 * DAY)
      const milliseconds: number[] = []
      const measured: typeof directory = {
        ...directory,
        async transaction(work) {
          const begun = process.cpuUsage()
          const done = await directory.transaction(work)
          milliseconds.push(process.cpuUsage(begun).user / 1_000)
          return done
        },
      }
      await purge(measured, now())
      expect(await identity.count('attempts')).toBe(0)
      expect(milliseconds.length).toBeGreaterThan(60)
      expect(milliseconds.sort((a, b) => a - b).at(-3)).toBeLessThan(100)
    })

    test('wipes first what was promised to be wiped, also where the rest of it fails', async () => {
      const identity = await newIdentity()
      const { directory, now, pass } = identity
      const { change } = await caredFor(identity)
      await change({ kind: 'password-changed', facts: {} })
      await flood(identity, 'password', 2_000, (n) => now() + n)
      pass(3 * DAY + HOUR)
      let transactions = 0
      const failing: typeof directory = {
        ...directory,
        transaction(work) {
          transactions += 1
          return transactions <= 2 ? directory.transaction(work) : Promise.reject(new Error('a time-out'))
        },
      }
      await expect(purge(failing, now())).rejects.toThrow('a time-out')
      const sealed = directory.db.selectFrom('changes').select('id').where('before', 'is not', null)
      expect(await sealed.execute()).toEqual([])
    })
  })
})

test('on SQLite, no statement of a purge or of the deletion of an account reads a whole table', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-growth-'))
  const statements = new Set<string>()
  const identity = await openIdentity({ dataDir, observe: ({ sql }) => void statements.add(sql) })
  const { id, change } = await caredFor(identity)
  await change({ kind: 'password-changed', facts: {} })
  statements.clear()
  await purge(identity.directory, identity.now() + 200 * DAY, { ...limits, remembered: -1 })
  await forgetStrangers(identity.directory, { signIn: { ...limits.signIn, kept: 0 } })
  await identity.directory.transaction((queries) => eraseAccount(queries, secrets, id))
  await identity.close()
  const database = new DatabaseSync(join(dataDir, 'directory.sqlite'))
  const scans = [...statements]
    .filter((sql) => /^(select|insert|update|delete)/.test(sql))
    .flatMap((sql) =>
      database
        .prepare(`explain query plan ${sql}`)
        .all()
        .map(({ detail }) => String(detail))
        .filter((detail) => /^SCAN (?!.*USING (COVERING )?INDEX)/.test(detail))
        .map((detail) => `${detail}: ${sql}`),
    )
  database.close()
  rmSync(dataDir, { recursive: true })
  expect(statements.size).toBeGreaterThan(30)
  expect(scans).toEqual([])
})
