import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NamedFinding } from '../src/commands/doctor/examine.ts'
import { checkPublicAddress } from '../src/commands/doctor/public-address.ts'
import { inText } from '../src/commands/doctor/write.ts'
import { readConfig } from '../src/config/config.ts'
import { answersHouse, askHouse, houseProof } from '../src/operations/house-proof.ts'
import { createSecrets } from '../src/secrets/key-ring.ts'
import { type App, openAppWithPages, TOKEN } from './fixtures/app.ts'
import { freePort } from './fixtures/servers/free-port.ts'
import { type PostgresServer, postgresMissing, startPostgres } from './fixtures/servers/postgres.ts'
import { type RedisServer, redisMissing, startRedis } from './fixtures/servers/redis.ts'

const root = join(import.meta.dirname, '..')

interface Report {
  readonly code: number
  readonly findings: readonly NamedFinding[]
  readonly text: string
}

/** `portico doctor --json`, of the built program, as an operator calls it. */
const doctor = (env: Readonly<Record<string, string>>): Promise<Report> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { PATH: process.env.PATH ?? '', ...env } }
    execFile(process.execPath, ['bin/portico.js', 'doctor', '--json'], options, (error, stdout) => {
      const { findings } = JSON.parse(stdout)
      resolve({ code: Number(error?.code ?? 0), findings, text: inText(findings) })
    })
  })

const ofCheck = ({ findings }: Report, check: string) =>
  findings.filter((finding) => finding.check === check).map(({ state, says }) => `${state}: ${says}`)

describe.skipIf(redisMissing || postgresMissing)('npm run doctor, beside real servers', () => {
  let redis: RedisServer
  let forgetful: RedisServer
  let postgres: PostgresServer
  let app: App
  beforeAll(async () => {
    ;[redis, forgetful, postgres] = await Promise.all([
      startRedis(),
      startRedis({ appendonly: 'no' }),
      startPostgres(),
    ])
    const database = await postgres.create()
    const wiki = { id: 'wiki', name: 'Wiki', redirectUris: ['https://wiki.example.com/cb'] }
    const clients = join(mkdtempSync(join(tmpdir(), 'portico-doctor-')), 'clients.json')
    writeFileSync(clients, JSON.stringify([wiki]))
    app = await openAppWithPages({
      CLIENTS: clients,
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url(database),
      SECRET_KEY: randomBytes(32).toString('base64'),
    })
    chmodSync(app.dataDir, 0o700)
  })
  afterAll(async () => {
    await app?.[Symbol.asyncDispose]()
    await Promise.all([redis?.stop(), forgetful?.stop(), postgres?.stop()])
  })

  test('says of a house that is well, part by part, that it is', async () => {
    await expect
      .poll(async () => ofCheck(await doctor(app.env), 'telegram').at(-1), { timeout: 30_000 })
      .toBe('ok: Telegram brings updates to PUBLIC_URL.')
    const report = await doctor(app.env)
    expect(report.text).toContain('All is well.')
    expect(report.code).toBe(0)
    expect(ofCheck(report, 'public address')).toEqual(['ok: PUBLIC_URL leads to this house.'])
    expect(ofCheck(report, 'applications')).toEqual([
      'ok: Applications that sign people in: wiki.',
      `ok: They find the issuer ${app.url}.`,
    ])
    expect(ofCheck(report, 'clock')).toEqual(['ok: The clock is right.'])
    expect(ofCheck(report, 'redis')).toEqual(['ok: Redis answers, and carries out what conversations need.'])
    expect(ofCheck(report, 'database')).toEqual([
      expect.stringMatching(/^ok: Postgres [\d.]+.* answers; the database has \d+ MB\.$/),
      'ok: The tables are up to date.',
    ])
    expect(ofCheck(report, 'mail')).toEqual(['ok: The mail server answers; no mail was sent.'])
    expect(ofCheck(report, 'sms')).toEqual(['ok: The SMS gateway can be connected to; no SMS was sent.'])
  })

  test('names each of many faults at once with its cure, and changes nothing', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portico-doctor-'))
    chmodSync(dataDir, 0o755)
    writeFileSync(join(dataDir, 'limits.json'), '{ "code.tries": 3 }')
    const wiki = { id: 'wiki', name: 'Wiki', redirectUris: ['https://wiki.example.com/cb'] }
    const clients = join(dataDir, 'clients.json')
    writeFileSync(clients, JSON.stringify([{ ...wiki, secret: 'secret-of-an-application'.repeat(2) }]))
    const nowhere = await freePort()
    const other = createServer((_, response) => response.end('Welcome')).listen(0, 'localhost')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const report = await doctor({
      ...app.env,
      DATA_DIR: dataDir,
      CLIENTS: clients,
      TELEGRAM_BOT_TOKEN: `${TOKEN}x`,
      REDIS_URL: forgetful.url,
      DATABASE_URL: postgres.url('nowhere'),
      SMTP_URL: `smtp://user:password-of-mail@127.0.0.1:${nowhere}`,
      SMS_WEBHOOK_URL: `http://127.0.0.1:${nowhere}/send`,
      PUBLIC_URL: `http://localhost:${port}/accounts`,
      NODE_EXTRA_CA_CERTS: join(dataDir, 'ca.pem'),
    })
    other.close()
    expect(report.code).toBe(1)
    expect(report.text).toContain('8 faults')
    const expected = {
      node: /^NODE_EXTRA_CA_CERTS names .*ca\.pem, which cannot be read \(ENOENT\)/,
      telegram: /^Telegram does not know this bot token/,
      'public address': /^What answers at PUBLIC_URL is not Portico/,
      applications: /^They do not find the issuer at .*\/accounts\/\.well-known\/openid-configuration/,
      database: /^Postgres cannot be used \(database "nowhere" does not exist\)/,
      redis: /^Redis forgets what was written .*appendonly yes/,
      mail: /^The mail server cannot be used \(ECONNREFUSED\)/,
      sms: /^The SMS gateway cannot be connected to \(ECONNREFUSED\)/,
    }
    const faults = report.findings.filter(({ state }) => state === 'fault')
    expect(faults.map(({ check }) => check)).toEqual(Object.keys(expected))
    for (const { check, says } of faults) expect(says).toMatch(expected[check as keyof typeof expected])
    expect(ofCheck(report, 'applications')[1]).toMatch(
      /^warning: Other users of this machine can read the secrets in .*clients\.json\.$/,
    )
    expect(ofCheck(report, 'applications').at(-1)).toMatch(
      /^warning: .*\/\.well-known\/oauth-authorization-server\/accounts does not lead here/,
    )
    expect(ofCheck(report, 'settings')[0]).toBe(
      'ok: Limits that differ from the standard: code.tries 3 (standard: 5).',
    )
    expect(ofCheck(report, 'folder')).toEqual([
      expect.stringContaining('warning: Other users of this machine can look into'),
    ])
    expect(JSON.stringify(report)).not.toMatch(/password-of-mail|secret-of-an-application/)
    expect(existsSync(join(dataDir, 'directory.sqlite'))).toBe(false)
    rmSync(dataDir, { recursive: true })
  })

  test('tells who takes the updates of the bot, and that changes of tables are to come', async () => {
    const elsewhere = encodeURIComponent('https://other.example/secret-path')
    await fetch(`${app.botApi.url}/bot${TOKEN}/setWebhook?url=${elsewhere}`)
    const database = await postgres.create()
    const { DATABASE_URL: _, ...files } = app.env
    const moved = await doctor({ ...app.env, DATABASE_URL: postgres.url(database) })
    expect(moved.text).toContain('Telegram brings updates to https://other.example, and not to PUBLIC_URL.')
    expect(moved.text).not.toContain('secret-path')
    const unknown = await doctor({ ...app.env, DATABASE_URL: `${postgres.url(database)}?schema=nowhere` })
    expect(ofCheck(unknown, 'database').at(-1)).toContain('fault: The schema nowhere is not there')
    expect(moved.text).toContain('There are no tables yet; the first start makes them.')
    expect(ofCheck(await doctor(files), 'database').at(-1)).toBe('ok: The tables are up to date.')
  })
})

test('a public address that this machine cannot reach is no fault where Telegram reaches it', async () => {
  const nowhere = await freePort()
  let pending = 0
  const telegram = createServer((_, response) => {
    const url = `http://localhost:${nowhere}/telegram/webhook`
    response.end(
      JSON.stringify({ ok: true, result: { username: 'a_bot', url, pending_update_count: pending } }),
    )
  }).listen(0, '127.0.0.1')
  await once(telegram, 'listening')
  const { port } = telegram.address() as { port: number }
  const examined = async () => {
    const read = readConfig({
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
      PUBLIC_URL: `http://localhost:${nowhere}`,
      TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-tests',
    })
    if (!read.ok) throw new Error('the settings of the test are wrong')
    return (await checkPublicAddress({ config: read.config, env: {}, now: Date.now }))[0]?.state
  }
  expect(await examined()).toBe('warning')
  pending = 3
  expect(await examined()).toBe('fault')
  telegram.close()
})

test('settings that cannot be read are told by doctor as by a start, and nothing else is looked at', async () => {
  const { code, findings } = await doctor({ CAPTCHA: 'never', LIMITS: '/nowhere/limits.json' })
  expect(code).toBe(1)
  expect(findings).toMatchObject([
    { check: 'settings', state: 'fault', says: expect.stringMatching(/^CAPTCHA is none of always/) },
    { check: 'settings', state: 'fault', says: expect.stringMatching(/^LIMITS names \/nowhere/) },
  ])
})

test.skipIf(process.getuid?.() !== 0)(
  'a key and a folder of another user are told with the cure, at a start, too',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portico-doctor-'))
    chmodSync(dataDir, 0o755)
    writeFileSync(join(dataDir, 'secret.key'), randomBytes(32).toString('base64'), { mode: 0o600 })
    const portico = (...args: string[]) =>
      new Promise<string>((resolve) => {
        const options = {
          cwd: root,
          uid: 65_534,
          env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, PORT: '0' },
        }
        execFile(process.execPath, ['bin/portico.js', ...args], options, (_, stdout, stderr) =>
          resolve(stdout + stderr),
        )
      })
    const said = await portico('doctor')
    expect(said).toContain(
      `This user may not read ${dataDir}/secret.key: a start as another user has made it.`,
    )
    expect(said).toContain(`belongs to user ${statSync(dataDir).uid}`)
    expect(said).toContain(`chown -R 65534 ${dataDir}`)
    expect(await portico()).not.toMatch(/\n {4}at /)
    rmSync(dataDir, { recursive: true })
  },
)

describe('whose house answers at an address', () => {
  const ring = (...keys: Buffer[]) => createSecrets(keys)
  const [key, older] = [randomBytes(32), randomBytes(32)]
  const at = 1_800_000_000_000
  const ask = (question: string, headers: Record<string, string> = {}, secrets = ring(key, older)) =>
    houseProof(secrets, () => at).request(`/healthz?house=${question}`, { headers })

  test('is proven by its key alone, also by one that is being taken away, and tells what the proxy said', async () => {
    for (const mine of [ring(key), ring(older)]) {
      const question = askHouse(mine, at, 'nonce-of-the-test')
      const answer = await ask(question, {
        'x-forwarded-for': '192.0.2.1',
        'x-forwarded-proto': 'http',
        cookie: 'a=b',
      })
      expect(answersHouse(mine, question, await answer.text())).toEqual({
        forwarded: ['x-forwarded-for', 'x-forwarded-proto'],
        scheme: 'http',
        isHere: false,
      })
    }
  })

  test('is not told to a stranger, to another house, by an old question, or by the answer to another one', async () => {
    const other = ring(randomBytes(32))
    const old = askHouse(ring(key), at - 6 * 60_000, 'nonce-of-the-test')
    for (const question of [
      '',
      'x',
      `${at}.nonce-of-the-test.`,
      askHouse(other, at, 'nonce-of-the-test'),
      old,
    ])
      expect((await ask(question)).status).toBe(404)
    const [one, two] = ['nonce-one-one', 'nonce-two-two'].map((nonce) => askHouse(ring(key), at, nonce))
    const answer = await (await ask(one ?? '')).text()
    expect(answersHouse(ring(key), two ?? '', answer)).toBeUndefined()
    expect(answersHouse(ring(key), one ?? '', 'alive\n')).toBeUndefined()
  })
})
