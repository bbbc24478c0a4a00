import { readFileSync, writeFileSync } from 'node:fs'
import type { PasswordSignIns } from './password/measure.ts'
import type { TokensBeside } from './tokens.ts'
import type { TwoTaps } from './two-taps.ts'

interface ApplicationResults {
  readonly openid: TokensBeside
  readonly passwords: PasswordSignIns
  readonly twoTaps: TwoTaps
  /** When all three were measured last. */
  readonly applicationsDay: string
}

const kept = new URL('../results/portico.json', import.meta.url)
const BEGIN = '<!-- applications -->'
const END = '<!-- /applications -->'

/** The part of docs/performance.md about applications, as measured last. */
export const applicationsPart = (): string =>
  `${BEGIN}\n${part(JSON.parse(readFileSync(kept, 'utf8')))}\n${END}`

/** Puts it into the page. */
export const writeApplications = (): void => {
  const file = new URL('../../docs/performance.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END) + END.length)]
  writeFileSync(file, `${before}${applicationsPart()}${after}`)
}

const part = ({
  openid: { ours, bare },
  passwords,
  twoTaps,
  applicationsDay,
}: ApplicationResults) => `## With applications

OpenID Connect is loaded only where a client is configured. \`npm start\` with one in \`clients.json\` holds 16 to 28 MB more than
without: 162 and 173 MB against 144 and 146 MB resident after the first request (\`VmRSS\` in \`/proc/<pid>/status\` 14 s after the
start and after \`curl localhost:8080/openid/jwks\`, two runs each in turns, 2026-11-30). The goal is 35 MB at most.

The rest is what \`npm run bench -- openid passwords twoTaps\` measured on ${applicationsDay}.

A whole round of an application (a code for a browser that is signed in, its tokens, who it is, and the tokens once more by the
refresh token) takes ${ours.round.toFixed(1)} ms of processor time with every record sealed and written to SQLite, and ${bare.round.toFixed(1)} ms at
\`oidc-provider\` as it comes, with its records in memory: ${(ours.round / bare.round).toFixed(1)} times, ${ours.perSecond.toFixed(0)} rounds a second and core against ${bare.perSecond.toFixed(0)}.

Sign-ins with a password, one after the other, the programs in turns (n = ${passwords.n} each). All compare argon2id at the cost of ours, which
takes ${passwords.hash.toFixed(1)} ms alone. Portico and better-auth are on SQLite, \`oidc-provider\` keeps its records in memory behind a form of one line.
Portico counts attempts, knows devices, paints the code that a phone scans, and mails the owner of a new device: all of it is in
the figure.

| processor time of one (ms) | whole | beside the hash | a second and core |
|---|--:|--:|--:|
${Object.entries(passwords.ways)
  .map(
    ([name, used]) =>
      `| ${name} | ${used.toFixed(1)} | ${(used - passwords.hash).toFixed(1)} | ${(1000 / used).toFixed(1)} |`,
  )
  .join('\n')}

Application, chat, application: for a person who comes back with a browser that is known, 95 of 100 sign-ins took ${twoTaps.p95.toFixed(0)} ms of our
time, ${twoTaps.asked.toFixed(0)} until the chat asked and ${twoTaps.back.toFixed(0)} from the tap back to the application in the middle; the goal is 1 500 ms (n = ${twoTaps.n}, with the local
Bot API).`
