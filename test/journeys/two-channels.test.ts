import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#bot-api'
import { type BotApi, startBotApi } from '#bot-api'
import { openCalls } from '../../src/channels/telegram/calls.ts'
import { openStores, type Stores } from '../../src/portico/stores.ts'
import { type Assembly, assemblePortico } from '../../src/portico.ts'
import type { Mail } from '../../src/senders/sender.ts'
import { CHEAP, configOf, secrets, texts } from '../fixtures/site.ts'
import { createTerminal, type TerminalChat } from '../fixtures/terminal-channel.ts'

const PASSWORD = 'four lanterns over a quiet harbour'

const terminal = createTerminal()
const mails: Mail[] = []
const dataDir = mkdtempSync(join(tmpdir(), 'portico-two-channels-'))
let api: BotApi
let stores: Stores
let portico: Assembly
beforeAll(async () => {
  api = await startBotApi({ second: 10, strict: true })
  stores = await openStores({ dataDir })
  portico = assemblePortico(
    configOf({ DATA_DIR: dataDir, CAPTCHA: 'off', PASSWORD_ENTRY: 'chat', LOG_LEVEL: 'error' }),
    {
      stores,
      secrets,
      texts,
      hashing: CHEAP,
      call: openCalls(api.token, api.url),
      channels: [terminal],
      mail: {
        async send(mail) {
          mails.push(mail)
          return { outcome: 'accepted' }
        },
      },
    },
  )
})
afterAll(async () => {
  await portico.close()
  await Promise.all([stores.close(), api.close()])
  rmSync(dataDir, { recursive: true })
})

/** Types a line, or the number of the choice that begins with these words, and reads what is printed then. */
const types = async (chat: TerminalChat, line: string): Promise<string> => {
  const choice = chat.screen.labels.findIndex((label) => label.startsWith(line))
  await portico.engine.hear(chat.type(choice < 0 ? line : String(choice + 1)))
  await portico.engine.idle()
  return chat.screen.text
}

let handled = 0
/** Does something in Telegram, and reads the newest message then. */
const inTelegram = async (person: Person, act: () => unknown): Promise<string> => {
  void Promise.resolve(act()).catch(() => {})
  for (const update of api.pending.filter(({ update_id }) => update_id > handled)) {
    handled = update.update_id
    await portico.handle(update)
  }
  await portico.engine.idle()
  return person.chat.findLast(({ mine }) => !mine)?.message.text ?? ''
}

const codeFor = (address: string): string =>
  /\b\d{6}\b/.exec(mails.findLast(({ to }) => to === address)?.text ?? '')?.[0] ?? ''

test('a person signs up at a terminal, beside another one in Telegram', async () => {
  const ana = terminal.chat('ana')
  const ben = api.person({ firstName: 'Ben' })

  expect(await types(ana, '/start')).toContain('welcome to Example')
  expect(await inTelegram(ben, () => ben.say('/start'))).toContain('welcome to Example')

  expect(await types(ana, 'Create my account')).toContain('which country or region')
  expect(await inTelegram(ben, () => ben.tap('Create my account'))).toContain('which country or region')

  expect(await types(ana, 'spain')).toContain('What’s your e-mail address')
  expect(await inTelegram(ben, () => ben.say('spain'))).toContain('What’s your e-mail address')
  expect(await types(ana, 'ana@example.com')).toContain('6-digit code')
  expect(await types(ana, codeFor('ana@example.com'))).toContain('Now a password')
  expect(await types(ana, PASSWORD)).toContain('same password again')
  expect(await types(ana, PASSWORD)).toContain('Is everything right')
  expect(await types(ana, 'Accept and create')).toContain('Your Example Account is ready')

  expect(await inTelegram(ben, () => ben.tap('Use my phone number'))).toContain('Share my number')

  const { db } = stores.directory
  const consents = await db.selectFrom('consents').select(['kind', 'channel']).execute()
  expect(consents).toContainEqual({ kind: 'terms', channel: 'terminal' })
  expect(await db.selectFrom('chats').select('conversation').execute()).toEqual([
    { conversation: 'term:ana' },
  ])
  expect(ana.printed.join('\n')).not.toMatch(/<\/?b>/)
})

test('a choice that was tapped twice at a terminal is done once', async () => {
  const eva = terminal.chat('eva')
  await types(eva, '/start')
  const tap = eva.type('1')
  await portico.engine.hear(tap)
  const printed = eva.printed.length
  await portico.engine.hear(tap)
  await portico.engine.idle()
  expect(eva.printed.length).toBe(printed)
})
