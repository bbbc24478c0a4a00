import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { killing, openRig } from './rig.ts'
import { row } from './rows.ts'
import { expectWholeOrNot, made, tablesIn } from './schema.ts'

describe.skipIf(postgresMissing)('the schema', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  test(row('K8', 'cut at eight statements'), async () => {
    await expectWholeOrNot(postgres, (changes) =>
      changes.filter((_, n) => n % Math.ceil(changes.length / 8) === 0),
    )
  })

  test(row('K8', 'two programs at once, and one is killed'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const database = await postgres.create()
    const DATABASE_URL = postgres.url(database, rig.postgres.port)
    const doomed = rig.postgres.loseRequest('create table "idempotency"', () =>
      killing(() => rig.children[0])(),
    )
    const first = rig.start({ DATABASE_URL })
    await expect(first).rejects.toThrow()
    await doomed
    expect(made(await tablesIn(postgres, database))).toEqual([])
    await Promise.all([rig.start({ DATABASE_URL }), rig.start({ DATABASE_URL })])
    expect(made(await tablesIn(postgres, database)).length).toBeGreaterThan(9)
  })
})
