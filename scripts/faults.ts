import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ids,
  pathsOf,
  type Results,
  resultsIn,
  shows,
  type TestResult,
  table,
  titlesOf,
} from '../test/faults/table.ts'

/**
 * Runs the tests that show the rows of `docs/faults.md`, the long ones of `test/drills` included, and writes into that
 * page what they came to. Told some rows or some of their files (`node scripts/faults.ts O3 test/drills/million.test.ts`),
 * it runs these rows only and leaves what stands there of the others. Options go to vitest.
 */
const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/faults.md')
const options = process.argv.slice(2).filter((word) => word.startsWith('-'))
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const chosen =
  named.length === 0
    ? ids
    : ids.filter((id) => named.includes(id) || pathsOf(id).some((path) => named.includes(path)))
if (chosen.length === 0) {
  console.error(`No row of test/faults/rows.ts is called so, nor shown by such a file: ${named.join(', ')}.`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'portico-faults-'))
const report = join(folder, 'report.json')
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...new Set(chosen.flatMap(pathsOf)),
    ...['--testNamePattern', chosen.flatMap(titlesOf).join('|')],
    ...['--reporter=default', '--reporter=json', `--outputFile=${report}`],
    ...options,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PORTICO_DRILLS: 'yes' } },
)

const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
  testResults: { name: string; assertionResults: Omit<TestResult, 'file'>[] }[]
}
rmSync(folder, { recursive: true })
const tests = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test): TestResult => ({ ...test, file: name.slice(root.length + 1) })),
)
const renewed = Object.fromEntries(
  chosen.map((id) => {
    const count = Map.groupBy(
      tests.filter((test) => shows(id, test)),
      (test) => test.status,
    )
    return [id, [...count].map(([what, all]) => `${all.length} ${what}`).join(', ') || undefined]
  }),
) as Results
writeFileSync(page, table({ ...resultsIn(readFileSync(page, 'utf8')), ...renewed }))
process.exitCode = status ?? 1
