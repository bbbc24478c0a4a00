import { barChart } from '../chart.ts'
import type { BetterAuth } from './better-auth.ts'
import type { LoadResults } from './page.ts'
import type { Answered } from './send-at-once.ts'

interface Row {
  readonly name: string
  readonly hash: number
  /** All else in the processes, without the databases. */
  readonly rest: number
  /** Postgres, and Redis where there is one. */
  readonly stores?: number
  readonly ours?: boolean
}

/** Processor time (ms) of one sign-up, the floor last. */
const signUpRows = ({ launch: { used }, floor, betterAuth }: LoadResults): Row[] => [
  {
    name: 'Portico sign-up',
    hash: floor.hash,
    rest: used.main + used.workers - floor.hash,
    stores: used.postgres + used.redis,
    ours: true,
  },
  ...betterAuth.map(({ hash, signUps: { used } }) => ({
    name: `better-auth sign-up, ${hash}`,
    ...used,
    stores: used.postgres,
  })),
  { name: 'floor: argon2id, one row', hash: floor.hash, rest: Math.max(0, floor.signUp - floor.hash) },
]

const signInRows = ({ signIns: { used }, betterAuth }: LoadResults): Row[] => [
  {
    name: 'Portico sign-in',
    hash: used.workers,
    rest: used.main,
    stores: used.postgres + used.redis,
    ours: true,
  },
  ...betterAuth.map(({ hash, signIns: { used } }) => ({
    name: `better-auth sign-in, ${hash}`,
    ...used,
    stores: used.postgres,
  })),
]

export const besideChart = (results: LoadResults): string =>
  barChart(
    'Processor time of one, hash included, databases apart (ms)',
    [...signUpRows(results), ...signInRows(results)].map(({ name, hash, rest, ours = false }) => ({
      label: name,
      value: hash + rest,
      ours,
    })),
    (value) => value.toFixed(1),
  )

/** What is compared, and what came out. */
export const besideBetterAuth = (results: LoadResults): string => {
  const { signIns, betterAuth, betterAuthVersion } = results
  const costs = [...signUpRows(results), ...signInRows(results)].map(
    ({ name, hash, rest, stores }) =>
      `| ${name} | ${hash.toFixed(1)} | ${rest.toFixed(1)} | ${stores?.toFixed(1) ?? '–'} |`,
  )
  const atOnce = [
    `| Portico sign-in | ${shown(signIns)} |`,
    ...betterAuth.flatMap(({ hash, signUps, signIns }: BetterAuth) => [
      `| better-auth sign-up, ${hash} | ${shown(signUps)} |`,
      `| better-auth sign-in, ${hash} | ${shown(signIns)} |`,
    ]),
  ]
  return `### Beside better-auth

[better-auth](https://www.better-auth.com) ${betterAuthVersion} is a library for accounts in the service's own program. Its sign-up is one request with
a name, an e-mail address and a password, which writes the account and a session; by itself it asks for no captcha, sends no
mail, does not verify the address, judges a password by its length alone, and has neither a chat nor pages. The two sign-ups
are therefore not the same work: Portico's is the whole walk above with its two mails and its page. The sign-ins are nearer
to each other, one request each; Portico counts attempts in the database, knows devices, and tells the owner of a new one
in the chat. better-auth is one process with the settings of its guide, its rate limits counting but with room for all;
Portico is two, with a balancer before them, and hashes in processes of their own. Both use the same Postgres, one after the
other.

![Processor time beside better-auth](performance-better-auth.svg)

| processor time of one (ms) | hash | all else in the processes | Postgres, Redis |
|---|--:|--:|--:|
${costs.join('\n')}

| at once | people | answers | last answer | a second |
|---|--:|--:|--:|--:|
${atOnce.join('\n')}

The hash of better-auth is what Node's pool of threads used, the one of Portico's sign-in what its processes for passwords
used, the one of Portico's sign-up and of the floor what a hash costs alone. scrypt is what better-auth hashes with by
itself (N = 16 384, r = 16, p = 1: 32 MiB), argon2id what Portico hashes with (19 MiB, two passes, one lane).`
}

const shown = ({ people, answers, slowest, perSecond }: Answered): string =>
  `${people} | ${Object.entries(answers)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')} | ${(slowest / 1000).toFixed(1)} s | ${perSecond.toFixed(0)}`
