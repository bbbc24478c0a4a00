import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from './fixtures/servers/free-port.ts'

const here = join(import.meta.dirname, '..')
const there = mkdtempSync(join(tmpdir(), 'portico-start-'))
const copied = [
  'bin',
  'brands',
  'docs/flows',
  'flows',
  'packages',
  'src',
  'package.json',
  'package-lock.json',
  'rolldown.config.ts',
  'tsconfig.json',
]

beforeAll(() => {
  for (const name of copied) cpSync(join(here, name), join(there, name), { recursive: true })
  const packages = join(there, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(here, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(here, 'node_modules', name), join(packages, name))
})
afterAll(() => rmSync(there, { recursive: true }))

interface Started {
  readonly child: ChildProcess
  readonly url: string
  /** What the program has written so far. */
  said(): string
  /** Resolves with the exit code when no process holds the program's output open any more. */
  readonly ended: Promise<number | null>
}

const start = async (command: string, ...args: string[]): Promise<Started> => {
  const port = String(await freePort())
  const child = spawn(command, args, {
    cwd: there,
    env: { ...process.env, PORT: port, DATA_DIR: join(there, '.data'), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return {
    child,
    url: `http://localhost:${port}`,
    said: () => said,
    ended: once(child, 'close').then(([code]) => code),
  }
}

const opened = ({ said }: Started, times = 1) =>
  vi.waitFor(() => expect(said().match(/playground is open/g)).toHaveLength(times), {
    timeout: 60_000,
    interval: 50,
  })

/** What the program says first, and the page that it serves then. */
const opens = async (script = 'start'): Promise<string> => {
  const started = await start('npm', 'run', '--silent', script)
  try {
    await Promise.race([opened(started), started.ended])
    const page = await fetch(started.url).then(
      (answer) => answer.text(),
      () => '',
    )
    return `${started.said()}${page}`
  } finally {
    started.child.kill('SIGTERM')
    await started.ended
  }
}

const prepare = () =>
  execFileSync('sh', ['-c', JSON.parse(readFileSync(join(there, 'package.json'), 'utf8')).scripts.prepare], {
    cwd: there,
    env: { PATH: `${join(there, 'node_modules/.bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString()

describe('the start', () => {
  test('runs the sources where nothing was built', async () => {
    expect(await opens()).toMatch(/playground is open.*<!doctype html>/s)
    expect(existsSync(join(there, 'dist'))).toBe(false)
  })

  test('runs what the installation has built in silence', async () => {
    expect(prepare()).toBe('')
    expect(await opens()).toMatch(/playground is open.*<!doctype html>/s)
    const main = join(there, 'dist/main.js')
    const built = readFileSync(main)
    writeFileSync(main, "console.log('this was built')")
    expect(await opens()).toBe('this was built\n')
    writeFileSync(main, built)
  })

  test('in little memory opens the same page', async () => {
    expect(await opens('start:small')).toMatch(/playground is open.*<!doctype html>/s)
  })

  test.each(['start', 'start:small'])(
    'ends with npm when npm is told to stop, and leaves no process behind: %s',
    async (script) => {
      const npm = await start('npm', 'run', '--silent', script)
      await opened(npm)
      npm.child.kill('SIGTERM')
      await npm.ended
      await expect(fetch(`${npm.url}/healthz`)).rejects.toThrow()
    },
  )

  test('exits 0 within 10 seconds of SIGTERM', async () => {
    const program = await start(process.execPath, 'bin/portico.js')
    await opened(program)
    const told = performance.now()
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(performance.now() - told).toBeLessThan(10_000)
  })

  test('for development starts again as soon as a source has changed', async () => {
    const program = await start('npm', 'run', '--silent', 'dev')
    try {
      await opened(program)
      appendFileSync(join(there, 'flows/text/columns.ts'), '\n')
      await opened(program, 2)
    } finally {
      program.child.kill('SIGTERM')
      await program.ended
    }
  })

  test('says which Node is needed where Node is too old', async () => {
    const file = join(there, 'package.json')
    const manifest = readFileSync(file, 'utf8')
    writeFileSync(file, manifest.replace(/"node": ">=[\d.]+"/, '"node": ">=99.7"'))
    const program = spawn(process.execPath, ['bin/portico.js'], { cwd: there })
    const [said, [code]] = await Promise.all([text(program.stderr), once(program, 'close')])
    writeFileSync(file, manifest)
    expect(code).toBe(1)
    expect(said).toContain(`Portico needs Node 99.7 or newer, and this is Node ${process.versions.node}.`)
    expect(said).not.toContain('    at ')
  })

  test('tells an installation without the packages of the build what to do, in one sentence', async () => {
    const without = mkdtempSync(join(tmpdir(), 'portico-start-'))
    for (const name of ['bin', 'src', 'flows', 'package.json'])
      cpSync(join(here, name), join(without, name), { recursive: true })
    const program = spawn(process.execPath, ['bin/portico.js'], { cwd: without })
    const [said, [code]] = await Promise.all([text(program.stderr), once(program, 'close')])
    expect(code).toBe(1)
    expect(said).toMatch(/^Portico is not built, or .*Run "npm ci".*\n$/)
    rmSync(without, { recursive: true })
  })

  test('and an installation without the builder, or without sources yet, goes through', () => {
    const sentence =
      'dist/ was not built: npm start runs the sources, which needs the packages of npm ci without --omit=dev.\n'
    rmSync(join(there, 'src'), { recursive: true })
    expect(prepare()).toBe(sentence)
    rmSync(join(there, 'node_modules/.bin'))
    rmSync(join(there, 'node_modules/rolldown'))
    expect(prepare()).toBe(sentence)
  })
})
