/**
 * A launch: `npm run bench:load`. 600 people sign up at once on two processes over Postgres and Redis, then 200 sign in at
 * once. Kept in bench/results/load.json, and in docs/performance.md. `PEOPLE=50` gives a first impression and keeps nothing;
 * `PROFILE_INTO=folder` writes profiles of the two processes there.
 */
import { writeFileSync } from 'node:fs'
import { arch, cpus } from 'node:os'
import { machineTime } from '../peers/process-figures.ts'
import { measureFloor } from './floor.ts'
import { measureLaunch } from './launch.ts'
import { type LoadResults, writeLaunch } from './page.ts'
import { measureSignIns } from './sign-ins.ts'
import { openStage } from './stage.ts'

const people = Number(process.env.PEOPLE ?? 600)
await using stage = await openStage(process.env.PROFILE_INTO)
console.log('Twenty people warm up …')
await measureLaunch(stage, 20, { least: 0, most: 0 }, 0)
console.log(`${people} people sign up at once …`)
const begun = { machine: machineTime(), at: performance.now() }
const { walked, ...launch } = await measureLaunch(stage, people, { least: 1_000, most: 5_000 }, 70_000)
const busy = ((machineTime() - begun.machine) * 1000) / (performance.now() - begun.at)
console.log(launch)
console.log('200 people sign in at once …')
const signIns = await measureSignIns(stage, walked.slice(0, 200))
console.log(signIns)
const floor = await measureFloor(stage)
console.log(floor)

const results: LoadResults = {
  launch,
  signIns,
  floor,
  busy,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} (${arch()})`,
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
}
if (process.env.PEOPLE === undefined) {
  writeFileSync(new URL('../results/load.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  writeLaunch(results)
}
