import { DAY, HOUR, MINUTE, SECOND } from '../../../flows/durations.ts'

const units = { d: DAY, h: HOUR, m: MINUTE, s: SECOND } as const

/** A time as it is written in `limits.json`: `10m`, `36 h`, `1 day`; in ms, undefined where it cannot be read. */
export const parseDuration = (text: string): number | undefined => {
  const [, figure, unit] =
    /^\s*(\d+(?:\.\d+)?)\s*([dhms]|days?|hours?|min(?:utes?)?|sec(?:onds?)?)\s*$/i.exec(text) ?? []
  if (figure === undefined || unit === undefined) return undefined
  return Math.round(Number(figure) * units[unit[0]?.toLowerCase() as keyof typeof units])
}

/** A time in the largest unit that it is whole in: `10m`. */
export const writeDuration = (ms: number): string => {
  const [unit, length] = Object.entries(units).find(([, length]) => ms % length === 0) ?? ['s', SECOND]
  return ms === 0 ? '0s' : `${ms / length}${unit}`
}
