import { expect } from 'vitest'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import type { PostgresServer } from '../fixtures/servers/postgres.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'
import { COMMIT } from './rig.ts'

/** The tables of a database, the notes of their changes included. */
export const tablesIn = async (postgres: PostgresServer, database: string): Promise<string[]> => {
  const listed = "select tablename from pg_tables where schemaname = 'public' order by 1"
  return (await postgres.ask(listed, database)).map(({ tablename }) => String(tablename))
}

/** Those that the first change makes. */
export const made = (tables: readonly string[]): string[] =>
  tables.filter((name) => !name.startsWith('portico_'))

/** Cuts the line at each of these statements of the first change, and at its end: what is made is whole, or not there. */
export const expectWholeOrNot = async (
  postgres: PostgresServer,
  some: (changes: readonly string[]) => readonly string[],
): Promise<void> => {
  const said: string[] = []
  const whole = await postgres.create()
  const place = {
    dataDir: '',
    databaseUrl: postgres.url(whole),
    observe: ({ sql }: { sql: string }) => void said.push(sql),
  }
  await (await openDirectory(place)).close()
  const schema = await tablesIn(postgres, whole)
  const changes = said.filter((sql) => /^create (table|index|unique index) "(?!portico_)/.test(sql))
  expect(changes.length).toBeGreaterThan(20)

  const line = await openProxy(postgres.port)
  const database = await postgres.create()
  const throughLine = { dataDir: '', databaseUrl: postgres.url(database, line.port) }
  for (const change of some(changes)) {
    const sprung = line.loseRequest(change.slice(0, 60))
    await expect(openDirectory(throughLine)).rejects.toThrow()
    await sprung
    expect(made(await tablesIn(postgres, database)), change).toEqual([])
  }
  const sprung = line.loseReply(COMMIT)
  await openDirectory(throughLine).catch(() => {})
  await sprung
  expect([[], made(schema)]).toContainEqual(made(await tablesIn(postgres, database)))
  await (await openDirectory(throughLine)).close()
  expect(await tablesIn(postgres, database)).toEqual(schema)
  await line.close()
}
