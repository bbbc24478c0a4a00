import { expect, test } from 'vitest'
import { eraseAccount } from '../../../src/accounts/lifecycle/erase.ts'
import { exportOf } from '../../../src/accounts/lifecycle/export.ts'
import { onEachDatabase, secrets } from '../../fixtures/identity.ts'
import { createOwner } from '../../fixtures/owner.ts'

/** Addresses with what is special in a pattern of SQL, and what such a pattern would take them for. */
const ODD = ['a_na%@example.com', "o'ana@example.com"] as const
const MISTAKEN = 'axna12@example.com'

onEachDatabase((_, identity) => {
  test.each(ODD)(
    'what is counted about %s is found whoever it is counted for, and nobody else’s',
    async (address) => {
      const rooms = await identity()
      const { account } = await createOwner(rooms, address)
      const { db, transaction } = rooms.directory
      const names = [
        `email:${address}`,
        `password:email:${address}`,
        `password:${account}`,
        `factor:${account}`,
      ]
      const apart = ['telegram:666', 'device AbCdEfGh', 'address', 'password']
      const own = [...names, ...names.flatMap((name) => apart.map((who) => `${name} by ${who}`))]
      const others = [
        `email:${MISTAKEN} by telegram:7`,
        `email:${address}.au by telegram:7`,
        `password:email:${MISTAKEN} by device x`,
      ]
      const row = { conversation: 'api', at: rooms.now() }
      const all = [...own, ...others]
      await db
        .insertInto('attempts')
        .values(
          all.map((destination) => ({
            ...row,
            key: `try ${destination}`,
            destination,
            outcome: 'wrong' as const,
          })),
        )
        .execute()
      await db
        .insertInto('sends')
        .values(
          all.map((destination) => ({
            ...row,
            key: `send ${destination}`,
            destination,
            kind: 'code' as const,
          })),
        )
        .execute()

      const exported = await transaction((queries) => exportOf(queries, account, rooms.now()))
      expect(exported?.tries.filter((one) => 'outcome' in one && one.outcome === 'wrong')).toHaveLength(
        own.length,
      )
      expect(JSON.stringify(exported)).not.toMatch(/telegram:666|AbCdEfGh|axna12/)

      await transaction((queries) => eraseAccount(queries, secrets, account))
      for (const table of ['attempts', 'sends'] as const) {
        const kept = JSON.stringify(
          await db
            .selectFrom(table as 'sends')
            .select(['key', 'destination'])
            .execute(),
        )
        for (const trace of [...own.map((name) => JSON.stringify(name)), account])
          expect(kept).not.toContain(trace)
        for (const other of others) expect(kept).toContain(other)
      }
      expect(await rooms.count('attempts')).toBeGreaterThanOrEqual(all.length)
    },
  )
})
