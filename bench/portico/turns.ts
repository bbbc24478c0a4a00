import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { type Bench, openBench } from './engine.ts'
import { quantile } from './figures.ts'

/** Steps of a sign-up that need no answer from outside: what a turn costs by itself. */
const STEPS = [
  { kind: 'tap', label: 'Create my account' },
  { kind: 'text', text: 'united' },
  { kind: 'text', text: 'spain' },
  { kind: 'text', text: 'ana@gmial.com' },
  { kind: 'tap', label: 'Back' },
  { kind: 'text', text: 'ana@hotmial.com' },
] as const

export interface Turns {
  /** Milliseconds of load, decision, commit and drawing in words, without the network. */
  readonly p50: number
  readonly p99: number
  /** Median of steps 901 to 1000 of one conversation over the median of its steps 1 to 100. */
  readonly growth: number
  /** Largest stored record, encrypted, in the middle of a sign-up. */
  readonly recordBytes: number
}

/** Many people at the first steps, then one person for a thousand steps. */
export const measureTurns = async (people = 1500): Promise<Turns> => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-bench-'))
  const store = openSqliteConversations(join(folder, 'conversations.db'))
  await using bench = await openBench(store)
  const { hear } = bench
  const times: number[] = []
  for (let person = 1; person <= people; person += 1) {
    await hear(person, { kind: 'text', text: 'hi' })
    for (const step of STEPS) {
      const begun = performance.now()
      await hear(person, step)
      if (person > people / 3) times.push(performance.now() - begun)
    }
  }
  const growth = await measureGrowth(hear, people)
  let recordBytes = 0
  for await (const { record } of store.all()) recordBytes = Math.max(recordBytes, record.length)
  await store.close()
  rmSync(folder, { recursive: true })
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), growth, recordBytes }
}

/** Ten conversations of a thousand steps side by side, so that a slow moment of the machine meets all ages alike. */
const measureGrowth = async (hear: Bench['hear'], after: number): Promise<number> => {
  const ages = 10
  const early: number[] = []
  const late: number[] = []
  const walk = async (person: number, steps: number) => {
    for (let step = 0; step < steps; step += 1) await hear(person, { kind: 'text', text: 'ana@gmial.com' })
  }
  const arrive = async (person: number) => {
    await hear(person, { kind: 'text', text: 'hi' })
    for (const step of STEPS.slice(0, 4)) await hear(person, step)
  }
  for (let round = 0; round < ages; round += 1) {
    const [old, young] = [after + 1 + 2 * round, after + 2 + 2 * round]
    await arrive(old)
    await walk(old, 900)
    await arrive(young)
    for (let step = 0; step < 100; step += 1) {
      for (const [person, list] of [
        [old, late],
        [young, early],
      ] as const) {
        const begun = performance.now()
        await walk(person, 1)
        list.push(performance.now() - begun)
      }
    }
  }
  return quantile(late, 0.5) / quantile(early, 0.5)
}
