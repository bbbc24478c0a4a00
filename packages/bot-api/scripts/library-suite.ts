/**
 * Runs the live tests that node-telegram-bot-api has of its own, one for each method, against the sandbox:
 *
 *     git clone https://github.com/yagop/node-telegram-bot-api && cd node-telegram-bot-api && npm install && cd -
 *     node scripts/library-suite.ts node-telegram-bot-api
 *
 * They are written for Telegram itself and for Bun (`bun` must be in the path); nothing in them is changed: what they
 * send to api.telegram.org goes to the sandbox. They pause a second between calls, so it takes some minutes.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotApi } from '../src/index.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Name the folder of a clone of node-telegram-bot-api.')

const api = await startBotApi({ token: '123456:local' })
const owner = api.person({ firstName: 'Olga' })
const member = api.person({ firstName: 'Uma' })
for (const person of [owner, member]) person.say('/start')
const group = api.group({ title: 'Suite', owner, members: [member], forum: true })
group.setBot('administrator', owner)

const redirect = `
const real = globalThis.fetch
globalThis.fetch = (input, init) =>
  real(typeof input === 'string' ? input.replace('https://api.telegram.org', '${api.url}') : input, init)
`
const away = mkdtempSync(join(tmpdir(), 'library-suite-'))
const preload = join(away, 'redirect.js')
writeFileSync(preload, redirect)
const tests = spawn('bun', ['test', '--preload', preload, '--timeout', '300000', 'test/e2e'], {
  cwd: folder,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_TELEGRAM_TOKEN: api.token,
    TEST_GROUP_ID: String(group.id),
    TEST_USER_ID: String(member.id),
  },
})
tests.once('exit', async () => {
  console.log('Refused, and why:')
  for (const { method, answer } of api.calls)
    if (answer?.ok === false) console.log(`  ${method}: ${answer.description}`)
  rmSync(away, { recursive: true })
  await api.close()
})
