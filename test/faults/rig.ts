import { expect } from 'vitest'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import { createKeys } from '../../src/conversations/redis/keys.ts'
import { openServices, type Person, type Services, TOKEN, textOf, WEBHOOK_SECRET } from '../fixtures/app.ts'
import { type Child, startChild } from '../fixtures/child.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import type { PostgresServer } from '../fixtures/servers/postgres.ts'
import { openProxy, type TcpProxy } from '../fixtures/servers/proxy.ts'
import { type RedisServer, startRedis } from '../fixtures/servers/redis.ts'
import { type StepName, stepNames, steps } from '../fixtures/sign-up-steps.ts'
import { type Balancer, openBalancer } from './balancer.ts'

/** The services with a line that can fail before each thing the program depends on. */
export interface Rig extends Services {
  readonly lines: { readonly telegram: TcpProxy; readonly mail: TcpProxy; readonly sms: TcpProxy }
  /** Its own Redis, and the line to it; only where the rig has one. */
  readonly store: RedisServer
  readonly redis: TcpProxy
  /** The line to Postgres; only where the rig has one. */
  readonly postgres: TcpProxy
  /** Where updates and page visits come in; only with a webhook. */
  readonly front: Balancer
  /** Starts the program; any number at a time where it has a webhook. Resolves when it listens. */
  start(variables?: Readonly<Record<string, string>>): Promise<Child>
  /** All that were started, oldest first. */
  readonly children: readonly Child[]
}

export interface RigOptions {
  /** Conversations are kept in a Redis of its own; without: in a file. */
  readonly redis?: boolean
  /** Accounts are kept there, in a database of their own; without: in a file. */
  readonly postgres?: PostgresServer
  /** Telegram brings updates; without: they are fetched by long polling. */
  readonly webhook?: boolean
  /** What stands before the processes keeps its connections to them. */
  readonly keepAlive?: boolean
  readonly variables?: Readonly<Record<string, string>>
}

const portOf = (url: string) => Number(new URL(url).port)
const through = (url: string, { port }: TcpProxy) => {
  const led = new URL(url)
  led.port = String(port)
  return led.href.replace(/\/$/, '')
}

export const openRig = async ({
  redis,
  postgres,
  webhook,
  keepAlive,
  variables,
}: RigOptions = {}): Promise<Rig> => {
  const services = await openServices({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat', ...variables })
  const { botApi, mailbox, dataDir } = services
  const [store, database] = await Promise.all([redis ? startRedis() : undefined, postgres?.create()])
  const [telegram, mail, sms, redisLine, postgresLine, front] = await Promise.all([
    openProxy(portOf(botApi.url)),
    openProxy(portOf(mailbox.smtpUrl)),
    openProxy(portOf(mailbox.smsUrl)),
    store && openProxy(store.port),
    postgres && openProxy(postgres.port),
    webhook ? openBalancer(keepAlive) : undefined,
  ])
  const directory =
    postgres && database
      ? await openDirectory({ dataDir, databaseUrl: postgres.url(database) })
      : services.directory
  const env = {
    ...services.env,
    TELEGRAM_API_ROOT: through(botApi.url, telegram),
    SMTP_URL: through(mailbox.smtpUrl, mail),
    SMS_WEBHOOK_URL: through(mailbox.smsUrl, sms),
    ...(redisLine && { REDIS_URL: `redis://127.0.0.1:${redisLine.port}` }),
    ...(postgres && database && postgresLine && { DATABASE_URL: postgres.url(database, postgresLine.port) }),
    ...(front && { PUBLIC_URL: front.url, TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET }),
  }
  const children: Child[] = []
  return {
    ...services,
    directory,
    env,
    lines: { telegram, mail, sms },
    get store() {
      return present(store)
    },
    get redis() {
      return present(redisLine)
    },
    get postgres() {
      return present(postgresLine)
    },
    get front() {
      return present(front)
    },
    children,
    async start(variables = {}) {
      const port = await freePort()
      const child = startChild({ env }, { PORT: String(port), ...variables })
      children.push(child)
      const listensAt = Number(variables.PORT ?? port)
      front?.ports.add(listensAt)
      child.ended.then(() => front?.ports.delete(listensAt))
      await child.opened
      return child
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(children.map((child) => child[Symbol.asyncDispose]()))
      const lines = [telegram, mail, sms, redisLine, postgresLine]
      await Promise.all([front?.close(), ...lines.map((line) => line?.close())])
      if (directory !== services.directory) await directory.close()
      await store?.stop()
      await services[Symbol.asyncDispose]()
    },
  }
}

const present = <Part>(part: Part | undefined): Part => {
  if (!part) throw new Error('The rig was opened without it.')
  return part
}

/** How long people may have to wait once everything is well again (ms). */
export const SOON = 10_000
const AT_ONCE = 5_000

/** Rejects with `else` if it takes longer than that many milliseconds. */
export const within = async <Result>(
  ms: number,
  work: Promise<Result>,
  otherwise: string,
): Promise<Result> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${otherwise} (${ms} ms)`)), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

/** Resolves as soon as `fits` holds; asks again after every call of the program, and now and then. */
export const until = async (
  fits: () => boolean | Promise<boolean>,
  what: string,
  ms = SOON,
): Promise<void> => {
  const end = performance.now() + ms
  while (!(await fits())) {
    if (performance.now() > end) throw new Error(`In vain: ${what} (${ms} ms)`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The next thing the bot writes to that person, new or over an earlier message. */
export const shown = (person: Person): Promise<string> => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const end = person.on((change) => {
    if ((change.kind === 'shown' || change.kind === 'edited') && !change.bubble.mine)
      resolve(textOf(change.bubble))
  })
  return promise.finally(end)
}

/** Ends a fault, and waits until the bot writes to that person, unasked and within ten seconds. */
export const healed = async (person: Person, mend: () => unknown): Promise<void> => {
  const next = shown(person)
  await mend()
  await within(SOON, next, 'nothing came after it was mended')
}

/** Checks that no person is stuck: whatever they write first after a fault is answered. */
export const expectAnswers = async (...people: readonly Person[]): Promise<void> => {
  await Promise.all(
    people.map(async (person) => {
      for (const said of ['/start', 'hello there', '/cancel']) {
        const answer = shown(person)
        person.say(said)
        await within(AT_ONCE, answer, `"${said}" was not answered`)
      }
      await readAll(person)
    }),
  )
}

/** Passes over everything the bot has said so far. */
const readAll = async (person: Person): Promise<void> => {
  const one = () =>
    person.next(undefined, { timeout: 1 }).then(
      () => true,
      () => false,
    )
  while (await one());
}

/** What must hold whatever happened: in the database, in the chats, and in everything that was logged. */
export const expectSound = async (rig: Rig, ...people: readonly Person[]): Promise<void> => {
  const { db } = rig.directory
  const accounts = await db.selectFrom('accounts').selectAll().execute()
  const addresses = await db.selectFrom('addresses').selectAll().execute()
  const chats = await db.selectFrom('chats').selectAll().execute()
  const used = await db.selectFrom('challenges').selectAll().where('used_at', 'is not', null).execute()
  const ids = accounts.map(({ id }) => id).sort()
  expect(addresses.map(({ account }) => account).sort(), 'one address an account').toEqual(ids)
  expect(new Set(addresses.map(({ value }) => value)).size, 'one account an address').toBe(addresses.length)
  expect(chats.map(({ account }) => account).sort(), 'each account has its chat').toEqual(ids)
  expect(used.length, 'each account has a code of its own').toBe(accounts.length)
  for (const person of people.filter(toldDone))
    expect(
      chats.filter(({ conversation }) => conversation === person.conversation),
      `${person.conversation} was told that it is done`,
    ).toHaveLength(1)
  for (const { output } of rig.children) expect(output).not.toContain(TOKEN.slice(TOKEN.indexOf(':')))
}

export const toldDone = (person: Person): boolean =>
  person.chat.some((bubble) => !bubble.mine && steps.done.sees.test(textOf(bubble)))

/** How many screens of the bot show that. */
export const timesShown = (person: Person, words: RegExp): number =>
  person.chat.filter((bubble) => !bubble.mine && words.test(textOf(bubble))).length

/** Counts that never go down, however many times a request is repeated: tries and sends. */
export const countersOf = async ({ directory: { db } }: Rig) => {
  const rows = async (table: 'attempts' | 'sends') =>
    (await db.selectFrom(table).selectAll().execute()).length
  return { attempts: await rows('attempts'), sends: await rows('sends') }
}

/** The key of that person's conversation in Redis. */
export const documentOf = ({ conversation }: Person): string =>
  createKeys('portico').of(conversation).document

/** The bytes by which a commit of that person's conversation is known on the line to Redis. */
export const commitOf = (person: Person): string => {
  const key = documentOf(person)
  return `$1\r\n3\r\n$${key.length}\r\n${key}`
}

/** The bytes by which the end of a transaction is known on the line to Postgres. */
export const COMMIT = 'commit\0'

/** Kills that process and waits until it is gone. */
export const killing = (child: () => Child | undefined) => async (): Promise<void> => {
  child()?.kill('SIGKILL')
  await child()?.ended
}

/** Said where a process that held a code or a password in its memory has died or is too busy: it is asked for once more. */
const LOST = /That got lost on our side/

/** Signs a person up whatever happens to the program meanwhile: answers each question as it comes, and waits for no spinner. */
export const signUp = async (rig: Rig, person: Person, patience: number): Promise<void> => {
  const answer = (name: StepName) => void Promise.resolve(steps[name].answer(rig, person)).catch(() => {})
  person.say('/start')
  for (const name of stepNames.filter((each) => each !== 'captcha')) {
    const requests = (text: string, step: StepName) => steps[step].sees.test(text)
    for (;;) {
      const fits = (text: string) => requests(text, name) || LOST.test(text)
      const text = textOf(await person.next((bubble) => fits(textOf(bubble)), { timeout: patience }))
      const asked = stepNames.findLast((step) => requests(text, step))
      if (asked) answer(asked)
      if (asked === name) break
    }
  }
}
