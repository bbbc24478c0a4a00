/**
 * Derives `src/spec.json` from a machine-readable Bot API specification
 * (PaulSonOfLars/telegram-bot-api-spec, `api.json`): names, types and limits only, none of its sentences.
 *
 *     node scripts/spec.ts <path to api.json>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Field, Spec } from '../src/spec.ts'

interface SourceField {
  name: string
  types: string[]
  required: boolean
  description: string
}
interface Source {
  version: string
  methods: Record<string, { name: string; fields?: SourceField[] }>
  types: Record<string, { name: string; fields?: SourceField[]; subtypes?: string[] }>
}

const source = JSON.parse(readFileSync(process.argv[2] ?? 'api.json', 'utf8')) as Source
const target = new URL('../src/spec.json', import.meta.url)

const bare = (type: string): string => type.replace(/^(Array of )+/, '')

/** `1-64 bytes`, `0-1024 characters after entities parsing`, `must include 2-10 items`, `1-25000`. */
const limits = (field: SourceField): Partial<Field> => {
  const text = field.description
  const types = field.types.join()
  const range = /(?<![\w-])(\d+)-(\d+)(?![\w-])/.exec(text)
  if (!range) return {}
  const [min, max] = [Number(range[1]), Number(range[2])]
  if (/^Array of/.test(types)) return { min, max }
  if (types === 'String' && /^ bytes/i.test(text.slice(range.index + range[0].length)))
    return { min, max, bytes: true }
  if (types === 'String' && /characters/.test(text))
    return { min, max, ...(/after entit(y|ies) parsing/.test(text) && { parsed: true }) }
  if (/^(Integer|Float)$/.test(types)) return { min, max }
  return {}
}

const constant = (field: SourceField): Partial<Field> => {
  if (!['type', 'source'].includes(field.name)) return {}
  const word = /(?:must be|always) [“"]?(\w+)["”]?$/.exec(field.description)
  return word?.[1] ? { is: word[1] } : {}
}

const field = (from: SourceField): Field => ({
  types: from.types,
  ...(from.required && { required: true }),
  ...limits(from),
  ...constant(from),
})

const fields = (from: SourceField[] = []): Record<string, Field> =>
  Object.fromEntries(from.map((each) => [each.name, field(each)]))

/** Only what a parameter can hold: answers and updates are not checked. */
const inputTypes = (): Spec['types'] => {
  const found: Spec['types'] = {}
  const open = Object.values(source.methods).flatMap((method) =>
    (method.fields ?? []).flatMap((f) => f.types),
  )
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const name = bare(type)
    const from = source.types[name]
    if (!from || found[name] || name === 'InputFile') continue
    found[name] = from.subtypes ? { oneOf: from.subtypes } : { fields: fields(from.fields) }
    open.push(...(from.subtypes ?? []), ...(from.fields ?? []).flatMap((f) => f.types))
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const spec: Spec = {
  version: source.version,
  methods: Object.fromEntries(
    Object.values(source.methods).map((method) => [method.name, fields(method.fields)]),
  ),
  types: inputTypes(),
}

/** One method or type a line, so that a new version shows as a readable difference. */
const lines = (part: object): string =>
  Object.entries(part)
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')

writeFileSync(
  target,
  `{\n  "version": ${JSON.stringify(spec.version)},\n  "methods": {\n${lines(spec.methods)}\n  },\n  "types": {\n${lines(spec.types)}\n  }\n}\n`,
)
