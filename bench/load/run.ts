/**
 * A launch: `npm run bench:load`. 600 people sign up at once on two processes over Postgres and Redis, then 200 sign in at
 * once; then 200 sign up and sign in at better-auth on the same Postgres, with its hash and with ours. Kept in
 * bench/results/load.json, and in docs/performance.md. `PEOPLE=50` gives a first impression and keeps nothing;
 * `-- beside` measures all but the launch again, with 200 people; `PROFILE_INTO=folder` writes profiles of the two processes
 * there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
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

const kept = new URL('../results/load.json', import.meta.url)
const again = process.argv.includes('beside')
const people = Number(process.env.PEOPLE ?? (again ? 200 : 600))
const someOfThem = Math.min(200, people)
/** Seconds of processor time that programs other than these have used. */
const usedByOthers = () => machineTime() - processorTimeOf(process.pid) / 1000
/** Processors that they keep busy until the answer is asked for. */
const watchOthers = () => {
  const begun = { others: usedByOthers(), at: performance.now() }
  return () => ((usedByOthers() - begun.others) * 1000) / (performance.now() - begun.at)
}

await using stage = await openStage(process.env.PROFILE_INTO)
console.log('Twenty people warm up …')
await measureLaunch(stage, 20, { least: 0, most: 0 }, 0)
console.log(`${people} people sign up at once …`)
const besideLaunch = watchOthers()
const { walked, ...measured } = await measureLaunch(stage, people, { least: 1_000, most: 5_000 }, 70_000)
const launch = { ...measured, others: besideLaunch() }
console.log(launch)
console.log(`${someOfThem} of them sign in at once …`)
const besideSignIns = watchOthers()
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
  launch: again ? JSON.parse(readFileSync(kept, 'utf8')).launch : launch,
  signIns: { ...signIns, others: besideSignIns() },
  floor,
  betterAuth,
  betterAuthVersion: peers.dependencies['better-auth'],
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} (${arch()})`,
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
}
if (process.env.PEOPLE === undefined) {
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`)
  writeLaunch(results)
}
