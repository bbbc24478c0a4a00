import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const log = join(import.meta.dirname, '../../src/operations/log.ts')
const TOKEN = '123456789:AAExampleExampleExampleExampleExample'

/** What a log writes, in a process of its own as the logger writes to its standard output. */
const written = (call: string): string => {
  const program = `import { createLog } from ${JSON.stringify(log)}; const log = createLog('info'); ${call}`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout
}

test('the token of a bot stands in no line, in whatever it comes', () => {
  const lines = written(`
    log.error({ error: new Error('POST https://api.telegram.org/bot${TOKEN}/getMe failed') }, 'again');
    log.error({ path: '/bot${TOKEN}/getMe' }, 'at ${TOKEN}');
  `)
  expect(lines.trim().split('\n')).toHaveLength(2)
  expect(lines).not.toContain(TOKEN)
  expect(lines).not.toContain(TOKEN.split(':')[1])
})

test('what holds a secret or an address by its name is hidden', () => {
  const secrets =
    "{ password: 'walnut', email: 'ana@example.com', facts: { code: '123456', phone: '+34600123456' } }"
  const lines = written(`log.error(${secrets}, 'something happened')`)
  for (const secret of ['walnut', 'ana@example.com', '123456', '+34600123456'])
    expect(lines).not.toContain(secret)
  expect(lines).toContain('[hidden]')
})

test('a line break in what a person typed begins no line of the log', () => {
  const lines = written(`log.error({ name: 'Ana\\n{"level":"fatal"}' }, 'first\\nsecond')`)
  expect(lines.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(lines)).toMatchObject({ name: 'Ana\n{"level":"fatal"}', msg: 'first\nsecond' })
})
