import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'telegram-sandbox-'))
const unpacked = join(folder, 'package')
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

beforeAll(() => {
  const here = join(import.meta.dirname, '..')
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], here))
  run('tar', ['xzf', packed.filename], folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the packed package runs without its sources and without any other package', () => {
  const program = `
    const { startBotApi } = await import('${unpacked}/dist/index.js')
    const api = await startBotApi({ ui: true })
    api.person({ firstName: 'Ana' }).say('/start')
    const page = await fetch(api.url)
    console.log(page.status, api.pending.length, page.headers.get('content-type'))
    await api.close()`
  expect(run(process.execPath, ['--input-type=module', '-e', program], folder)).toBe(
    '200 1 text/html; charset=utf-8\n',
  )
  expect(run(process.execPath, [join(unpacked, 'dist/cli.js'), '--help'], folder)).toContain('--ui')
})
