import { setTimeout as wait } from 'node:timers/promises'
import { hash, verify } from '../../../src/passwords/argon2.ts'
import { processorTimeOf } from '../../load/processor.ts'
import { PASSWORD } from '../contest.ts'
import { openBare, openBetterAuth, openPortico } from './contestants.ts'

export interface PasswordSignIns {
  /** Sign-ins of each way. */
  readonly n: number
  /** ms of processor time to compare one password, alone. */
  readonly hash: number
  /** ms of processor time of one sign-in, the hash in it, by the name of its way. */
  readonly ways: Readonly<Record<string, number>>
}

/**
 * Sign-ins with a password that is right, one after the other, the programs in turns. All compare argon2id at the same cost.
 * After its turn a program has two seconds to tell owners of the new device: that belongs to a sign-in.
 */
export const measurePasswordSignIns = async (turns = 4, each = 20): Promise<PasswordSignIns> => {
  const warmUp = 10
  const people = warmUp + turns * each
  const compare = await costOfComparing()
  await using portico = await openPortico(2 * people)
  await using bare = await openBare()
  await using betterAuth = await openBetterAuth(people)
  const all = [portico, bare, betterAuth].flatMap(({ pid, ways }) =>
    Object.entries(ways).map(([name, signIn], way) => ({
      name,
      used: 0,
      /** People of one program sign in once, whatever their way. */
      async play(from: number, count: number): Promise<number> {
        const before = processorTimeOf(pid)
        for (let n = from; n < from + count; n += 1) await signIn(way * people + n)
        await wait(2_000)
        return (processorTimeOf(pid) - before) / count
      },
    })),
  )
  for (const way of all) await way.play(0, warmUp)
  for (let turn = 0; turn < turns; turn += 1)
    for (const way of all) way.used += (await way.play(warmUp + turn * each, each)) / turns
  return {
    n: turns * each,
    hash: compare,
    ways: Object.fromEntries(all.map(({ name, used }) => [name, used])),
  }
}

const costOfComparing = async (times = 50): Promise<number> => {
  const stored = await hash(PASSWORD)
  await verify(stored, PASSWORD)
  const before = process.cpuUsage()
  for (let n = 0; n < times; n += 1) await verify(stored, PASSWORD)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}
