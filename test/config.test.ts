import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, describe, expect, test } from 'vitest'
import { type Config, explain, readConfig, readToolConfig } from '../src/config/config.ts'
import { examples } from '../src/config/problem.ts'
import { SECRETS } from '../src/config/secret-names.ts'

const brands = ['example', 'mi']
const read = (env: Record<string, string | undefined>) => readConfig(env, brands)

const config = (env: Record<string, string | undefined>): Config => {
  const result = read(env)
  if (!result.ok) throw new Error(explain(result.problems).join('\n'))
  return result.config
}
const problems = (env: Record<string, string | undefined>) => {
  const result = read(env)
  return result.ok ? [] : result.problems.map(({ variable, wrong }) => `${variable} ${wrong}`)
}

const token = '123456789:AAbbCC_dd-EE'
const secret = 'a-secret-of-16-or-more'
const live = { TELEGRAM_BOT_TOKEN: token, SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'a@example.com' }
const published = { ...live, PUBLIC_URL: 'https://accounts.example.com', TELEGRAM_WEBHOOK_SECRET: secret }

describe('a secret in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-secrets-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (text: string) => {
    const path = join(folder, randomBytes(4).toString('hex'))
    writeFileSync(path, text)
    return path
  }
  const key = randomBytes(32).toString('base64')

  test('is what its variable would be, without the line end behind it', () => {
    const files = {
      TELEGRAM_BOT_TOKEN_FILE: file(`${token}\n`),
      SECRET_KEY_FILE: file(`${key}\r\n`),
      SMTP_URL_FILE: file('smtp://mail.example.com'),
      MAIL_FROM: 'a@example.com',
    }
    expect(config(files)).toEqual(config({ ...live, SECRET_KEY: key }))
  })

  test('is judged as its variable is, and not told', () => {
    const wrong = problems({ ...live, SECRET_KEY_FILE: file('correct horse') })
    expect(wrong).toEqual([expect.stringMatching(/^SECRET_KEY cannot be used: /)])
    expect(wrong.join()).not.toContain('horse')
  })

  test.each(SECRETS)('is refused beside %s itself', (name) => {
    expect(problems({ [name]: 'one', [`${name}_FILE`]: file('two') })).toContain(
      `${name}_FILE is set, and so is ${name}; unset one of them`,
    )
  })

  test('is asked for where the file is not there, is a folder, or holds nothing, and nothing else is said to be missing', () => {
    const places = [join(folder, 'none'), folder, file(' \n')]
    expect(
      places.flatMap((path) => problems({ TELEGRAM_BOT_TOKEN_FILE: path, SMTP_URL: 'smtp://m.example' })),
    ).toEqual([
      `TELEGRAM_BOT_TOKEN_FILE names ${places[0]}, which is not there`,
      `TELEGRAM_BOT_TOKEN_FILE names ${places[1]}, which is a folder`,
      `TELEGRAM_BOT_TOKEN_FILE names ${places[2]}, which is empty`,
    ])
  })

  test('is asked about where its name is misspelt', () => {
    expect(config({ ...live, SECRET_KEY_FIEL: 'x' }).warnings).toEqual([
      'SECRET_KEY_FIEL is set, and nothing reads it. Was SECRET_KEY_FILE meant?',
    ])
  })
})

describe('certificates of an own authority', () => {
  const path = join(tmpdir(), `portico-ca-${process.pid}.pem`)
  afterAll(() => rmSync(path, { force: true }))
  const warned = (text?: string) => {
    if (text === undefined) rmSync(path, { force: true })
    else writeFileSync(path, text)
    return config({ ...live, NODE_EXTRA_CA_CERTS: path }).warnings
  }

  test('are warned of where Node cannot use them', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
    expect([...warned(), ...warned('no certificate'), ...warned(broken)]).toEqual([
      expect.stringContaining('which cannot be read (ENOENT): servers whose certificates'),
      expect.stringContaining('which holds no certificate in PEM'),
      expect.stringContaining('which holds a certificate that cannot be read'),
    ])
    expect(warned(rootCertificates.slice(0, 2).join('\n'))).toEqual([])
  })
})

test('every variable has its row in docs/configuration.md, and no row is of another', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/configuration.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual(Object.keys(examples).toSorted())
  for (const name of SECRETS) expect(page.split('## Secrets from files')[1]).toContain(`\`${name}\``)
})

describe('the configuration', () => {
  test('needs nothing: the playground, for this machine only', () => {
    expect(config({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      stopDelay: 0,
      dataDir: '.data',
      passwordEntry: 'page',
      brand: 'example',
      captcha: 'always',
      logLevel: 'info',
      warnings: [],
    })
  })

  test('takes empty and blank variables for unset, and others without the space around them', () => {
    const blank = { TELEGRAM_BOT_TOKEN: '', PORT: ' ', SECRET_KEY: '\n', REDIS_URL: '', HOME: '/root' }
    expect(config(blank)).toEqual(config({}))
    expect(config({ PORT: ' 9090\n' }).port).toBe(9090)
  })

  test('is a real bot with a token: long polling, all interfaces, passwords in the chat', () => {
    expect(config(live)).toEqual({
      telegram: { token, apiRoot: 'https://api.telegram.org', framework: 'grammy' },
      host: '0.0.0.0',
      port: 8080,
      stopDelay: 0,
      dataDir: '.data',
      mail: { url: 'smtp://mail.example.com', from: 'a@example.com' },
      passwordEntry: 'chat',
      brand: 'example',
      captcha: 'always',
      logLevel: 'info',
      warnings: [],
    })
  })

  test('has a webhook and a page for passwords where PUBLIC_URL is set', () => {
    const found = config({ ...published, PUBLIC_URL: 'https://example.com/accounts/' })
    expect(found.telegram?.webhook).toEqual({ url: 'https://example.com/accounts/telegram/webhook', secret })
    expect([found.publicUrl, found.passwordEntry, found.stopDelay]).toEqual([
      'https://example.com/accounts',
      'page',
      2,
    ])
  })

  test('takes every variable as it was given', () => {
    const key = randomBytes(32).toString('base64')
    const found = config({
      ...published,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      TELEGRAM_FRAMEWORK: 'telegraf',
      PUBLIC_URL: 'http://localhost:9999',
      PORT: '0',
      STOP_DELAY: '7',
      PLACE_HEADERS: 'CF-IPCity, CF-IPCountry',
      HOST: '::1',
      REDIS_URL: 'redis://:secret@redis.example.com:6380/3',
      REDIS_ALLOW_LOSS: 'yes',
      DATABASE_URL: 'postgresql://user@/portico?host=/var/run/postgresql',
      DATA_DIR: '/var/lib/portico',
      SMTP_URL: 'smtps://user:pass@mail.example.com:465',
      MAIL_FROM: 'Example Accounts <accounts@example.com>',
      SMS_WEBHOOK_URL: 'http://sms.internal:3000/send?from=Example',
      SECRET_KEY: key,
      API_KEY: `${'new'.repeat(11)}, ${'old-'.repeat(8)}`,
      BREACHED_PASSWORDS: '/var/lib/breached.bin',
      PASSWORD_ENTRY: 'chat',
      BRAND: 'mi',
      CAPTCHA: 'adaptive',
      LOG_LEVEL: 'silent',
    })
    expect(found).toEqual({
      telegram: {
        token,
        apiRoot: 'http://127.0.0.1:8081',
        framework: 'telegraf',
        webhook: { url: 'http://localhost:9999/telegram/webhook', secret },
      },
      publicUrl: 'http://localhost:9999',
      port: 0,
      stopDelay: 7,
      placeHeaders: ['cf-ipcity', 'cf-ipcountry'],
      host: '::1',
      redis: { urls: ['redis://:secret@redis.example.com:6380/3'], allowLoss: true },
      databaseUrl: 'postgresql://user@/portico?host=/var/run/postgresql',
      dataDir: '/var/lib/portico',
      mail: {
        url: 'smtps://user:pass@mail.example.com:465',
        from: 'Example Accounts <accounts@example.com>',
      },
      smsWebhookUrl: 'http://sms.internal:3000/send?from=Example',
      secretKey: key,
      apiKeys: ['new'.repeat(11), 'old-'.repeat(8)],
      breachedPasswords: '/var/lib/breached.bin',
      passwordEntry: 'chat',
      brand: 'mi',
      captcha: 'adaptive',
      logLevel: 'silent',
      warnings: [],
    })
  })

  test('takes several nodes of a Redis Cluster, whatever their passwords have', () => {
    const nodes = 'rediss://user:a,b%2Fc@a.example:7000 , rediss://[::1]:7001,redis://b.example/0'
    expect(config({ ...live, REDIS_URL: nodes }).redis).toEqual({
      urls: ['rediss://user:a,b%2Fc@a.example:7000', 'rediss://[::1]:7001', 'redis://b.example/0'],
      allowLoss: false,
    })
  })

  test.each([
    'http://localhost:8080',
    'http://portico.localhost',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
  ])('lets the pages of the playground stand at %s', (publicUrl) =>
    expect(config({ PUBLIC_URL: publicUrl, PASSWORD_ENTRY: 'page' }).publicUrl).toBe(publicUrl),
  )

  test.each<[string, Record<string, string>]>([
    ['a public address', { PUBLIC_URL: 'https://accounts.example.com' }],
    ['every interface', { HOST: '0.0.0.0' }],
    ['every interface of IPv6', { HOST: '::' }],
    ['an interface of the network', { HOST: '10.0.0.7' }],
    ['figures for the network', { MANAGEMENT_PORT: '9090', MANAGEMENT_HOST: '0.0.0.0' }],
    ['a database', { DATABASE_URL: 'postgres://localhost/portico' }],
    ['a Redis', { REDIS_URL: 'redis://localhost' }],
    ['Sentinels', { REDIS_URL: 'redis-sentinel://ana:p%40ss@a.example:26379,b.example/1?master=m' }],
    ['a mail server', { SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'a@example.com' }],
    ['an SMS gateway', { SMS_WEBHOOK_URL: 'https://sms.example.com' }],
    ['a key of the API', { API_KEY: 'k'.repeat(32) }],
    ['a key to accounts', { MANAGEMENT_KEY: 'k'.repeat(32), MANAGEMENT_PORT: '9090' }],
    ['the secret of a webhook', { TELEGRAM_WEBHOOK_SECRET: secret }],
  ])('opens no playground beside %s, but says that the token is missing', (_what, env) => {
    const result = read({ TELEGRAM_BOT_TOKEN: '', ...env })
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          variable: 'TELEGRAM_BOT_TOKEN',
          wrong: expect.stringMatching(/^is not set, and .* as for a real bot/),
          example: 'TELEGRAM_BOT_TOKEN=123456789:what-BotFather-gave-you',
        },
      ],
    })
    const [name = ''] = Object.keys(env).filter((key) => key !== 'MANAGEMENT_PORT')
    expect(problems(env).join()).toContain(name)
    expect(readToolConfig(env, brands)).toMatchObject({ ok: true })
  })

  test.each(['127.0.0.1', '::1', 'localhost', '127.0.0.2'])('lets the playground listen on %s', (host) =>
    expect(config({ HOST: host, MANAGEMENT_PORT: '0', MANAGEMENT_HOST: host }).host).toBe(host),
  )

  test('serves metrics and readiness on a port of their own, for this machine unless it is told otherwise', () => {
    expect(config({ ...live, MANAGEMENT_PORT: '9090' }).management).toEqual({ host: '127.0.0.1', port: 9090 })
    const elsewhere = { ...live, MANAGEMENT_PORT: '0', MANAGEMENT_HOST: '::' }
    expect(config(elsewhere).management).toEqual({ host: '::', port: 0 })
    expect(config(published).warnings).toEqual([expect.stringContaining('MANAGEMENT_PORT is not set')])
    expect(config({ ...published, MANAGEMENT_PORT: '9090' }).warnings).toEqual([])
  })

  test('refuses to manage accounts on the port of the pages, or by a key that signs people in', () => {
    const [desk, service] = ['d'.repeat(32), 's'.repeat(32)]
    const keys = { MANAGEMENT_KEY: `${desk}, ${service}` }
    expect(problems({ ...live, ...keys })).toEqual([expect.stringContaining('MANAGEMENT_PORT is not set')])
    const both = { ...live, ...keys, MANAGEMENT_PORT: '9090' }
    expect(config(both).management?.keys?.map(({ key }) => key)).toEqual([desk, service])
    expect(problems({ ...both, API_KEY: service })).toEqual([
      expect.stringContaining('MANAGEMENT_KEY is a key of API_KEY, too'),
    ])
  })

  test('lets the playground have its page without PUBLIC_URL', () => {
    expect(config({ PASSWORD_ENTRY: 'page' }).passwordEntry).toBe('page')
  })

  test('asks about a variable that looks like one of ours and is none, and about no other', () => {
    const likely = {
      TELEGRAM_TOKEN: 'TELEGRAM_BOT_TOKEN',
      BOT_TOKEN: 'TELEGRAM_BOT_TOKEN',
      SMPT_URL: 'SMTP_URL',
      SMTP_URI: 'SMTP_URL',
      SMS_URL: 'SMS_WEBHOOK_URL',
      DATABSE_URL: 'DATABASE_URL',
      SECRET_KEYS: 'SECRET_KEY',
      LOGLEVEL: 'LOG_LEVEL',
      REDIS_URLS: 'REDIS_URL',
    }
    for (const [name, meant] of Object.entries(likely))
      expect(config({ [name]: 'x' }).warnings).toEqual([
        `${name} is set, and nothing reads it. Was ${meant} meant?`,
      ])
    const others = [
      'PATH',
      'HOME',
      'HOSTNAME',
      'HOSTS',
      'REDIS_HOST',
      'APP_KEY',
      'AWS_SECRET_KEY',
      'NODE_ENV',
      'LOG',
    ]
    expect(config(Object.fromEntries(others.map((name) => [name, 'x']))).warnings).toEqual([])
  })

  test('gives examples that a shell takes as they are', () => {
    const wrong = read({ SMTP_URL: 'x', MAIL_FROM: 'x', SECRET_KEY: 'x', PORT: 'x', REDIS_URL: 'x' })
    const lines = explain(wrong.ok ? [] : wrong.problems).flatMap(
      (line) => line.match(/^ {2}Example: (.*)$/)?.[1] ?? [],
    )
    const said = execFileSync('sh', ['-c', `${lines.join('\n')}\nprintf '%s' "$MAIL_FROM"`], {
      encoding: 'utf8',
    })
    expect(said).toBe('Example Accounts <accounts@example.com>')
  })

  test('says what works otherwise than one may expect', () => {
    expect(config({ TELEGRAM_BOT_TOKEN: token }).warnings).toEqual([
      expect.stringContaining('SMTP_URL is not set: no mail can be sent'),
    ])
    expect(config({ ...live, TELEGRAM_WEBHOOK_SECRET: secret }).warnings).toEqual([
      expect.stringContaining('TELEGRAM_WEBHOOK_SECRET has no effect while PUBLIC_URL is not set'),
    ])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a token that is none', { TELEGRAM_BOT_TOKEN: 'hello' }, 'TELEGRAM_BOT_TOKEN is not a bot token'],
    [
      'a server that is no address',
      { TELEGRAM_API_ROOT: 'api' },
      'TELEGRAM_API_ROOT is not the http(s) address',
    ],
    [
      'a server with a question',
      { TELEGRAM_API_ROOT: 'https://x.example/?a' },
      'TELEGRAM_API_ROOT has a "?"',
    ],
    [
      'a short webhook secret',
      { TELEGRAM_WEBHOOK_SECRET: 'only-15-letters' },
      'TELEGRAM_WEBHOOK_SECRET is not 16',
    ],
    [
      'a webhook secret Telegram refuses',
      { TELEGRAM_WEBHOOK_SECRET: `${secret}.` },
      'TELEGRAM_WEBHOOK_SECRET is not',
    ],
    [
      'a webhook secret too long',
      { TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(257) },
      'TELEGRAM_WEBHOOK_SECRET is not 16',
    ],
    ['another framework', { TELEGRAM_FRAMEWORK: 'x' }, 'TELEGRAM_FRAMEWORK is none of grammy, telegraf'],
    [
      'a webhook without its secret',
      { ...published, TELEGRAM_WEBHOOK_SECRET: '' },
      'TELEGRAM_WEBHOOK_SECRET is not set',
    ],
    ['pages in the open', { PUBLIC_URL: 'http://accounts.example.com' }, 'PUBLIC_URL begins with http:'],
    [
      'pages in the open that look local',
      { PUBLIC_URL: 'http://localhost.example.com' },
      'PUBLIC_URL begins with',
    ],
    [
      'pages under a path with a space',
      { PUBLIC_URL: 'https://example.com/my account' },
      'PUBLIC_URL has a path',
    ],
    ['pages under two slashes', { PUBLIC_URL: 'https://example.com//account' }, 'PUBLIC_URL has a path'],
    [
      'a place that browsers say',
      { PLACE_HEADERS: 'X-Forwarded-For' },
      'PLACE_HEADERS has a header that says something else than a place',
    ],
    [
      'a place in no header',
      { PLACE_HEADERS: 'X-City;X-Country' },
      'PLACE_HEADERS is not the name of a header',
    ],
    [
      'a place in too many headers',
      { PLACE_HEADERS: 'A1,B1,C1,D1' },
      'PLACE_HEADERS has more than three headers',
    ],
    ['a stop that takes for ever', { STOP_DELAY: 'long' }, 'STOP_DELAY is not a whole number'],
    ['pages behind a password', { PUBLIC_URL: 'https://me:pw@example.com' }, 'PUBLIC_URL has a user name'],
    [
      'pages that are no address',
      { PUBLIC_URL: 'accounts.example.com' },
      'PUBLIC_URL is not an http(s) address',
    ],
    [
      'a port Telegram does not call',
      { ...published, PUBLIC_URL: 'https://example.com:8080' },
      'PUBLIC_URL cannot be',
    ],
    [
      'a host Telegram cannot call',
      { ...published, PUBLIC_URL: 'https://localhost' },
      'PUBLIC_URL cannot be reached',
    ],
    ['a port that is no number', { PORT: 'http' }, 'PORT is not a whole number'],
    ['a port too high', { PORT: '65536' }, 'PORT is not a whole number'],
    ['a port in parts', { PORT: '80.5' }, 'PORT is not a whole number'],
    ['a host with a path', { HOST: 'example.com/x' }, 'HOST is not the name'],
    ['a Redis that is none', { REDIS_URL: 'localhost:6379' }, 'REDIS_URL is not the address of a Redis'],
    [
      'Sentinels without the name of a master',
      { REDIS_URL: 'redis-sentinel://a.example,b.example/0' },
      'REDIS_URL is not the address',
    ],
    ['a Redis without a host', { REDIS_URL: 'redis:///1' }, 'REDIS_URL is not the address of a Redis'],
    [
      'one of a Redis Cluster that is none',
      { REDIS_URL: 'redis://a.example,b.example' },
      'REDIS_URL is not the address of a Redis',
    ],
    ['a Redis with options', { REDIS_URL: 'redis://a.example?db=1' }, 'REDIS_URL is not the address'],
    [
      'a Redis password that cannot be read',
      { REDIS_URL: 'redis://:50%off@a.example' },
      'REDIS_URL is not the address',
    ],
    [
      'a database of a Redis Cluster',
      { REDIS_URL: 'redis://a.example/1,redis://b.example/1' },
      'REDIS_URL names a database',
    ],
    ['a loss that is neither here nor there', { REDIS_ALLOW_LOSS: '1' }, 'REDIS_ALLOW_LOSS is none of yes'],
    [
      'another database',
      { DATABASE_URL: 'mysql://localhost/x' },
      'DATABASE_URL is not the address of a Postgres',
    ],
    [
      'a mail server that is none',
      { ...live, SMTP_URL: 'mail.example.com' },
      'SMTP_URL is not the address of a mail server',
    ],
    [
      'a mail server without a host',
      { ...live, SMTP_URL: 'smtp:587' },
      'SMTP_URL is not the address of a mail',
    ],
    ['mail without a sender', { ...live, MAIL_FROM: '' }, 'MAIL_FROM is not set'],
    ['a sender that is none', { MAIL_FROM: 'Example' }, 'MAIL_FROM is not a sender'],
    [
      'a sender of two lines',
      { MAIL_FROM: 'A\r\nBcc: b@example.com <a@example.com>' },
      'MAIL_FROM is not a sender',
    ],
    ['a list of senders', { MAIL_FROM: 'a@example.com, b@example.com' }, 'MAIL_FROM is not a sender'],
    [
      'a gateway that is no address',
      { SMS_WEBHOOK_URL: 'ftp://x.example' },
      'SMS_WEBHOOK_URL is not an http(s)',
    ],
    ['a key everybody has', { SECRET_KEY: 'changeme' }, 'SECRET_KEY cannot be used: it has 6 bytes'],
    [
      'a key of the API that can be guessed',
      { API_KEY: `${'a'.repeat(32)},${'b'.repeat(31)}` },
      'API_KEY has a key of less than 32',
    ],
    [
      'a key of the API that no header carries',
      { API_KEY: `${'ñ'.repeat(32)}` },
      'API_KEY has a key that cannot travel',
    ],
    ['a page nobody can open', { ...live, PASSWORD_ENTRY: 'page' }, 'PASSWORD_ENTRY asks for a page'],
    ['another way to enter', { PASSWORD_ENTRY: 'mail' }, 'PASSWORD_ENTRY is none of page, chat'],
    [
      'a brand there is not',
      { BRAND: '../etc' },
      'BRAND names no folder under brands/; there are: example, mi',
    ],
    ['another captcha', { CAPTCHA: 'never' }, 'CAPTCHA is none of always, adaptive, off'],
    ['another log level', { LOG_LEVEL: 'verbose' }, 'LOG_LEVEL is none of trace, debug'],
    [
      'a management port that is none',
      { MANAGEMENT_PORT: '65536' },
      'MANAGEMENT_PORT is not a whole number from 0 to 65535',
    ],
    ['one port for two things', { MANAGEMENT_PORT: '8080' }, 'MANAGEMENT_PORT is the port of the pages'],
    ['figures on no interface', { MANAGEMENT_PORT: '1', MANAGEMENT_HOST: 'a/b' }, 'MANAGEMENT_HOST is not'],
  ])('refuses %s', (_what, env, wrong) => {
    expect(problems({ ...live, TELEGRAM_WEBHOOK_SECRET: secret, ...env })).toEqual([
      expect.stringContaining(wrong),
    ])
  })

  test('tells of everything that is wrong at once', () => {
    const env = { ...live, PORT: 'x', BRAND: 'y', PUBLIC_URL: 'https://example.com', MAIL_FROM: '' }
    expect(problems(env).map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'BRAND',
      'TELEGRAM_WEBHOOK_SECRET',
      'MAIL_FROM',
    ])
  })

  test('explains each problem with its variable, what is wrong and an example that would do', () => {
    const result = read({ PORT: 'x', CAPTCHA: 'never' })
    expect(explain(result.ok ? [] : result.problems)).toEqual([
      'Portico cannot start: 2 settings need a change.',
      '',
      'PORT is not a whole number from 0 to 65535.',
      '  Example: PORT=8080',
      '',
      'CAPTCHA is none of always, adaptive, off.',
      '  Example: CAPTCHA=always',
    ])
  })

  test('never repeats a value it refuses', () => {
    const canary = 'canary<>!'
    const names = Object.keys(published).concat(
      ...[
        'TELEGRAM_API_ROOT',
        'TELEGRAM_FRAMEWORK',
        'PORT',
        'HOST',
        'MANAGEMENT_PORT',
        'MANAGEMENT_HOST',
        'STOP_DELAY',
        'PLACE_HEADERS',
        'REDIS_URL',
        'DATABASE_URL',
        'SMTP_URL',
      ],
      ...[
        'REDIS_ALLOW_LOSS',
        'SMS_WEBHOOK_URL',
        'SECRET_KEY',
        'API_KEY',
        'MANAGEMENT_KEY',
        'PASSWORD_ENTRY',
        'BRAND',
        'CAPTCHA',
        'LOG_LEVEL',
      ],
    )
    const result = read(Object.fromEntries(names.map((name) => [name, `${name} ${canary}`])))
    const lines = explain(result.ok ? [] : result.problems)
    expect(lines.filter((line) => line.includes('Example:'))).toHaveLength(new Set(names).size)
    expect(lines.join('\n')).not.toContain(canary)
  })

  test('knows the brands that are there', () => {
    expect(readConfig({ BRAND: 'example' })).toMatchObject({ ok: true })
    expect(readConfig({ BRAND: 'nobody' })).toMatchObject({
      ok: false,
      problems: [{ variable: 'BRAND', wrong: expect.stringMatching(/there are: (.+, )?example/) }],
    })
  })
})
