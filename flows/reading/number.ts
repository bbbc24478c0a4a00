import { withAsciiDigits } from './digits.ts'
import { asSeen } from './pasted.ts'

const LONGEST = 40

/**
 * The number that a person wrote, in whichever digits, or undefined when it is none. A point or a comma is read as the
 * language reads it; where it can only be meant the other way (`1.5` in German, `2,50` in English), it is read that way.
 */
export const parseNumber = (text: string, locale: string): number | undefined => {
  if (text.length > LONGEST) return undefined
  const line = withAsciiDigits(asSeen(text))
    .replace(/[\s'’٬_]/g, '')
    .replace('٫', decimalOf(locale))
  const [, sign = '', digits] = line.match(/^([-−–+]?)(\d[\d.,]*)$/) ?? []
  if (digits === undefined) return undefined
  const plain = plainOf(digits, decimalOf(locale))
  if (plain === undefined) return undefined
  const number = Number(plain)
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER
    ? sign === '' || sign === '+' || number === 0
      ? number
      : -number
    : undefined
}

/** The digits with a point before the decimals and nothing between thousands. */
const plainOf = (digits: string, decimal: '.' | ','): string | undefined => {
  const signs = [...digits.matchAll(/[.,]/g)].map(([sign]) => sign)
  const last = signs.at(-1)
  if (last === undefined) return digits
  const others = new Set(signs.slice(0, -1))
  if (others.has(last)) return signs.every((sign) => sign === last) ? grouped(digits, last) : undefined
  if (others.size > 0 || last === decimal) return split(digits, last)
  return grouped(digits, last) ?? split(digits, last)
}

/** Thousands in groups of three, and no decimals. */
const grouped = (digits: string, sign: string): string | undefined =>
  (sign === '.' ? /^[1-9]\d{0,2}(?:\.\d{3})+$/ : /^[1-9]\d{0,2}(?:,\d{3})+$/).test(digits)
    ? digits.replaceAll(sign, '')
    : undefined

/** Decimals after that sign; thousands before it, if they are grouped, by the other one. */
const split = (digits: string, sign: string): string | undefined => {
  const at = digits.lastIndexOf(sign)
  const [before, after] = [digits.slice(0, at), digits.slice(at + 1)]
  const other = sign === '.' ? ',' : '.'
  const whole = before.includes(other) ? grouped(before, other) : before
  return whole !== undefined && /^\d+$/.test(after) ? `${whole}.${after}` : undefined
}

const decimalOf = (locale: string): '.' | ',' =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.'
