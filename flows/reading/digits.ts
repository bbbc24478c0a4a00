const DIGIT = /\p{Nd}/gu
const LONGEST = 200

/** The text with its decimal digits in ASCII, in whichever script they were typed (`१२३`, `１２３`). */
export const withAsciiDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => `${digitValue(digit)}`)

/**
 * The decimal digits of a text in ASCII, and nothing else of it. A text too long to be meant as a code or a number has
 * none.
 */
export const digitsOf = (text: string): string =>
  text.length > LONGEST ? '' : withAsciiDigits((text.match(DIGIT) ?? []).join(''))

/** Unicode keeps the ten digits of a script in a row, zero first (The Unicode Standard, 4.6). */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  if (point < 0x80) return point - 0x30
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}
