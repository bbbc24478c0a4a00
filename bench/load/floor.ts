import { Pool } from 'pg'
import { hash } from '../../src/passwords/argon2.ts'
import type { Stage } from './stage.ts'

export interface Floor {
  /** ms of processor time of one argon2id hash at the cost of ours. */
  readonly hash: number
  /** ms of processor time of a hash and one row, without the database's own. */
  readonly signUp: number
}

/** The least that a sign-up with a password can cost: the hash, and one row in the same Postgres. */
export const measureFloor = async ({ databaseUrl }: Stage, times = 100): Promise<Floor> => {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  await pool.query('create table floor (name text primary key, hash text not null)')
  const spent = async (work: (n: number) => Promise<unknown>) => {
    for (let n = 0; n < 10; n += 1) await work(-1 - n)
    const before = process.cpuUsage()
    for (let n = 0; n < times; n += 1) await work(n)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / times
  }
  const alone = await spent((n) => hash(`a password ${n}`))
  const signUp = await spent(async (n) =>
    pool.query('insert into floor values ($1, $2)', [`name ${n}`, await hash(`a password ${n}`)]),
  )
  await pool.end()
  return { hash: alone, signUp }
}
