import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBotApi } from '../../src/channels/playground/bot-api/bot-api.ts'
import type { BotApi, Bubble, Person, Profile } from '../../src/channels/playground/bot-api/types.ts'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import { readConfig } from '../../src/config.ts'
import { openPortico, type Portico } from '../../src/portico.ts'

/** A whole house on free ports: the real program with a local Bot API, a real mail server and an SMS gateway. */
export interface House extends AsyncDisposable {
  readonly botApi: BotApi
  readonly mailbox: Mailbox
  readonly portico: Portico
  readonly dataDir: string
  /** The environment it was started with; the same again continues it. */
  readonly env: Readonly<Record<string, string>>
  person(profile?: Partial<Profile>): Guest
  restart(): Promise<void>
}

/** A person, with what a test wants to say about their chat. */
export interface Guest extends Person {
  /** The newest screen that the bot shows or edits from now on and that has these words. */
  sees(words: string | RegExp): Promise<Bubble>
}

export const TOKEN = '1000001:local-bot-token-for-tests-only-AAAA'

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

export const openHouse = async (variables: Readonly<Record<string, string>> = {}): Promise<House> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-'))
  const [botApi, mailbox] = await Promise.all([startBotApi({ token: TOKEN, second: 50 }), startMailbox()])
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
  const open = async () => {
    const read = readConfig(env)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return openPortico(read.config)
  }
  let portico = await open()
  return {
    botApi,
    mailbox,
    dataDir,
    env,
    get portico() {
      return portico
    },
    person: (profile) => guest(botApi.person(profile)),
    async restart() {
      await portico.stop()
      portico = await open()
    },
    async [Symbol.asyncDispose]() {
      await portico.stop()
      await Promise.all([botApi.close(), mailbox.close()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** With pages: the program gets a public address on this machine, and with it the webhook. */
export const openHouseWithPages = async (variables: Readonly<Record<string, string>> = {}): Promise<House> => {
  const port = await freePort()
  return openHouse({
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-tests',
    ...variables,
  })
}

/** What stands on a bubble: its text or caption, and the labels of its buttons. */
export const textOf = ({ message }: Bubble): string => message.text ?? message.caption ?? ''
export const labelsOf = ({ message }: Bubble): string[] =>
  message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []

const guest = (person: Person): Guest =>
  new Proxy(person, {
    get(target, name) {
      if (name === 'sees')
        return (words: string | RegExp) =>
          target.next((bubble) => {
            const text = textOf(bubble)
            return typeof words === 'string' ? text.includes(words) : words.test(text)
          })
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as Guest
