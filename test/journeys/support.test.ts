import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accountsOf, openServices } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { walk } from '../fixtures/sign-up-steps.ts'

const root = join(import.meta.dirname, '../..')
const KEY = 'a-key-of-the-help-desk-of-32-letters'

/** `portico account …` from the built program, with the environment of the server. */
const run = (env: Readonly<Record<string, string>>, ...args: string[]) =>
  new Promise<{ readonly code: number; readonly output: string }>((resolve) => {
    execFile(
      process.execPath,
      ['dist/main.js', 'account', ...args],
      { cwd: root, env: { PATH: process.env.PATH ?? '', ...env } },
      (error, output, faults) => resolve({ code: Number(error?.code ?? 0), output: output + faults }),
    )
  })

test('an operator freezes and unlocks an account beside the running server, by command and over HTTP, and its chat is told', async () => {
  await using services = await openServices({
    CAPTCHA: 'off',
    PASSWORD_ENTRY: 'chat',
    MANAGEMENT_PORT: '0',
    MANAGEMENT_KEY: KEY,
  })
  await using child = startChild(services)
  await child.opened
  const ana = services.person()
  await walk(services, ana, 'done')
  const [account] = await accountsOf(services, ana)
  const number = account?.number ?? ''
  const { env } = services

  expect(await run(env, 'freeze', ana.email, '--yes')).toMatchObject({ code: 2 })
  expect(await run(env, 'freeze', ana.email, '--reason', 'ticket 1204')).toMatchObject({ code: 2 })
  expect(await run(env, 'freeze', 'nobody@example.com', '--reason', 'ticket 1204', '--yes')).toMatchObject({
    code: 3,
  })
  const frozen = await run(env, 'freeze', ana.email, '--reason', 'ticket 1204', '--as', 'eva', '--yes')
  expect(frozen).toMatchObject({ code: 0, output: expect.stringContaining(number) })
  await ana.sees('Our support team locked your')
  expect(await run(env, 'show', number)).toMatchObject({ output: expect.not.stringContaining(ana.email) })

  const management = /readiness: (http:\/\/127\.0\.0\.1:\d+)/.exec(child.output)?.[1]
  const unlocked = await fetch(`${management}/accounts/unlock`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ account: ana.conversation, who: 'eva', reason: 'ticket 1204' }),
  })
  expect(await unlocked.json()).toMatchObject({ account: number, state: 'active' })
  await ana.sees('Our support team unlocked the account')

  const file = join(services.dataDir, 'copy.json')
  const copied = await run(env, 'export', number, '--reason', 'letter', '--yes', '--out', file)
  expect(copied).toMatchObject({ code: 0, output: expect.stringContaining(file) })
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'portico-account' })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const log = await run(env, 'log', number, '--json')
  expect(JSON.parse(log.output)).toMatchObject({
    acts: [{ act: 'export' }, { act: 'unlock', who: 'eva' }, { act: 'show' }, { act: 'freeze', who: 'eva' }],
  })
})
