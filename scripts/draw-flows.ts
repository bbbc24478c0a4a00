/**
 * Draws every flow into docs/flows/, for the documentation and for the playground.
 *
 *   node scripts/draw-flows.ts           writes what has changed
 *   node scripts/draw-flows.ts --check   changes nothing; fails when a drawing is stale
 */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from '../src/statechart/chart.ts'
import { draw } from '../src/statechart/draw.ts'

/** Every step has these; their arrows would hide the way. */
const everywhere = ['back', 'cancel']

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
const root = join(import.meta.dirname, '..')
const drawings = join(root, 'docs', 'flows')
await mkdir(drawings, { recursive: true })

const stale: string[] = []
for await (const file of glob('flows/*/machine.ts', { cwd: root })) {
  const { machine } = await import(join(root, file))
  const svg = await draw(chart(machine), { without: everywhere })
  const drawing = join(drawings, `${basename(dirname(file))}.svg`)
  if (svg === (await readFile(drawing, 'utf8').catch(() => ''))) continue
  stale.push(basename(drawing))
  if (!check) await writeFile(drawing, svg)
}

if (stale.length === 0) console.log('The drawings in docs/flows say what the flows do.')
else if (!check) console.log(`Drawn anew in docs/flows: ${stale.join(', ')}.`)
else {
  console.error(`Stale in docs/flows: ${stale.join(', ')}. Draw them anew with "node scripts/draw-flows.ts".`)
  process.exitCode = 1
}
