import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { root } from '../fixtures/content-around.ts'
import { mutants } from './mutants.ts'
import { crashes, live, repeats, runs } from './simulate.ts'
import { stories } from './stories.ts'

test('a crash at any moment of a sign-up loses no answer and stops no person', async () => {
  for (const [index, run] of [...crashes()].entries()) if (index % 3 === 0) await live({ createEngine }, run)
})

test('an update that comes again while another process is at it is acted on once and shown once', async () => {
  for (const run of repeats()) await live({ createEngine }, run)
})

test('a sign-up keeps every promise through crashes, repeats, delays, conflicts and lost answers', async () => {
  const property = fc.asyncProperty(runs(80), async (run) => {
    await live({ createEngine }, run)
  })
  await fc.assert(property, { seed: 2026, numRuns: 300, interruptAfterTimeLimit: 8_000 })
})

test.each(Object.entries(stories))('%s: what they see is where they are', async (_, run) => {
  await live({ createEngine }, run)
})

describe('the simulation finds out an engine that', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'portico-mutant-'))
    for (const folder of ['src', 'flows']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test.each(mutants)('$name', ({ file, replace, by, breaks }) => {
    const path = join(copy, file)
    const sound = readFileSync(path, 'utf8')
    expect(sound).toContain(replace)
    writeFileSync(path, sound.replace(replace, by))
    const script = join(root, 'scripts', 'simulate.ts')
    const engine = join(copy, 'src', 'engine', 'engine.ts')
    const args = [script, '--engine', engine, '--seed', '1', '--runs', '1500', '--no-shrink']
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root })
    writeFileSync(path, sound)
    expect(stderr).toMatch(/A promise is broken/)
    expect(stderr).toMatch(breaks)
    expect(status).toBe(1)
  })
})
