import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { barChart } from '../chart.ts'
import { besideBetterAuth, besideChart } from './beside.ts'
import type { BetterAuth } from './better-auth.ts'
import type { Floor } from './floor.ts'
import type { Launch } from './launch.ts'
import type { SignIns } from './sign-ins.ts'

interface Others {
  /** Processors that other programs kept busy meanwhile. */
  readonly others: number
}

export interface LoadResults {
  readonly launch: Omit<Launch, 'walked'> & Others
  /** What was measured in one run with the launch has the others of the launch. */
  readonly signIns: SignIns & Partial<Others>
  readonly floor: Floor
  /** With its own hash, and with ours. */
  readonly betterAuth: readonly BetterAuth[]
  readonly betterAuthVersion: string
  readonly machine: string
  readonly node: string
  readonly day: string
}

const kept = new URL('../results/load.json', import.meta.url)
const docs = new URL('../../docs/', import.meta.url)
const [BEGIN, END] = ['<!-- launch -->', '<!-- end of launch -->']

/** The part of docs/performance.md about a launch, as it was measured last. */
export const launchPart = (): string => (existsSync(kept) ? part(JSON.parse(readFileSync(kept, 'utf8'))) : '')

/** Puts it into the page, and draws its chart. */
export const writeLaunch = (results: LoadResults): void => {
  const file = new URL('performance.md', docs)
  const page = readFileSync(file, 'utf8')
  const at = page.indexOf(BEGIN)
  const before = at < 0 ? `${page.trimEnd()}\n\n` : page.slice(0, at)
  const after = at < 0 ? '' : page.slice(page.indexOf(END) + END.length + 1)
  writeFileSync(file, `${before}${part(results)}${after}`)
  const { main, workers, postgres, redis } = results.launch.used
  const bars = [
    { label: 'chat, pages and mail', value: main, ours: true },
    { label: 'strength, picture', value: workers - results.floor.hash, ours: true },
    { label: 'argon2id', value: results.floor.hash },
    { label: 'Postgres', value: postgres },
    { label: 'Redis', value: redis },
  ]
  const chart = barChart('Processor time of a whole sign-up (ms)', bars, (value) => value.toFixed(1))
  writeFileSync(new URL('performance-launch.svg', docs), chart)
  writeFileSync(new URL('performance-better-auth.svg', docs), besideChart(results))
}

const part = (results: LoadResults): string => {
  const { launch, signIns, floor, machine, node, day } = results
  const { used } = launch
  const after =
    signIns.others === undefined
      ? ''
      : `,\nand ${signIns.others.toFixed(1)} during what comes after the launch`
  const perCore = 1_000 / (signIns.used.main + signIns.used.workers)
  const own = used.main + used.workers - floor.hash
  const goal = (what: string, is: string, promised: string, met: boolean) =>
    `| ${what} | ${is} | ${promised} | ${met ? 'met' : '**missed**'} |`
  const allIn = signIns.people >= 200 && signIns.answers[201] === signIns.people
  return `${BEGIN}
## A launch

\`npm run bench:load\`: ${launch.people} people begin to sign up in the same moment, and each does the next step one to five seconds
after the last answer: the chat, a captcha, the code from a mail, the page of the password with all that a browser loads for
it, and the terms. Two processes of Portico over one Postgres (every commit on disk) and one Redis, behind a balancer, with a
local Bot API and a mail server; people, balancer and all servers share the machine. Measured on ${day}: ${machine},
Node ${node}; other programs kept ${launch.others.toFixed(1)} processors busy meanwhile${after}.

![Processor time of a whole sign-up](performance-launch.svg)

| goal | measured | promised | |
|---|--:|--:|---|
${[
  goal('People who finished', `${launch.finished}`, `${launch.people}`, launch.finished === launch.people),
  goal('Answers of 500 and above', `${launch.failures}`, '0', launch.failures === 0),
  goal('99 of 100 answers', `${launch.p99.toFixed(0)} ms`, '≤ 2 000 ms', launch.p99 <= 2_000),
  goal(
    'Looks at `/readyz` that found it down',
    `${launch.unready} of ${launch.looks}`,
    '0',
    launch.unready === 0,
  ),
  goal('Processor time of a sign-up, argon2id apart', `${own.toFixed(1)} ms`, '≤ 35 ms', own <= 35),
  goal(
    `${signIns.people} sign-ins at once, the last answer`,
    `${(signIns.slowest / 1000).toFixed(1)} s`,
    '≤ 10 s for 200',
    signIns.slowest <= 10_000 && allIn,
  ),
  goal('Sign-ins a second and core, by processor time', perCore.toFixed(1), '≥ 25', perCore >= 25),
].join('\n')}

Half of the answers came within ${launch.p50.toFixed(0)} ms, the slowest took ${(launch.slowest / 1000).toFixed(1)} s; 99 of 100 passwords were set within
${(launch.inLine / 1000).toFixed(1)} s, and a person in line is told so by the page as soon as it answers. All were done after
${launch.seconds.toFixed(0)} seconds. The sign-ins: ${signIns.perSecond.toFixed(0)} a second, answered ${Object.entries(
    signIns.answers,
  )
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')}. A core of this machine hashed
${(1_000 / floor.hash).toFixed(1)} passwords a second with argon2id (19 MiB, two passes) in the same run: no program signs in more.

${besideBetterAuth(results)}
${END}
`
}
