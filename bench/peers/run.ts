/**
 * Measures Portico beside its peers: `npm run bench:peers`, or with `-- --quick` for a first impression.
 * Unless it was quick, each part is kept in bench/results/peers.json as soon as it is measured, and the page is made
 * from it. `-- rounds`, `-- lengths`, `-- parked` and `-- signUp` measure one part again and keep the others.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, totalmem } from 'node:os'
import { contestants } from './contestants.ts'
import { goals, typical } from './figures.ts'
import { measureLength } from './measure/length.ts'
import { measureParked } from './measure/parked.ts'
import { measureRound } from './measure/rounds.ts'
import { weighSignUp } from './measure/sign-up.ts'
import { writePage } from './page.ts'
import type { Results } from './results.ts'
import { openStage } from './services.ts'

const quick = process.argv.includes('--quick')
const size = quick
  ? { rounds: 1, warmUp: 300, chats: 300, paced: 2, share: 0.2, parked: 10_000 }
  : { rounds: 5, warmUp: 1000, chats: 2000, paced: 6, share: 0.7, parked: 100_000 }
const kept = new URL('../results/peers.json', import.meta.url)

await using stage = await openStage()

/** Every contestant once in each round, and none always first. */
const rounds = async () => {
  const measured = []
  for (let round = 1; round <= size.rounds; round += 1) {
    const first = (round - 1) % contestants.length
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      console.log(`Round ${round} of ${size.rounds}: ${contestant.name} …`)
      measured.push(await measureRound(contestant, round, stage, size))
    }
  }
  return measured
}

const lengths = async () => {
  const measured = []
  for (const contestant of contestants.filter(({ isVariant }) => !isVariant)) {
    console.log(`Long conversations: ${contestant.name} …`)
    measured.push(await measureLength(contestant, stage, size.share))
  }
  return measured
}

const parked = async () => {
  console.log(`${size.parked} people who went away …`)
  return measureParked(contestants[0], stage, size.parked, size.chats)
}

const signUp = () => weighSignUp(stage.redis)

const machine = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  redis: /v=(\S+)/.exec(execFileSync('redis-server', ['--version']).toString())?.[1] ?? 'unknown',
  day: new Date().toISOString().slice(0, 10),
  chats: size.chats,
}
const parts = { rounds, lengths, parked, signUp }
const named = Object.keys(parts).filter((part) => process.argv.includes(part))
const before = named.length > 0 && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}

let results = { ...before, ...machine }
for (const [part, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(part)) continue
  results = { ...results, [part]: await measure() }
  if (quick) continue
  mkdirSync(new URL('.', kept), { recursive: true })
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`)
}

if (Object.keys(parts).every((part) => part in results)) {
  const all: Results = results
  for (const { id, name } of contestants)
    console.log(
      `  ${name.padEnd(26)} ${typical(all, id, 'cpu').toFixed(3)} ms of processor an update, ` +
        `${typical(all, id, 'throughput').toFixed(0)} updates/s, ` +
        `p99 ${typical(all, id, 'p99').toFixed(1)} ms, ${typical(all, id, 'memory').toFixed(0)} MB`,
    )
  for (const { what, is, atMost, unit } of goals(all))
    console.log(
      `${is <= atMost ? '✓' : '✗'} ${what.padEnd(58)} ${is.toFixed(2)} ${unit} (promised ≤ ${atMost})`,
    )
  if (!quick) writePage(all)
}
