import { readFileSync, writeFileSync } from 'node:fs'
import { barChart, lineChart } from '../chart.ts'
import { launchPart } from '../load/page.ts'
import { applicationsPart } from '../openid/page.ts'
import { contestants } from './contestants.ts'
import { goals, median, OVER, ratios, typical } from './figures.ts'
import { LENGTHS } from './measure/length.ts'
import type { Results } from './results.ts'

/** Writes docs/performance.md and its two charts from what was measured. */
export const writePage = (results: Results): void => {
  const docs = new URL('../../docs/', import.meta.url)
  writeFileSync(
    new URL('performance.md', docs),
    `${page(results).trimEnd()}\n\n${applicationsPart()}\n\n${launchPart()}`,
  )
  writeFileSync(new URL('performance-cpu.svg', docs), cpuChart(results))
  writeFileSync(new URL('performance-length.svg', docs), lengthChart(results))
}

const { shares } = JSON.parse(
  readFileSync(new URL('../results/peers-profile.json', import.meta.url), 'utf8'),
) as { shares: { part: string; percent: number }[] }

const nameOf = (id: string) => contestants.find((one) => one.id === id)?.name ?? id

const cpuChart = (results: Results) =>
  barChart(
    'Processor time of one update (ms)',
    contestants.map(({ id, name }) => ({
      label: name,
      value: typical(results, id, 'cpu'),
      ours: id === 'portico',
    })),
    (value) => value.toFixed(3),
  )

const lengthChart = ({ lengths }: Results) =>
  lineChart(
    'Time of the last answer over the first, by steps',
    LENGTHS.map(String),
    lengths.map(({ id, grown }) => ({
      label: nameOf(id),
      values: grown.map((one) => one.ratio),
      ours: id === 'portico',
    })),
  )

const page = (results: Results): string => {
  const { machine, node, redis, day, chats, rounds, lengths, parked, signUp } = results
  const count = new Set(rounds.map(({ round }) => round)).size
  const others = Math.max(...rounds.map((one) => one.others))
  const again = rounds.reduce((sum, one) => sum + one.again, 0)
  return `# Performance beside the peers

<!-- Made from bench/results/peers.json by \`npm run bench:peers\`, and the launch from bench/results/load.json by
\`npm run bench:load\`. Change bench/peers/page.ts and bench/load/page.ts, not this page. -->

The same sign-up of twelve messages, walked by five bots against the same stand-in for Telegram and the same Redis
(every write in the append-only file, on disk within a second). Each bot is one process behind a webhook and answers
each update with one message. Nothing is mailed and nothing hashed, so that what is compared is how a conversation is
carried. The peers run in the best settings we know: connections kept alive, pooled HTTP where the library lets
one choose, no timers for Redis commands.

Portico runs as an operator runs it, with everything on that the peers do not have: records encrypted, a commit that
is checked against the version it was decided on, updates that come twice recognised, one lane for each person,
signed buttons for back, cancel, help and language under every answer, metrics.

![Processor time of one update](performance-cpu.svg)

| | processor time of an update | over the bare floor | updates/s, 64 people | p50 / p99 at 1 000/s | peak memory | Redis after step 6 |
|---|--:|--:|--:|--:|--:|--:|
${contestants
  .map(({ id, name }) => {
    const bytes = lengths.find((one) => one.id === id)?.bytes
    return `| ${name} | ${ms(typical(results, id, 'cpu'), 3)} | ${typicalRatio(results, id)} | ${whole(typical(results, id, 'throughput'))} | ${ms(typical(results, id, 'p50'), 2)} / ${ms(typical(results, id, 'p99'), 1)} | ${whole(typical(results, id, 'memory'))} MB | ${bytes ? `${whole(bytes)} B` : '–'} |`
  })
  .join('\n')}

${count} interleaved rounds of ${whole(chats * 12)} updates for each bot, after a warm-up; medians. Ratios are taken
within a round. Measured on ${day}: ${machine}, Node ${node}, Redis ${redis}. At most ${others.toFixed(1)} processors were
kept busy by other programs meanwhile: the nearer that is to all of them, the less the throughput and the latencies are
worth, and the more only the ratios of processor time say. All ran as Node starts them, with room for 16 MB of young
objects; \`npm start\` gives Portico 1 MB, which saves memory and costs collections: an operator with many people starts
\`npm start\`. ${whole(again)} updates were refused for the moment and taken when they came again.

## Goals

| goal | measured | lowest and highest round | promised | |
|---|--:|--:|--:|---|
${goals(results)
  .map(
    ({ what, is, spread, atMost, unit }) =>
      `| ${what} | ${is.toFixed(unit === 'bytes' ? 0 : 2)} ${unit} | ${spread ? spread.map((one) => one.toFixed(2)).join(' – ') : ''} | ≤ ${atMost} | ${is <= atMost ? 'met' : '**missed**'} |`,
  )
  .join('\n')}

${reach(results)}
## What dominates

No single part. Shares of Portico's processor time, from one profile of the same walk
(bench/results/peers-profile.json); what is missing is spread over Node and the engine:

| part | share |
|---|--:|
${shares.map(({ part, percent }) => `| ${part} | ${percent} % |`).join('\n')}

The floor does the socket writes, too, with two commands of Redis where Portico has three: load, commit, and the note of
what was drawn. What the peers leave out is the encryption, the seals, the check of the version, the note and the four
buttons under every answer.

## Length

![Time of the last answer over the first](performance-length.svg)

| last answer over first | ${LENGTHS.map((steps) => `${steps} steps`).join(' | ')} | Redis after ${LENGTHS.at(-1)} |
|---|${LENGTHS.map(() => '--:|').join('')}--:|
${lengths
  .map(
    ({ id, grown }) =>
      `| ${nameOf(id)} | ${grown.map((one) => one.ratio.toFixed(2)).join(' | ')} | ${whole(grown.at(-1)?.bytes ?? 0)} B |`,
  )
  .join('\n')}

grammY conversations keeps every update and every answer and replays them all at each message; the others keep where
the person is. Portico's Redis grows with the updates that it recognises when they come again, for 48 hours.

## People who went away

With ${whole(parked.count)} unfinished conversations parked in Redis, each with an alarm for next week, an update costs
${parked.cpu.toFixed(2)} times the processor time it costs without them, and its median at 1 000/s is ${parked.p50.toFixed(2)} times as
long; what lies below one here is the machine's noise, not a gain. Each takes ${whole(parked.bytes)} bytes of Redis with all its indexes; ten million would need ${((parked.bytes * 1e7) / 2 ** 30).toFixed(1)} GB.
A real sign-up that was left before the terms is a record of ${whole(signUp.record)} bytes, ${whole(signUp.all)} with all its keys.
`
}

/** What the goals for processor time come to in this run, beside what the barest bots take. */
const reach = (results: Results): string => {
  const cpu = (id: (typeof contestants)[number]['id']) => typical(results, id, 'cpu')
  const part = OVER.conversations * cpu('conversations')
  return `
What these goals ask for in milliseconds: ${OVER.conversations} × grammY conversations is ${ms(part, 3)}, where the bare floor takes
${ms(cpu('floor'), 3)} and grammY with nothing but a GET and a SET ${ms(cpu('grammy'), 3)}${
    part < cpu('grammy') ? ': less than grammY by itself, so no bot that keeps these promises gets there' : ''
  }. ${OVER.wizard} × the Telegraf wizard is ${ms(OVER.wizard * cpu('wizard'), 3)}, ${OVER.floor} × the floor ${ms(OVER.floor * cpu('floor'), 3)}. The processor
time of the same bot rises by half and more when other programs use the same processors; only ratios within a round hold.
`
}

const typicalRatio = (results: Results, id: (typeof contestants)[number]['id']) =>
  `${median(ratios(results, id, 'floor', 'cpu')).toFixed(2)} ×`
const ms = (value: number, digits: number) => `${value.toFixed(digits)} ms`
const whole = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ')
