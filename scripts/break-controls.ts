import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Break, breaks, type Edit } from '../test/security/breaks.ts'
import { type Control, type ControlId, controls } from '../test/security/controls.ts'
import { ids } from '../test/security/table.ts'

const root = join(import.meta.dirname, '..')

/** What became of a row whose control was taken away. */
type Outcome =
  | { readonly kind: 'noticed'; readonly by: readonly string[] }
  | { readonly kind: 'unnoticed' }
  /** Without the control nothing runs: that shows nothing. */
  | { readonly kind: 'fault'; readonly reason: string }

/**
 * Takes each control away in turn, in a copy of the sources, runs the tests that its row names, and says which of them
 * noticed. A row that nothing notices, or whose break no longer applies, fails the run. `rows`: all where none is given.
 * `whole`: also the tests that come after the first file that noticed.
 */
export async function breakControls(
  rows: readonly string[],
  { parallel, whole }: { readonly parallel: number; readonly whole: boolean },
): Promise<boolean> {
  const unknown = rows.filter((row) => !ids.some((id) => id === row))
  if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}.`)
  const waiting = ids.filter((id) => rows.length === 0 || rows.includes(id))
  const failed: string[] = []
  const begun = performance.now()
  const worker = async () => {
    const copy = copyOfSources()
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const plan: Break | undefined = breaks[id]
      if (!plan) {
        failed.push(id)
        console.log(`✗ ${id}: test/security/breaks.ts does not say how it is taken away.`)
        continue
      }
      if ('because' in plan) {
        console.log(`- ${id} is not broken: ${plan.because}`)
        continue
      }
      const start = performance.now()
      const outcome = await broken(copy, id, plan.edits, whole)
      const took = `${plan.without}, ${((performance.now() - start) / 1000).toFixed(0)} s`
      if (outcome.kind === 'noticed') console.log(`✓ ${id} (${took}) is noticed by:\n${listed(outcome.by)}`)
      else {
        failed.push(id)
        const reason = outcome.kind === 'fault' ? outcome.reason : 'No test that its row names noticed.'
        console.log(`✗ ${id} (${took}): ${reason}`)
      }
    }
    rmSync(copy, { recursive: true, force: true })
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  console.log(`${((performance.now() - begun) / 60_000).toFixed(1)} minutes.`)
  if (failed.length > 0) console.log(`At fault: ${failed.join(', ')}.`)
  return failed.length === 0
}

const SHOWN = 4

const listed = (titles: readonly string[]): string =>
  [...titles.slice(0, SHOWN), ...(titles.length > SHOWN ? [`and ${titles.length - SHOWN} more`] : [])]
    .map((title) => `    ${title}`)
    .join('\n')

/** What Git knows of, changes included, with the packages that are installed here. */
function copyOfSources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'portico-broken-'))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root })
  for (const file of listed.toString().split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy, file), { force: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

async function broken(copy: string, id: ControlId, edits: readonly Edit[], whole: boolean): Promise<Outcome> {
  const before = new Map(edits.map(([file]) => [file, readFileSync(join(copy, file), 'utf8')]))
  try {
    for (const [file, find, put] of edits) {
      const text = readFileSync(join(copy, file), 'utf8')
      const places = text.split(find).length - 1
      if (places !== 1)
        return {
          kind: 'fault',
          reason: `The break no longer applies: ${file} has ${places} places "${find}".`,
        }
      writeFileSync(
        join(copy, file),
        text.replace(find, () => put),
      )
    }
    return await notice(copy, controls[id], whole)
  } finally {
    for (const [file, text] of before) writeFileSync(join(copy, file), text)
  }
}

async function notice(copy: string, { shown }: Control, whole: boolean): Promise<Outcome> {
  const files = Map.groupBy(shown, ([file]) => file)
  const by: string[] = []
  for (const [file, tests] of files) {
    const report = await runTests(
      copy,
      file,
      tests.map(([, title]) => title),
    )
    if ('reason' in report) return { kind: 'fault', reason: report.reason }
    by.push(...report.failed.map((title) => `${file}: ${title}`))
    if (by.length > 0 && !whole) break
  }
  return by.length > 0 ? { kind: 'noticed', by } : { kind: 'unnoticed' }
}

/** A title as a pattern: what `test.each` fills in may be anything. */
const patternOf = (title: string): string =>
  title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%[sioj]|\\\$\w+/g, '.*')

interface Report {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

async function runTests(
  copy: string,
  file: string,
  titles: readonly string[],
): Promise<{ readonly failed: readonly string[] } | { readonly reason: string }> {
  const output = join(copy, 'report.json')
  rmSync(output, { force: true })
  const command = [
    'node_modules/.bin/vitest', 'run', file, '-t', titles.map(patternOf).join('|'),
    '--reporter=json', `--outputFile=${output}`, '--retry=0', '--bail=0',
  ] // biome-ignore format: a command line
  await ended(spawn(process.execPath, command, { cwd: copy, stdio: 'ignore' }))
  let report: Report
  try {
    report = JSON.parse(readFileSync(output, 'utf8')) as Report
  } catch {
    return { reason: `${file} does not run without it.` }
  }
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const ran = results.filter(({ status }) => status === 'passed' || status === 'failed')
  if (ran.length === 0)
    return {
      reason: `${file} runs no test without it: ${report.testResults[0]?.message.split('\n')[0] ?? ''}`,
    }
  return { failed: ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName) }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()))
