import type { NamedFinding } from './examine.ts'

const SIGNS = { ok: 'ok', warning: 'WARNING', fault: 'FAULT' } as const

/** The report as people read it: a line for each finding, its cure below, and the sum. */
export const inText = (findings: readonly NamedFinding[]): string => {
  const widest = Math.max(...findings.map(({ check }) => check.length))
  const lines = findings.flatMap(({ state, check, says, cure }) => [
    `${SIGNS[state].padEnd(7)}  ${check.padEnd(widest)}  ${says}`,
    ...(cure ? [`${''.padEnd(7)}  ${''.padEnd(widest)}  → ${cure}`] : []),
  ])
  return [...lines, '', sum(findings)].join('\n')
}

/** The same for programs. */
export const inJson = (findings: readonly NamedFinding[]): string =>
  JSON.stringify({ ok: !findings.some(({ state }) => state === 'fault'), findings }, undefined, 2)

const sum = (findings: readonly NamedFinding[]): string => {
  const [faults, warnings] = (['fault', 'warning'] as const).map(
    (state) => findings.filter((finding) => finding.state === state).length,
  )
  if (!faults && !warnings) return 'All is well.'
  return `${counted(faults ?? 0, 'fault')}, ${counted(warnings ?? 0, 'warning')}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
