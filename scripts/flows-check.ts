/**
 * Proves that conversations which are stored already will go on after an upgrade.
 *
 *   node scripts/flows-check.ts           compares the structure of every flow with the one that is kept beside it,
 *                                         and replays the conversations of all versions in test/flows/corpus
 *   node scripts/flows-check.ts --write   keeps the present structures, and conversations of the present versions
 *   node scripts/flows-check.ts --live    also replays every conversation in REDIS_URL or DATA_DIR; changes none
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Flow } from '../flows/flow.ts'
import { flows } from '../flows/flows.ts'
import { readToolConfig } from '../src/config/config.ts'
import { openRedisConversations } from '../src/conversations/redis.ts'
import { openSqliteConversations } from '../src/conversations/sqlite.ts'
import { pack } from '../src/engine/packing/pack.ts'
import { unpack } from '../src/engine/packing/unpack.ts'
import { read, write } from '../src/engine/record.ts'
import { PorticoError } from '../src/errors.ts'
import { createSecrets } from '../src/secrets/key-ring.ts'
import { loadKeys } from '../src/secrets/load-keys.ts'
import { openRegistry, root, unsealed } from './flows-check/registry.ts'
import { type Fate, fateOf } from './flows-check/replay.ts'
import { differences, type Structure, structureOf } from './flows-check/structure.ts'
import { NOW, operators, walk } from './flows-check/walk.ts'

const main = async ({ write, live }: { write: boolean; live: boolean }): Promise<string[]> => {
  if (write) {
    for (const flow of all) keep(flow)
  }
  return [...all.flatMap(changed), ...replayed(), ...(live ? await replayedLive() : [])]
}

const all: readonly Flow[] = Object.values(flows)
const corpus = join(root, 'test', 'flows', 'corpus')
const structureFile = ({ id }: Flow) => join(root, 'flows', id, 'structure.json')
const recordsFile = ({ id, version }: Flow) => join(corpus, id, `${version}.jsonl`)

/** A structure that changed needs a version, and a version needs conversations that are kept of it. */
const changed = (flow: Flow): string[] => {
  const { id, version } = flow
  const accept = 'run "npm run flows:check -- --write"'
  const kept = readStructure(flow)
  if (!kept || !existsSync(recordsFile(flow)))
    return [`${id}: nothing is kept of version ${version}. To keep it, ${accept}.`]
  const found = differences(kept, structureOf(flow))
  if (kept.version === version && found.length > 0)
    return [
      `${id}: its structure has changed, but it is still version ${version}. ${found.join(' ')} Conversations are ` +
        `stored that know nothing of this: raise "version" in flows/${id}/flow.ts, add a migration from ${version} in ` +
        `flows/${id}/migrations.ts, and ${accept}. If no conversation of version ${version} was ever stored, only ${accept}.`,
    ]
  if (kept.version > version)
    return [`${id}: version ${kept.version} was kept already. Give it a "version" above ${kept.version}.`]
  return kept.version === version
    ? []
    : [`${id}: is version ${version} now, and nothing is kept of it. To keep it, ${accept}.`]
}

const readStructure = (flow: Flow): Structure | undefined =>
  existsSync(structureFile(flow)) ? JSON.parse(readFileSync(structureFile(flow), 'utf8')) : undefined

const keep = (flow: Flow): void => {
  const registries = Object.values(operators).map((capabilities) => openRegistry(capabilities).registry)
  const records = walk(registries, flow).map((it) => JSON.stringify(unpack(write(unsealed, '', it))))
  mkdirSync(dirname(recordsFile(flow)), { recursive: true })
  writeFileSync(recordsFile(flow), `${records.join('\n')}\n`)
  writeFileSync(structureFile(flow), JSON.stringify(structureOf(flow)))
  execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', structureFile(flow)], {
    stdio: 'ignore',
  })
}

/** Conversations of every version there has been. */
const replayed = (): string[] => {
  const capabilities = openRegistry(Object.values(operators)[0] as (typeof operators)[string])
  const files = globSync(join(corpus, '*', '*.jsonl')).sort()
  const fates = files.flatMap((file) => {
    const version = `${basename(dirname(file))} ${basename(file, '.jsonl')}`
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((record) => ({
        name: `${version}, ${placeOf(record)}`,
        fate: fateOf(capabilities, () => read(unsealed, '', pack(JSON.parse(record))), NOW),
      }))
  })
  return report(`kept in ${relative(root, corpus)}`, fates)
}

const placeOf = (record: string): string =>
  (JSON.parse(record) as { frames: [string, number, string][] }).frames
    .map(([flow, , state]) => `${flow}.${state}`)
    .join(' > ')

/** Every conversation of a running Portico, by its id; nothing that a person said is written out. */
const replayedLive = async (): Promise<string[]> => {
  const result = readToolConfig(process.env)
  if (!result.ok)
    return result.problems.map(
      ({ variable, wrong, example }) => `${variable} ${wrong}. For example: ${example}`,
    )
  const { config } = result
  const file = join(config.dataDir, 'conversations.db')
  if (!config.redis && !existsSync(file))
    return [`There are no conversations in ${file}. Set REDIS_URL or DATA_DIR to where they are.`]
  const { captcha, passwordEntry: password, publicUrl, mail, smsWebhookUrl } = config
  const capabilities = openRegistry({
    captcha,
    password,
    pages: publicUrl !== undefined,
    mail: mail !== undefined,
    sms: smsWebhookUrl !== undefined,
  })
  const secrets = createSecrets(loadKeys(config))
  const conversations = config.redis
    ? await openRedisConversations(config.redis.urls, { allowLoss: true })
    : openSqliteConversations(file)
  try {
    const fates: Named[] = []
    for await (const { id, record } of conversations.all())
      fates.push({ name: id, fate: fateOf(capabilities, () => read(secrets, id, record), Date.now()) })
    return report('in use', fates)
  } finally {
    await conversations.close()
  }
}

interface Named {
  readonly name: string
  readonly fate: Fate
}

const report = (where: string, fates: readonly Named[]): string[] => {
  const count = (became: Fate['became']) => fates.filter(({ fate }) => fate.became === became).length
  console.log(
    `${fates.length} conversations ${where}: ${count('as it was')} go on as they were, ${count('migrated')} migrated, ${count('moved')} at another place.`,
  )
  return fates.flatMap(({ name, fate }) =>
    fate.faults.length > 0 ? [`${name} would be stranded: ${[...new Set(fate.faults)].join('; ')}.`] : [],
  )
}

const { write: writing, live } = parseArgs({
  options: { write: { type: 'boolean', default: false }, live: { type: 'boolean', default: false } },
}).values
const faults = await main({ write: writing, live }).catch((error: unknown) => {
  if (error instanceof PorticoError) return [error.message]
  throw error
})
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
