/**
 * Opens a store (arguments: module, function, arguments as JSON), commits to a few conversations in turn without end,
 * and tells of each commit after it was acknowledged: `<id> <version>;`.
 */
import { writeSync } from 'node:fs'
import type { Conversations } from '../../../src/contracts/conversations.ts'

const [module = '', open = '', args = '[]'] = process.argv.slice(2)
const exported: Record<string, (...args: unknown[]) => Conversations | Promise<Conversations>> = await import(
  module
)
const store = await exported[open]?.(...JSON.parse(args))
if (!store) throw new Error(`${module} has no ${open}`)

for (let turn = 0; ; turn++) {
  const id = `c${turn % 7}`
  const version = (await store.load(id)).version + 1
  const at = Date.now()
  const key = `${id} ${version}`
  const outcome = await store.commit({
    id,
    version: version - 1,
    record: new TextEncoder().encode(key),
    seen: key,
    wake: at,
    at,
    expires: at + 3_600_000,
  })
  if (outcome !== 'committed') throw new Error(`${key}: ${outcome}`)
  writeSync(1, `${key};\n`)
}
