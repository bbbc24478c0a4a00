/**
 * Lets owner and thief do everything there is to do against each other, for every pair in which the owner holds more
 * ways in, and shows the shortest history in which a promise of docs/decisions/0025-ways.md is broken. Exit code 1 if one
 * is.
 *
 *   node scripts/explore.ts --minutes 5            every pair, as deep as the time allows
 *   node scripts/explore.ts --depth 1              no deeper than that
 *   node scripts/explore.ts --only mail+chat       pairs whose name begins like that
 *   node scripts/explore.ts --break                takes each rule away in turn, and shows that this is noticed
 */
import { parseArgs } from 'node:util'
import type { Case } from '../test/exploration/account.ts'
import { takeRulesAway } from '../test/exploration/breaks.ts'
import { cases } from '../test/exploration/cases.ts'
import { exploreAll } from '../test/exploration/explore.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    depth: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    break: { type: 'boolean', default: false },
  },
})

if (values.break) {
  const unnoticed = takeRulesAway(console.log)
  process.exit(unnoticed > 0 ? 1 : 0)
}

const nameOf = ({ account, owner, thief }: Case) =>
  `${account.join('+')}: owner of ${owner.join('+')} against ${thief.join('+') || 'nothing'}`
const started = performance.now()
const until = started + Number(values.minutes) * 60_000
const exact = cases().filter((subject) => nameOf(subject) === values.only)
const chosen = exact.length > 0 ? exact : cases().filter((subject) => nameOf(subject).startsWith(values.only))
const explored = await exploreAll(chosen, { depth: Number(values.depth), until })

const sum = (of: 'states' | 'endings') => explored.reduce((total, one) => total + one[of], 0)
const broken = explored.flatMap((one) => one.broken)
for (const { promise, case: subject, history } of broken)
  console.log(`BROKEN ${promise}\n  ${nameOf(subject)}\n    ${history.join('\n    ') || '(at once)'}`)
for (let depth = -1; depth <= Number(values.depth); depth++) {
  const here = explored.filter((one) => one.depth === depth).length
  if (here > 0)
    console.log(depth < 0 ? `${here} pairs not looked at` : `${here} pairs looked at ${depth} moves deep`)
}
const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${chosen.length} pairs, ${sum('states')} states, ${sum('endings')} endings, ${seconds} s, ${broken.length} broken promises`,
)
process.exitCode = broken.length > 0 ? 1 : 0
