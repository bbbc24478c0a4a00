/**
 * Draws every flow into docs/flows/, for the documentation and for the playground.
 *
 *   node scripts/draw-flows.ts           writes what has changed
 *   node scripts/draw-flows.ts --check   changes nothing; fails when a drawing is stale
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { flows } from '../flows/flows.ts'
import { chart } from '../src/statechart/chart.ts'
import { draw } from '../src/statechart/draw.ts'

/** Every step has these; their arrows would hide the way. */
const everywhere = ['back', 'cancel']

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
const folder = join(import.meta.dirname, '..', 'docs', 'flows')
await mkdir(folder, { recursive: true })

const stale: string[] = []
for (const [id, { machine }] of Object.entries(flows)) {
  const svg = await draw(chart(machine), { without: everywhere })
  const file = join(folder, `${id}.svg`)
  if (svg === (await readFile(file, 'utf8').catch(() => ''))) continue
  stale.push(id)
  if (!check) await writeFile(file, svg)
}

if (stale.length === 0) console.log('The drawings in docs/flows say what the flows do.')
else if (!check) console.log(`Drawn anew in docs/flows: ${stale.join(', ')}.`)
else {
  console.error(`Stale in docs/flows: ${stale.join(', ')}. Draw them anew with "node scripts/draw-flows.ts".`)
  process.exitCode = 1
}
