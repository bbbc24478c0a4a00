import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { type Limits, limits as standard } from '../../accounts/throttling/limits.ts'
import { type LimitRule, limitRules } from './rules.ts'
import { type LimitSetting, limitSettings } from './settings.ts'
import { limitAt, schemaOf, type Value, withLimit, writeValue } from './values.ts'

export type ReadLimits =
  | { readonly ok: true; readonly settings: LimitsSet | undefined }
  | { readonly ok: false; readonly problems: readonly LimitProblem[] }

/** Limits that an operator has set. */
export interface LimitsSet {
  readonly limits: Limits
  /** Each that differs from the standard, as people read it. */
  readonly changed: readonly string[]
}

/** What a start says of them. */
export const limitsInForce = ({ changed }: LimitsSet): string =>
  `Limits that differ from the standard: ${changed.join('; ')}.`

/** One thing to put right: the end of a sentence, and what would do in its place. */
export interface LimitProblem {
  readonly wrong: string
  readonly example: string
}

/** Reads limits by their names, each by itself and then together; what is not set stays as it is. */
export const readLimits = (given: unknown): ReadLimits => {
  const parsed = z.record(z.string(), z.unknown()).safeParse(given)
  if (!parsed.success)
    return { ok: false, problems: [{ wrong: 'is no object with limits by their names', example: EXAMPLE }] }
  const values = new Map<string, Value>()
  const problems: LimitProblem[] = []
  for (const [name, value] of Object.entries(parsed.data)) {
    const setting = Object.hasOwn(limitSettings, name) ? limitSettings[name] : undefined
    const read = setting && schemaOf(setting).safeParse(value)
    if (!read) problems.push(unknown(name))
    else if (read.success) values.set(name, read.data)
    else problems.push({ wrong: `has ${name}, which ${read.error.issues[0]?.message}`, example: line(name) })
  }
  const limits = [...values].reduce((all, [name, value]) => withLimit(all, name, value), standard)
  if (problems.length === 0) problems.push(...broken(limits, [...values.keys()]))
  if (problems.length > 0) return { ok: false, problems }
  const changed = Object.keys(limitSettings)
    .filter((name) => written(name, limits) !== written(name))
    .map((name) => `${name} ${written(name, limits)} (standard: ${written(name)})`)
  return { ok: true, settings: changed.length > 0 ? { limits, changed } : undefined }
}

const EXAMPLE = '{ "sends.budget.most.strangers": 2000, "code.lives": "5m" }'

const settingOf = (name: string) => limitSettings[name] as LimitSetting

/** A limit as people read it. */
const written = (name: string, limits: Limits = standard): string =>
  [writeValue(settingOf(name), limitAt(limits, name))].flat().join(', ')

/** A line of `limits.json` with the standard value. */
const line = (name: string): string =>
  `"${name}": ${JSON.stringify(writeValue(settingOf(name), limitAt(standard, name)))}`

const unknown = (name: string): LimitProblem => {
  const [meant] = Object.keys(limitSettings)
    .map((known) => ({ known, far: distance(known.toLowerCase(), name.toLowerCase()) }))
    .filter(({ known, far }) => far <= known.length / 3)
    .toSorted((one, other) => one.far - other.far)
  const hint = meant ? `. Was ${meant.known} meant? All limits are` : '; all limits are'
  return {
    wrong: `has ${JSON.stringify(name)}, which is no limit${hint} in docs/limits.md`,
    example: meant ? line(meant.known) : EXAMPLE,
  }
}

/** The rules that limits break, with what was set among those that each is about. */
const broken = (limits: Limits, set: readonly string[]): LimitProblem[] =>
  limitRules
    .filter(({ holds }) => !holds(limits))
    .map(({ names, rule }: LimitRule) => ({
      wrong: `has limits that do not go together (${names.map((name) => `${name} ${written(name, limits)}`).join(', ')}): ${rule}`,
      example: names
        .filter((name) => set.includes(name))
        .map(line)
        .join(', '),
    }))
