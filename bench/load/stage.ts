import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BotApi } from '#bot-api'
import { startBotApi } from '#bot-api'
import { type Directory, openDirectory } from '../../src/accounts/store/directory.ts'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { loadKeys } from '../../src/secrets/load-keys.ts'
import { freePort } from '../../test/fixtures/servers/free-port.ts'
import { startPostgres } from '../../test/fixtures/servers/postgres.ts'
import { startRedis } from '../peers/redis.ts'
import { ownProcessorTimeOf, processorTimeOf } from './processor.ts'

/** Two processes of Portico over one Postgres and one Redis, with a balancer, Telegram and a mail server around them. */
export interface Stage extends AsyncDisposable {
  readonly botApi: BotApi
  readonly mailbox: Mailbox
  /** Where the balancer is. */
  readonly url: string
  readonly programs: readonly Program[]
  /** Read over the shoulder of the program. */
  readonly directory: Directory
  readonly secrets: Secrets
  readonly databaseUrl: string
  /** Makes another database in the same Postgres, and tells its address. */
  createDatabase(): Promise<string>
  /** Ends the two processes of Portico: nothing of theirs is counted for what is measured after. */
  stopPortico(): Promise<void>
  /** Starts another program, which ends with the stage. */
  start(file: string | URL, args: readonly string[], env: object): ChildProcess
  /** Milliseconds of processor time so far. */
  used(): Used
  /** The same of Postgres alone. */
  usedByPostgres(): number
}

export interface Program {
  readonly pid: number
  readonly url: string
}

export interface Used {
  /** The processes that chat. */
  readonly main: number
  /** Those that hash, measure and paint. */
  readonly workers: number
  readonly postgres: number
  readonly redis: number
}

/** What was used in between, for each of so many people. */
export const usedByEach = (before: Used, after: Used, people: number): Used => {
  const each = (which: keyof Used) => (after[which] - before[which]) / people
  return {
    main: each('main'),
    workers: each('workers'),
    postgres: each('postgres'),
    redis: each('redis'),
  }
}

export const API_KEY = 'the-key-of-the-back-end-for-the-bench-1'
const TOKEN = '1000001:local-bot-token-for-tests-only-AAAA'

export const openStage = async (profileInto?: string): Promise<Stage> => {
  const opened = new AsyncDisposableStack()
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-load-'))
  opened.defer(() => rmSync(dataDir, { recursive: true, force: true }))
  const postgres = await startPostgres({ fsync: 'on' })
  opened.defer(() => postgres.stop())
  const redis = await startRedis()
  opened.defer(() => redis.stop())
  const botApi = await startBotApi({ token: TOKEN, strict: true })
  opened.defer(() => botApi.close())
  const mailbox = await startMailbox()
  opened.defer(() => mailbox.close())
  const [file = ''] = await postgres
    .ask("select pg_read_file('postmaster.pid') as file")
    .then(([row]) => [String(row?.file)])
  const postmaster = Number.parseInt(file, 10)
  loadKeys({ dataDir })
  const [port, ...ports] = await Promise.all([freePort(), freePort(), freePort()])
  const url = `http://localhost:${port}`
  const createDatabase = async () => postgres.url(await postgres.create())
  const databaseUrl = await createDatabase()
  const env = {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: botApi.url,
    TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-the-bench',
    PUBLIC_URL: url,
    HOST: '127.0.0.1',
    REDIS_URL: redis.url,
    DATABASE_URL: databaseUrl,
    SMTP_URL: mailbox.smtpUrl,
    MAIL_FROM: 'Example <accounts@example.com>',
    API_KEY,
    CAPTCHA: 'always',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    DATA_DIR: dataDir,
  }
  const start = (file: string | URL, args: readonly string[], given: object, execArgv: string[] = []) => {
    const child = fork(file, args, { env: { ...process.env, ...given }, execArgv })
    opened.defer(() => ended(child))
    return child
  }
  start(new URL('balancer.ts', import.meta.url), [port, ...ports].map(String), {})
  const profiling = profileInto ? ['--cpu-prof', `--cpu-prof-dir=${profileInto}`] : []
  const children = ports.map((own) =>
    start(new URL('portico.ts', import.meta.url), [], { ...env, PORT: String(own) }, profiling),
  )
  const programs = children.map(({ pid = 0 }, n) => ({ pid, url: `http://127.0.0.1:${ports[n]}` }))
  for (const program of programs) while (!(await isReady(program))) await wait(50)
  const directory = await openDirectory({ databaseUrl, dataDir })
  opened.defer(() => directory.close())
  return {
    botApi,
    mailbox,
    url,
    programs,
    directory,
    secrets: createSecrets(loadKeys({ dataDir })),
    databaseUrl,
    createDatabase,
    start,
    async stopPortico() {
      await Promise.all(children.map(ended))
    },
    usedByPostgres: () => processorTimeOf(postmaster),
    used() {
      const main = programs.reduce((sum, { pid }) => sum + ownProcessorTimeOf(pid), 0)
      const all = programs.reduce((sum, { pid }) => sum + processorTimeOf(pid), 0)
      return {
        main,
        workers: all - main,
        postgres: processorTimeOf(postmaster),
        redis: processorTimeOf(redis.pid),
      }
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** Whether a program says so itself. */
export const isReady = ({ url }: Pick<Program, 'url'>): Promise<boolean> =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    async (answer) => {
      await answer.text()
      return answer.ok
    },
    () => false,
  )

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  await end
}
