/**
 * Measures Portico beside its peers: `npm run bench:peers`, or with `-- --quick` for a first impression.
 * Writes bench/results/peers.json (the page and the chart are made from it) unless it was quick.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, totalmem } from 'node:os'
import { type Contestant, contestants } from './contestants.ts'
import { goals, typical } from './figures.ts'
import { measureLength } from './measure/length.ts'
import { measureParked } from './measure/parked.ts'
import { type Measured, measureRound } from './measure/rounds.ts'
import { weighSignUp } from './measure/sign-up.ts'
import { writePage } from './page.ts'
import type { Results } from './results.ts'
import { openStage } from './stage.ts'

const quick = process.argv.includes('--quick')
const size = quick
  ? { rounds: 1, warmUp: 350, chats: 350, paced: 2, share: 0.25, parked: 10_000 }
  : { rounds: 5, warmUp: 1000, chats: 1000, paced: 4, share: 1, parked: 100_000 }

await using stage = await openStage()
const [portico] = contestants as [Contestant, ...Contestant[]]

const rounds: Measured[] = []
for (let round = 1; round <= size.rounds; round += 1) {
  console.log(`Round ${round} of ${size.rounds} …`)
  const first = (round - 1) % contestants.length
  for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)])
    rounds.push(await measureRound(contestant, round, stage, size))
}

console.log('Long conversations …')
const lengths = []
for (const contestant of contestants)
  if (contestant.id !== 'embedded') lengths.push(await measureLength(contestant, stage, size.share))

console.log(`${size.parked} people who went away …`)
const parked = await measureParked(portico, stage, size.parked, size.chats)
const signUp = await weighSignUp(stage.redis)

const results: Results = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  redis: /v=(\S+)/.exec(execFileSync('redis-server', ['--version']).toString())?.[1] ?? 'unknown',
  day: new Date().toISOString().slice(0, 10),
  chats: size.chats,
  rounds,
  lengths,
  parked,
  signUp,
}

for (const { id, name } of contestants)
  console.log(
    `  ${name.padEnd(26)} ${typical(results, id, 'cpu').toFixed(3)} ms of processor an update, ` +
      `${typical(results, id, 'throughput').toFixed(0)} updates/s, ` +
      `p99 ${typical(results, id, 'p99').toFixed(1)} ms, ${typical(results, id, 'memory').toFixed(0)} MB`,
  )
for (const { what, is, atMost, unit } of goals(results))
  console.log(
    `${is <= atMost ? '✓' : '✗'} ${what.padEnd(58)} ${is.toFixed(2)} ${unit} (promised ≤ ${atMost})`,
  )

if (!quick) {
  const folder = new URL('../results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('peers.json', folder), `${JSON.stringify(results, null, 2)}\n`)
  writePage(results)
}
