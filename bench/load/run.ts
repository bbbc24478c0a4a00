import { measureLaunch } from './launch.ts'
import { openStage } from './stage.ts'

const people = Number(process.env.PEOPLE ?? 600)
const pace = { least: 1_000, most: 5_000 }
await using stage = await openStage(process.env.PROFILE_INTO)
console.log('warm-up')
await measureLaunch(stage, Number(process.env.WARM ?? 20), { least: 0, most: 0 })
console.log(await measureLaunch(stage, people, pace))
