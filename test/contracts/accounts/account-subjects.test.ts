import { expect, test } from 'vitest'
import { eraseAccount } from '../../../src/accounts/lifecycle/erase.ts'
import { exportOf } from '../../../src/accounts/lifecycle/export.ts'
import {
  type Bucket,
  bucketId,
  bucketOf,
  columnsOf,
  subjectOfAccount,
} from '../../../src/accounts/throttling/bucket.ts'
import { onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { createOwner } from '../../fixtures/owner.ts'

/** Addresses with what is special in a pattern of SQL, and what such a pattern would take them for. */
const ODD = ['a_na%@example.com', "o'ana@example.com"] as const
const MISTAKEN = 'axna12@example.com'

const kinds = ['code', 'factor', 'password'] as const

onEachDatabase((_, newIdentity) => {
  test.each(ODD)(
    'what is counted about %s is found for every guesser, and nothing of other accounts',
    async (address) => {
      const identity = await newIdentity()
      const { account } = await createOwner(identity, address)
      const { db, transaction } = identity.directory
      const guessers = ['stranger', 'chat telegram:666', 'device AbCdEfGh', 'proven'] as const
      const own = ([`email:${address}`, subjectOfAccount(account)] as const).flatMap((subject) =>
        kinds.flatMap((kind) => guessers.map((by): Bucket => ({ kind, subject, by }))),
      )
      const others: readonly Bucket[] = [
        { kind: 'code', subject: `email:${MISTAKEN}`, by: 'chat telegram:7' },
        { kind: 'code', subject: `email:${address}.au`, by: 'chat telegram:7' },
        { kind: 'password', subject: `email:${MISTAKEN}`, by: 'device x' },
      ]
      const rows = [...own, ...others].map((bucket) => ({
        ...columnsOf(bucket),
        conversation: 'sign-in',
        at: identity.now(),
        key: `key of ${bucketId(bucket)}`,
      }))
      await db
        .insertInto('attempts')
        .values(rows.map((row) => ({ ...row, outcome: 'wrong' as const })))
        .execute()
      await db
        .insertInto('sends')
        .values(
          rows.map((row) => ({
            ...row,
            share: 'strangers' as const,
            destination: row.subject,
            event: null,
            block: null,
            message: row.key,
          })),
        )
        .execute()

      const exported = await transaction((queries) => exportOf(queries, account, identity.now()))
      expect(exported?.tries.filter((one) => 'outcome' in one && one.outcome === 'wrong')).toHaveLength(
        own.length,
      )
      expect(JSON.stringify(exported)).not.toMatch(/telegram:666|AbCdEfGh|axna12/)

      await transaction((queries) => eraseAccount(queries, secrets, account))
      for (const table of ['attempts', 'sends'] as const) {
        const kept = await db
          .selectFrom(table as 'sends')
          .select(['key', 'kind', 'subject', 'counted_by'])
          .$narrowType<{ kind: 'code' }>()
          .execute()
        const text = JSON.stringify(kept)
        for (const trace of [`email:${address}"`, 'telegram:666', 'AbCdEfGh', account])
          expect(text).not.toContain(trace)
        const found = kept.map((row) => bucketId(bucketOf(row)))
        for (const other of others) expect(found).toContain(bucketId(other))
      }
      const destinations = await db.selectFrom('sends').select('destination').execute()
      expect(JSON.stringify(destinations)).not.toContain(`email:${address}"`)
      expect(await identity.count('attempts')).toBeGreaterThanOrEqual(rows.length)
    },
  )
})
