/**
 * A launch: `npm run bench:load`. 600 people sign up at once on two processes over Postgres and Redis, then 200 sign in at
 * once; then 200 sign up and sign in at better-auth on the same Postgres, with its hash and with ours. Kept in
 * bench/results/load.json, and in docs/performance.md. `PEOPLE=50` gives a first impression and keeps nothing;
 * `PROFILE_INTO=folder` writes profiles of the two processes there.
 */
import { writeFileSync } from 'node:fs'
import { arch, cpus } from 'node:os'
import peers from '../peers/package.json' with { type: 'json' }
import { machineTime } from '../peers/process-figures.ts'
import { measureBetterAuth } from './better-auth.ts'
import { measureFloor } from './floor.ts'
import { measureLaunch } from './launch.ts'
import { type LoadResults, writeLaunch } from './page.ts'
import { processorTimeOf } from './processor.ts'
import { measureSignIns } from './sign-ins.ts'
import { openStage } from './stage.ts'

const people = Number(process.env.PEOPLE ?? 600)
const someOfThem = Math.min(200, people)
/** Seconds of processor time that programs other than these have used. */
const usedByOthers = () => machineTime() - processorTimeOf(process.pid) / 1000
const begun = { others: usedByOthers(), at: performance.now() }
await using stage = await openStage(process.env.PROFILE_INTO)
console.log('Twenty people warm up …')
await measureLaunch(stage, 20, { least: 0, most: 0 }, 0)
console.log(`${people} people sign up at once …`)
const { walked, ...launch } = await measureLaunch(stage, people, { least: 1_000, most: 5_000 }, 70_000)
console.log(launch)
console.log(`${someOfThem} of them sign in at once …`)
const signIns = await measureSignIns(stage, walked.slice(0, someOfThem), 5_000)
console.log(signIns)
await stage.stopPortico()
const floor = await measureFloor(stage)
console.log(floor)
console.log(`${someOfThem} people sign up and in at better-auth at once …`)
const betterAuth = [
  await measureBetterAuth(stage, 'scrypt', someOfThem),
  await measureBetterAuth(stage, 'argon2id', someOfThem),
]
console.dir(betterAuth, { depth: 3 })

const results: LoadResults = {
  launch,
  signIns,
  floor,
  betterAuth,
  betterAuthVersion: peers.dependencies['better-auth'],
  others: ((usedByOthers() - begun.others) * 1000) / (performance.now() - begun.at),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} (${arch()})`,
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
}
if (process.env.PEOPLE === undefined) {
  writeFileSync(new URL('../results/load.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  writeLaunch(results)
}
