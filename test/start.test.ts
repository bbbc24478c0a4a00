import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './fixtures/servers/free-port.ts'

const here = join(import.meta.dirname, '..')
const there = mkdtempSync(join(tmpdir(), 'portico-start-'))

beforeAll(() => {
  for (const name of ['brands', 'docs/flows', 'flows', 'scripts', 'src', 'package.json', 'package-lock.json'])
    cpSync(join(here, name), join(there, name), { recursive: true })
  const packages = join(there, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(here, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(here, 'node_modules', name), join(packages, name))
})
afterAll(() => rmSync(there, { recursive: true }))

/** What the program says first, and that its page is served. */
const opens = async (): Promise<string> => {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['src/start.js'], {
    cwd: there,
    env: { PATH: process.env.PATH ?? '', PORT: port, DATA_DIR: join(there, '.data'), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    for await (const said of child.stdout) {
      const page = await fetch(`http://localhost:${port}`).then(
        (answer) => answer.text(),
        () => '',
      )
      return `${said}${page}`
    }
    return ''
  } finally {
    child.kill('SIGKILL')
  }
}

const prepare = () =>
  execFileSync('sh', ['-c', JSON.parse(readFileSync(join(there, 'package.json'), 'utf8')).scripts.prepare], {
    cwd: there,
    env: { PATH: `${join(here, 'node_modules/.bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString()

const cache = join(there, 'node_modules/.cache/portico')
const bundles = () => readdirSync(cache).filter((name) => name.startsWith('bundle-'))

describe('the start', () => {
  test('runs the sources when no bundle was made of them', async () => {
    expect(await opens()).toMatch(/playground is open.*<!doctype html>/s)
    expect(bundles()).toEqual([])
  })

  test('ends with npm when that is told to stop, and leaves nothing behind', async () => {
    const port = String(await freePort())
    const npm = spawn('npm', ['start', '--silent'], {
      cwd: there,
      env: { ...process.env, PORT: port, DATA_DIR: join(there, '.data'), LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(npm.stdout, 'end')
    await once(npm.stdout, 'data')
    npm.kill('SIGTERM')
    await ended
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow()
  })

  test('runs the bundle that the installation makes, in silence and once', async () => {
    expect(prepare()).toBe('')
    expect(bundles()).toEqual([expect.stringMatching(/^bundle-[0-9a-f]{32}$/)])
    expect(await opens()).toMatch(/playground is open.*<!doctype html>/s)
    writeFileSync(join(cache, bundles()[0] ?? '', 'main.js'), "console.log('this is the bundle')")
    prepare()
    expect(await opens()).toBe('this is the bundle\n')
  })

  test('runs the sources again as soon as one of them has changed', async () => {
    writeFileSync(
      join(there, 'flows/text/columns.ts'),
      `${readFileSync(join(there, 'flows/text/columns.ts'))}\n`,
    )
    expect(await opens()).toContain('playground is open')
  })

  test('and an installation without the bundler, or without sources yet, goes through', () => {
    rmSync(join(there, 'node_modules/rolldown'))
    expect(prepare()).toBe('')
    rmSync(join(there, 'scripts'), { recursive: true })
    expect(prepare()).toBe('')
  })
})
