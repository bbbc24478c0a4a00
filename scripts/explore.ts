/**
 * Lets a thief do everything there is to do against an account whose owner holds more ways in, and shows the shortest
 * history in which a promise of docs/decisions/0025-ways.md is broken.
 *
 *   node scripts/explore.ts --minutes 5            every case, as deep as the time allows
 *   node scripts/explore.ts --depth 3 --all        goes on after a broken promise
 */
import { parseArgs } from 'node:util'
import { cases, explore } from '../test/exploration/explore.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    depth: { type: 'string', default: '8' },
    all: { type: 'boolean', default: false },
  },
})

const every = cases()
const started = performance.now()
const each = (Number(values.minutes) * 60_000) / every.length
let states = 0
let endings = 0
let broken = 0
for (const [index, subject] of every.entries()) {
  const until = started + each * (index + 1)
  const explored = await explore(subject, { depth: Number(values.depth), until, all: values.all })
  states += explored.states
  endings += explored.endings
  broken += explored.broken.length
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `${subject.account.join('+')} against ${subject.thief.join('+')}: depth ${explored.depth}, ${explored.states} states, ${explored.endings} endings, after ${seconds} s`,
  )
  for (const { promise, history } of explored.broken)
    console.log(`  BROKEN ${promise}\n    ${history.join('\n    ') || '(at once)'}`)
}
const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${every.length} cases, ${states} states, ${endings} endings, ${seconds} s, ${broken} broken promises`,
)
process.exitCode = broken > 0 ? 1 : 0
