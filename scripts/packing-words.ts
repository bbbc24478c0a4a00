/**
 * Keeps `src/engine/packing/words.ts`: the names of ours that stored conversations are made of.
 *
 *   node scripts/packing-words.ts           adds the names that are missing, at the end: a record names a word by its place
 *   node scripts/packing-words.ts --check   fails if names are missing; nothing breaks without them, records only grow
 *
 * Names come from the flows (states, requests, timers, the values that a fact can have), from `record.ts`, and from the
 * conversations in test/flows/corpus, whose most frequent names come first, for the first 128 take one byte each.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Flow } from '../flows/flow.ts'
import { flows } from '../flows/flows.ts'
import { words } from '../src/engine/packing/words.ts'
import { storedNames } from '../src/engine/record.ts'
import { loadWords } from '../src/words/words.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'src', 'engine', 'packing', 'words.ts')

/** How often each property name, and each type of a background effect, stands in the conversations of the corpus. */
const namesInCorpus = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  const count = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(count)
    else if (value && typeof value === 'object')
      for (const [name, part] of Object.entries(value)) {
        add(name)
        if (name === 'type') add(String(part))
        count(part)
      }
  }
  for (const path of globSync(join(root, 'test', 'flows', 'corpus', '*', '*.jsonl')).sort())
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) count(JSON.parse(line))
  return counts
}

const namesInFlow = ({ id, machine, context }: Flow): string[] => [
  id,
  ...Object.entries(machine.states).flatMap(([state, { invoke, after }]) => [
    state,
    ...invoke.flatMap(({ id, src }) => [id, String(src)]),
    ...after.map(({ delay }) => String(delay)),
  ]),
  ...(context ? valuesIn(z.toJSONSchema(context, { io: 'input' })) : []),
]

/** The names of facts, and the texts that one of a few is written as, in a JSON Schema. */
const valuesIn = (schema: unknown): string[] => {
  if (!schema || typeof schema !== 'object') return []
  const { properties = {}, enum: choices = [], const: only, ...rest } = schema as Record<string, object>
  const texts = [...Object.keys(properties), ...(choices as unknown[]), only]
  return [
    ...texts.filter((text) => typeof text === 'string'),
    ...[...Object.values(properties), ...Object.values(rest)].flatMap(valuesIn),
  ]
}

const { locales } = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })
const counts = namesInCorpus()
const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name)
const all = new Set([...storedNames, ...locales, ...frequent, ...Object.values(flows).flatMap(namesInFlow)])
const missing = [...all].filter((name) => !words.includes(name))

if (process.argv.includes('--check')) {
  if (missing.length > 0) {
    console.error(
      `Stored conversations hold names that src/engine/packing/words.ts lacks: ${missing.join(', ')}. Run "npm run packing-words".`,
    )
    process.exitCode = 1
  }
} else {
  const [head] = readFileSync(file, 'utf8').split('export const words')
  const lines = [...words, ...missing].join(' ').replace(/(.{1,110})( |$)/g, '  $1\n')
  writeFileSync(
    file,
    `${head}export const words: readonly string[] = \`\n${lines}\`\n  .trim()\n  .split(/\\s+/)\n`,
  )
}
