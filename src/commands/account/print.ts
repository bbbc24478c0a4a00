/** An answer for people: one fact a line, rows of a list below each other. */
export const printed = (answer: object): string => linesOf(answer).join('\n')

const linesOf = (facts: object): string[] => {
  const entries = Object.entries(facts)
  const width = Math.max(0, ...entries.map(([name]) => spaced(name).length))
  return entries.flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`${spaced(name)}:${value.length === 0 ? ' none' : ''}`, ...value.flatMap(row)]
      : [`${spaced(name).padEnd(width)}  ${said(value)}`],
  )
}

/** A row with lists of its own takes several lines. */
const row = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [`  - ${said(value)}`]
  const facts = Object.entries(value)
  if (facts.some(([, fact]) => Array.isArray(fact)))
    return linesOf(value).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
  return [`  - ${facts.map(([name, fact]) => `${spaced(name)} ${said(fact)}`).join(', ')}`]
}

const said = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return printable(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** What people chose, such as the name of a device, moves no cursor of a terminal and turns no line round. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}')

/** `recoveryCodesLeft`: recovery codes left. */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
