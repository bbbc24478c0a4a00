import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '../../flows/sign-up/draft.ts'
import { type Directory, openDirectory } from '../../src/accounts/directory.ts'
import { startBotApi } from '../../src/channels/playground/bot-api/bot-api.ts'
import type { BotApi, Bubble, Person, Profile } from '../../src/channels/playground/bot-api/types.ts'
import type { Mail, Sms } from '../../src/channels/playground/mailbox/arrival.ts'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import { readConfig } from '../../src/config.ts'
import { captchaAnswer } from '../../src/effects/captcha.ts'
import type { Conversation } from '../../src/engine/record.ts'
import { openPortico, type Portico } from '../../src/portico.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { loadKeys } from '../../src/secrets/load-keys.ts'
import type { Secrets } from '../../src/secrets/secrets.ts'
import { freePort } from '../servers/free-port.ts'

/** What stands around the program: a local Bot API, a real mail server, an SMS gateway and a folder for its data. */
export interface Grounds extends AsyncDisposable {
  readonly botApi: BotApi
  readonly mailbox: Mailbox
  readonly dataDir: string
  /** The environment to start the program with; the same again continues it. */
  readonly env: Readonly<Record<string, string>>
  /** What the program keeps, read over its shoulder. */
  readonly directory: Directory
  readonly secrets: Secrets
  person(profile?: Partial<Profile>): Guest
}

/** The grounds with the whole program in this process. */
export interface House extends Grounds {
  readonly portico: Portico
  /** Stops the program and starts it again; what is done meanwhile has the files to itself. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  /** Lets the clock of the program go on, and everything happen whose time has come. */
  pass(milliseconds: number): Promise<void>
  /** The house's own time. */
  now(): number
  /** `flow.state` in which a person is. */
  where(guest: Guest): Promise<string>
  /** Resolves when the program has come to know something of a person. */
  until(guest: Guest, known: (conversation: Conversation) => boolean): Promise<void>
  /** The sign-up of a person: its state and all its answers. */
  draft(guest: Guest): Promise<{ readonly state: string; readonly context: Draft }>
}

/** A person, with what a test wants to know of their chat. */
export interface Guest extends Person {
  /** The newest screen that the bot shows or edits from now on and that has these words. */
  sees(words: string | RegExp): Promise<Bubble>
  /** The newest message of the bot. */
  readonly screen: Bubble
  /** An address at which mail reaches this person. */
  readonly email: string
  readonly conversation: string
}

export const TOKEN = '1000001:local-bot-token-for-tests-only-AAAA'
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const openGrounds = async (
  variables: Readonly<Record<string, string>> = {},
  now: () => number = Date.now,
  act: () => void = () => {},
): Promise<Grounds> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-'))
  const [botApi, mailbox] = await Promise.all([
    startBotApi({ token: TOKEN, second: 50, now }),
    startMailbox({ now }),
  ])
  const env = {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: botApi.url,
    SMTP_URL: mailbox.smtpUrl,
    MAIL_FROM: 'Example <accounts@example.com>',
    SMS_WEBHOOK_URL: mailbox.smsUrl,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...variables,
  }
  const directory = await openDirectory({ dataDir })
  const secrets = createSecrets(loadKeys({ dataDir }))
  return {
    botApi,
    mailbox,
    dataDir,
    env,
    directory,
    secrets,
    person: (profile) => guest(botApi.person(profile), act),
    async [Symbol.asyncDispose]() {
      await Promise.all([botApi.close(), mailbox.close(), directory.close()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * Its clock goes on by a second with each thing a person does, and otherwise only when a test lets it: "in 60
 * seconds" is never 59, and people write no faster than they can.
 */
export const openHouse = async (
  variables: Readonly<Record<string, string>> = {},
  begun: number = Date.now(),
): Promise<House> => {
  let moment = begun
  const now = () => moment
  const grounds = await openGrounds(variables, now, () => {
    moment += SECOND
  })
  const open = () => {
    const read = readConfig(grounds.env)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return openPortico(read.config, now)
  }
  let portico = await open()
  return {
    ...grounds,
    get portico() {
      return portico
    },
    now,
    async restart(meanwhile) {
      await portico.stop()
      await meanwhile?.()
      portico = await open()
    },
    async pass(milliseconds) {
      await portico.engine.idle()
      moment += milliseconds
      await portico.engine.tick()
      await portico.engine.idle()
    },
    async where({ conversation }) {
      await portico.engine.idle()
      const frame = (await portico.engine.where(conversation))?.frames.at(-1)
      return `${frame?.flow}.${frame?.state}`
    },
    async until({ conversation }, known) {
      const { engine } = portico
      const { promise, resolve } = Promise.withResolvers<void>()
      const end = engine.onMove((move) => move.conversation === conversation && known(move.now) && resolve())
      const now = await engine.where(conversation)
      if (now && known(now)) resolve()
      await promise.finally(end)
    },
    async draft({ conversation }) {
      await portico.engine.idle()
      const { frames = [] } = (await portico.engine.where(conversation)) ?? {}
      const { state = '', context = {} } = frames.find(({ flow }) => flow === 'sign-up') ?? {}
      return { state, context: context as Draft }
    },
    async [Symbol.asyncDispose]() {
      await portico.stop()
      await grounds[Symbol.asyncDispose]()
    },
  }
}

/** With pages: the program gets a public address on this machine, and with it the webhook. */
export const openHouseWithPages = async (
  variables: Readonly<Record<string, string>> = {},
): Promise<House> => {
  const port = await freePort()
  return openHouse({
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ...variables,
  })
}

export const WEBHOOK_SECRET = 'a-webhook-secret-for-tests'

/** What stands on a bubble: its text or caption, and the labels of its buttons. */
export const textOf = ({ message }: Bubble): string => message.text ?? message.caption ?? ''
export const labelsOf = ({ message }: Bubble): string[] =>
  message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []

/** The address behind a button that opens one, in a browser or as a Mini App. */
export const addressBehind = ({ message }: Bubble, label: string): string => {
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
  if (button && 'web_app' in button) return button.web_app.url
  if (button && 'url' in button) return button.url
  throw new Error(`No button "${label}" that opens a page; there are ${labelsOf({ message, mine: false })}.`)
}

/** What the picture before the person shows, as the painter knows it. */
export const captchaOf = async ({ directory, secrets }: Grounds, guest: Guest): Promise<string> => {
  const challenge = await directory.db
    .selectFrom('challenges')
    .selectAll()
    .where('conversation', '=', guest.conversation)
    .where('purpose', '=', 'captcha')
    .where('replaced_at', 'is', null)
    .where('spent_at', 'is', null)
    .executeTakeFirstOrThrow()
  return captchaAnswer(secrets, challenge)?.text ?? ''
}

/** A mail that a crash has kept back comes within ten seconds. */
const patience = { timeout: 30_000 }

export const mailTo = ({ mailbox }: Grounds, address: string): Promise<Mail> =>
  awaited(
    mailbox.next((arrival): arrival is Mail => arrival.kind === 'mail' && arrival.to === address, patience),
  )
export const smsTo = ({ mailbox }: Grounds, phone: string): Promise<Sms> =>
  awaited(mailbox.next((arrival): arrival is Sms => arrival.kind === 'sms' && arrival.to === phone, patience))

/** It is looked out for before what brings it about, and awaited afterwards, unless the test has failed in between. */
const awaited = <Result>(promise: Promise<Result>): Promise<Result> => {
  promise.catch(() => {})
  return promise
}

/** The code and the link that a mail or SMS carries. */
export const codeIn = ({ text }: { readonly text: string }): string => /\b\d{6}\b/.exec(text)?.[0] ?? ''
export const linkIn = ({ text }: { readonly text: string }): string =>
  /https?:\S+\/activate\/\S+/.exec(text)?.[0] ?? ''

/** The number that the chat shows and a page asks for. */
export const matchIn = (screen: Bubble): string => /number (\d\d)\b/.exec(textOf(screen))?.[1] ?? ''

/** A code, or a number, that is not the right one. */
export const otherThan = (code: string): string =>
  String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')

/** Every account, with what belongs to it. */
export const accountsOf = async ({ directory }: Grounds, guest: Guest) => {
  const accounts = await directory.db
    .selectFrom('chats')
    .innerJoin('accounts', 'accounts.id', 'chats.account')
    .selectAll('accounts')
    .where('conversation', '=', guest.conversation)
    .execute()
  return Promise.all(
    accounts.map(async (account) => ({
      ...account,
      addresses: await directory.db
        .selectFrom('addresses')
        .select(['kind', 'value', 'is_primary'])
        .where('account', '=', account.id)
        .execute(),
      consents: await directory.db
        .selectFrom('consents')
        .select(['kind', 'version', 'locale', 'at', 'channel'])
        .where('account', '=', account.id)
        .execute(),
    })),
  )
}

/** Sends the form of one of our pages as a browser does. */
export const postForm = (address: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { origin: new URL(address).origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })

const actions: readonly (string | symbol)[] = [
  'say', 'tap', 'press', 'shareContact', 'send', 'edit', 'forward', 'sayInGroup',
] // biome-ignore format: a list

const guest = (person: Person, act: () => void): Guest =>
  new Proxy(person, {
    get(target, name) {
      switch (name) {
        case 'sees':
          return (words: string | RegExp) =>
            awaited(
              target.next((bubble) => {
                const text = textOf(bubble)
                return typeof words === 'string' ? text.includes(words) : words.test(text)
              }, patience),
            )
        case 'screen':
          return target.chat.findLast(({ mine }) => !mine)
        case 'email':
          return `guest-${target.id}@example.com`
        case 'conversation':
          return `tg:${target.id}`
      }
      if (actions.includes(name)) act()
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as Guest
