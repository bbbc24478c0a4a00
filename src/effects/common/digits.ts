const DIGIT = /\p{Nd}/u
const LONGEST = 200

/**
 * The decimal digits of a text as ASCII, in whichever script they were typed (`१२३`, `１２３`), and nothing else of
 * it. A text too long to be meant as a code has none.
 */
export function digitsOf(text: string): string {
  if (text.length > LONGEST) return ''
  return Array.from(text, (character) => (DIGIT.test(character) ? digitValue(character) : '')).join('')
}

/** Unicode keeps the ten digits of a script in a row, zero first (The Unicode Standard, 4.6). */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let before = 0
  while (DIGIT.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}
