import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeApplications } from './openid/page.ts'
import { measurePasswordSignIns } from './openid/password/measure.ts'
import { measureTokens } from './openid/tokens.ts'
import { measureTwoTaps } from './openid/two-taps.ts'
import { measureBoot } from './portico/boot.ts'
import { measureHashing } from './portico/hashing.ts'
import { measureMemory } from './portico/memory.ts'
import { measurePace } from './portico/pace.ts'
import { type Difference, measureRecoveryTiming } from './portico/recovery-timing.ts'
import { difference, measureSignInTiming } from './portico/sign-in-timing.ts'
import { measureStrangers } from './portico/strangers.ts'
import { measureTurns } from './portico/turns.ts'

/**
 * Measures Portico and says how each figure stands to what was promised. Absolute times depend on the machine. Names of
 * measurements as arguments measure those only: `npm run bench -- turns strangers`.
 */
const shown = (name: string, value: number, unit: string, promise: number) =>
  console.log(
    `${value <= promise ? '✓' : '✗'} ${name.padEnd(58)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(5)} (promised ≤ ${promise})`,
  )

const measurements = {
  async turns() {
    console.log('Turns of the engine on the embedded store …')
    const turns = await measureTurns()
    shown('one update, median', turns.p50, 'ms', 1)
    shown('one update, 99 of 100', turns.p99, 'ms', 10)
    shown('step 1 000 over step 1', turns.growth, '×', 1.05)
    shown('stored record in the middle of a sign-up', turns.recordBytes, 'bytes', 512)
    return turns
  },

  async boot() {
    console.log('Start …')
    const boot = await measureBoot()
    shown('npm start until the page answers, median', boot.ready, 'ms', 1000)
    shown('the program alone', boot.program, 'ms', 1000)
    return boot
  },

  async memory() {
    console.log('Memory through 100 sign-ups …')
    const memory = await measureMemory()
    for (const [name, { fresh, busy, settled }] of [
      ['a bot', memory.bot],
      ['the playground', memory.playground],
    ] as const) {
      shown(`resident, ${name}: 100 sign-ups done and settled`, settled, 'MiB', 150)
      console.log(
        `  ${fresh.toFixed(0)} MiB when ready, ${busy.toFixed(0)} MiB while the last password is hashed`,
      )
    }
    return memory
  },

  async hashing() {
    console.log('Ten passwords at once, and another person chatting …')
    const hashing = await measureHashing()
    shown('latency of the other chat, busy over idle', hashing.busy / hashing.idle, '×', 2)
    return hashing
  },

  async recovery() {
    console.log('Getting back in, timed by a stranger …')
    const recovery = await measureRecoveryTiming()
    const told = (n: number, when: string) => (one: Difference) => {
      const name = `${one.asked}: ${one.between} beside unknown${when}, n = ${n} each`
      shown(name, Math.abs(one.difference), 'ms', 5)
      console.log(`  median ${one.median.toFixed(2)} ms, Mann-Whitney p = ${one.p.toFixed(3)}`)
    }
    recovery.differences.forEach(told(recovery.n, ''))
    recovery.hanging.differences.forEach(told(recovery.hanging.n, ', mail hangs'))
    return recovery
  },

  async signIn() {
    console.log(
      'Refused sign-ins, timed by a stranger: of an account, of an unknown name, of an older hash …',
    )
    const signIn = await measureSignInTiming()
    shown(`medians apart as answered, n = ${signIn.n} each`, difference(signIn.answered), 'ms', 5)
    shown('medians apart of the work alone, without the beat', difference(signIn.bare), 'ms', 5)
    return signIn
  },

  async pace() {
    console.log('What Portico does by itself, among a million accounts and three million attempts …')
    const paces = await measurePace()
    for (const { database, job, done, seconds, held, transaction } of paces) {
      console.log(`  ${database}, ${job}: ${done} in ${seconds.toFixed(1)} s`)
      shown('    the process did nothing else, longest', held, 'ms', 50)
      shown('    a transaction, longest', transaction, 'ms', 1000)
    }
    return paces
  },

  async openid() {
    console.log('Codes and tokens, beside oidc-provider as it comes …')
    const tokens = await measureTokens()
    shown('processor time of a round, over bare oidc-provider', tokens.ours.round / tokens.bare.round, '×', 3)
    for (const [name, { perSecond, round }] of Object.entries(tokens))
      console.log(`  ${name}: ${round.toFixed(2)} ms, ${perSecond.toFixed(0)} rounds a second and core`)
    return tokens
  },

  async passwords() {
    console.log('Sign-ins with a password, beside bare oidc-provider and better-auth …')
    const signIns = await measurePasswordSignIns()
    console.log(`  ${signIns.hash.toFixed(1)} ms of processor time to compare one password`)
    for (const [name, used] of Object.entries(signIns.ways))
      console.log(
        `  ${name.padEnd(42)} ${used.toFixed(1)} ms, ${(used - signIns.hash).toFixed(1)} beside the hash, ` +
          `${(1000 / used).toFixed(1)} a second and core`,
      )
    return signIns
  },

  async twoTaps() {
    console.log('Application, chat, application: a person who comes back …')
    const taps = await measureTwoTaps()
    shown(`our time of a sign-in by the chat, 95 of 100, n = ${taps.n}`, taps.p95, 'ms', 1_500)
    console.log(
      `  median ${taps.asked.toFixed(0)} ms until the chat asks, ${taps.back.toFixed(0)} ms back to the application`,
    )
    return taps
  },

  async strangers() {
    console.log('A thousand requests of strangers a second for a minute, and known people beside them …')
    const strangers = await measureStrangers()
    for (const [way, { idle, busy }] of Object.entries(strangers.known)) {
      shown(`${way}: 99 of 100 of a known person, busy over idle`, busy.p99 / idle.p99, '×', 3)
      console.log(
        `  ${idle.p99.toFixed(0)} ms idle (n = ${idle.n}), ${busy.p99.toFixed(0)} ms (n = ${busy.n})`,
      )
    }
    shown('right passwords on known devices that were refused', strangers.refused, '', 0)
    shown('SMS to one number', strangers.sms.toOne, '', 5)
    console.log(`  ${strangers.perSecond.toFixed(0)} requests a second, ${strangers.sms.all} SMS in all`)
    return strangers
  },
}

const file = new URL('./results/portico.json', import.meta.url)
const chosen = process.argv.slice(2)
const unknown = chosen.find((name) => !Object.hasOwn(measurements, name))
if (unknown) {
  console.error(`There is no measurement "${unknown}". There are: ${Object.keys(measurements).join(', ')}.`)
  process.exit(1)
}
const results: Record<string, unknown> = {}
for (const [name, measure] of Object.entries(measurements))
  if (chosen.length === 0 || chosen.includes(name)) results[name] = await measure()

const ofApplications = ['openid', 'passwords', 'twoTaps'].every((name) => name in results)
if (ofApplications) results.applicationsDay = new Date().toISOString().slice(0, 10)
const former = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
mkdirSync(new URL('.', file), { recursive: true })
writeFileSync(file, `${JSON.stringify({ ...former, ...results }, null, 2)}\n`)
if (ofApplications) writeApplications()
