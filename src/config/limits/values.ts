import { z } from 'zod'
import type { Limits } from '../../accounts/throttling/limits.ts'
import { parseDuration, writeDuration } from './durations.ts'
import type { LimitSetting } from './settings.ts'

/** A count, ms, or a list of ms. */
export type Value = number | readonly number[]

/** A limit by its path: `code.lives`. */
export const limitAt = (limits: Limits, path: string): Value =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], limits) as Value

/** The same limits with another value at a path. */
export const withLimit = <Part>(part: Part, path: string, value: Value): Part => {
  const [key = '', ...rest] = path.split('.')
  const inner = (part as Record<string, unknown>)[key]
  return { ...part, [key]: rest.length === 0 ? value : withLimit(inner, rest.join('.'), value) }
}

/** A value as it is written in `limits.json`. */
export const writeValue = (
  { unit }: Pick<LimitSetting, 'unit'>,
  value: Value,
): number | string | string[] => {
  if (typeof value !== 'number') return value.map(writeDuration)
  return unit === 'count' ? value : writeDuration(value)
}

/** From where to where a setting goes. */
export const rangeOf = ({ unit, least, most }: LimitSetting): string => {
  const bound = { unit: unit === 'count' ? unit : ('time' as const) }
  return `${writeValue(bound, least)} to ${writeValue(bound, most)}`
}

/** Reads what stands behind a name in `limits.json`. */
export const schemaOf = (setting: LimitSetting): z.ZodType<Value> => {
  const { unit, least, most, meaning } = setting
  const isWithin = (value: number) => value >= least && value <= most
  const outside = `may be ${rangeOf(setting)}. ${meaning.slice(0, -1)}`
  const count = z
    .number('is not a number')
    .refine(Number.isInteger, { error: 'is not a whole number', abort: true })
    .refine(isWithin, outside)
  if (unit === 'count') return count
  const NO_TIME = 'is not a time with its unit, s, m, h or d, in quotes'
  const time = z
    .string(NO_TIME)
    .transform((text) => parseDuration(text) ?? Number.NaN)
    .refine((value) => !Number.isNaN(value), { error: NO_TIME, abort: true })
    .refine(isWithin, outside)
  return unit === 'time'
    ? time
    : z.array(time, 'is not a list of times').min(1, 'is an empty list').max(10, 'has more than ten times')
}
