import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = (name: string) => JSON.stringify(join(import.meta.dirname, '../../src', name))
const TOKEN = '123456789:AAExampleExampleExampleExampleExample'

/** What a log writes, in a process of its own as the logger writes to its standard output. */
const written = (call: string): string => {
  const program = `
    import { createLog } from ${source('operations/log.ts')}
    import { createReport } from ${source('operations/report.ts')}
    import { createAnnouncements } from ${source('operations/announce.ts')}
    import { withinTurn } from ${source('contracts/trace.ts')}
    const log = createLog('info')
    ${call}`
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

test('the lines of one turn have its id, and what adds up many turns has none', () => {
  const lines = written(`
    const ends = []
    const report = createReport(log, { fault() {} }, (end) => void ends.push(end))
    withinTurn(() => {
      log.warn('first')
      setTimeout(() => { report(new Error('second')); report(new Error('second')) }, 1)
    })
    withinTurn(() => log.warn('another'))
    setTimeout(() => ends[0](), 20)
  `)
  const turns = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ msg, turn }) => [msg, turn])
  const [, id] = turns[0] as [string, string]
  expect(id).toMatch(/^[0-9a-f]{6}-\d+$/)
  expect(turns).toEqual([
    ['first', id],
    ['another', expect.not.stringMatching(new RegExp(`^${id}$`))],
    ['second', id],
    ['again: second', undefined],
  ])
})

test('what the start says is a plain sentence on a terminal, and a line of JSON for whatever collects it', () => {
  const say = `announcements.say("Portico's playground is open: http://localhost:8080")`
  const plain = written(`
    const announcements = createAnnouncements({ stdout: { isTTY: true }, stderr: { isTTY: true } })
    ${say}`)
  expect(plain).toBe("Portico's playground is open: http://localhost:8080\n")
  const [line, ...more] = written(`const announcements = createAnnouncements(); ${say}`).trim().split('\n')
  expect(more).toEqual([])
  expect(JSON.parse(line ?? '')).toMatchObject({
    level: 30,
    msg: "Portico's playground is open: http://localhost:8080",
  })
})
