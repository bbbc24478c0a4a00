import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ids, type Results, table } from '../test/faults/table.ts'

/** Runs the tests of `test/faults` and the long ones of `test/drills`, and writes `docs/faults.md` with what they came to. Arguments go to vitest. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'portico-faults-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const given = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    'test/faults',
    'test/drills',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...given,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PORTICO_DRILLS: 'yes' } },
)

const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
  testResults: { assertionResults: { title: string; status: string }[] }[]
}
const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
const results = Object.fromEntries(
  ids.map((id) => {
    const count = Map.groupBy(
      tests.filter(({ title }) => new RegExp(`(^|; )${id}[ (]`).test(title)),
      (one) => one.status,
    )
    return [id, [...count].map(([what, all]) => `${all.length} ${what}`).join(', ') || undefined]
  }),
) as Results
writeFileSync(join(root, 'docs/faults.md'), table(results))
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
