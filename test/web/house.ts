import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { commands, deepLinks, flows } from '../../flows/flows.ts'
import { openDirectory } from '../../src/accounts/directory.ts'
import { loadBrand } from '../../src/content/brand.ts'
import { contentFolders, loadContent } from '../../src/content/content.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { notices } from '../../src/effects/notices.ts'
import { performers } from '../../src/effects/performers.ts'
import { sendCode } from '../../src/effects/send-code.ts'
import { sendExport } from '../../src/effects/send-export.ts'
import { createButtons } from '../../src/engine/buttons.ts'
import type { Card, Channel } from '../../src/engine/channel.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { createVault } from '../../src/engine/vault.ts'
import { createPasswords, type Passwords } from '../../src/passwords/passwords.ts'
import { createEasel } from '../../src/pictures/easel.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import type { WebParts } from '../../src/web/parts.ts'
import { createWeb } from '../../src/web/web.ts'
import { loadWords } from '../../src/words/words.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const words = loadWords({ roots: [join(ROOT, 'flows'), join(ROOT, 'src')], fallback: 'en' })

/** What stands between a guest of this language and the proof of the address. */
const answers = {
  en: ['Spain', 'ana@example.com', words.plain('en', { id: 'sign-up-choice-accept' })],
  es: ['España', 'ana@example.com', words.plain('es', { id: 'sign-up-choice-accept' })],
} as const

/**
 * The pages over HTTP, with the real engine, flows, directory and passwords behind them. Only the chat's own end is
 * of the test: a channel that keeps what was drawn, and a postman who keeps the links.
 */
export const openHouse = async ({
  publicUrl = (url) => url,
  ...options
}: Partial<Pick<WebParts, 'passwords' | 'chat'>> & {
  /** From the address that the house really has. */
  readonly publicUrl?: (url: string) => string
} = {}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-web-'))
  let shift = 0
  const now = () => Date.now() + shift
  const secrets = createSecrets([createHash('sha256').update('a key for tests').digest()])
  const brand = loadBrand(join(ROOT, 'brands'), 'example')
  const content = loadContent({
    folders: contentFolders(ROOT, 'example'),
    brand,
    actions: [],
    fallback: 'en',
  })
  const conversations = openSqliteConversations(join(dataDir, 'conversations.db'), now)
  const directory = await openDirectory({ dataDir })
  const passwords: Passwords = createPasswords({ policy: brand.password })
  const reports: unknown[] = []
  const report = (error: unknown, facts: Record<string, unknown> = {}) => void reports.push({ error, facts })

  const outer = new Hono()
  const server = serve({ fetch: outer.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const cards = new Map<string, Card>()
  const links = new Map<string, string>()
  const matches = new Map<string, string>()
  const channel: Channel = {
    draw: async (conversation, card) => {
      cards.set(conversation, card)
      return { ok: true, card: 1, photo: false, keyboard: false }
    },
    answer: async () => {},
    erase: async () => true,
    send: async () => ({ ok: true }),
    say: async () => {},
    busy: async () => {},
  }
  const post = {
    codeMail: async ({ link, to }: { link: string | undefined; to: string }) => {
      links.set(to, link ?? '')
      return { outcome: 'accepted' as const, retryable: false }
    },
    ownerMail: async () => ({ outcome: 'accepted' as const, retryable: false }),
    codeSms: async () => ({ outcome: 'accepted' as const, retryable: false }),
    ownerSms: async () => ({ outcome: 'accepted' as const, retryable: false }),
  }
  const vault = createVault(600_000, now)
  const engine = createEngine({
    scene: {
      flows,
      commands,
      deepLinks,
      home: 'home',
      house: { captcha: 'off', password: 'page', pages: true, mail: true, sms: true },
      buttons: createButtons(secrets),
      around: (locale) => ({ brand, content: content(locale), locales: words.locales }),
      pickLocale: words.pick,
      label: (locale, label) => (typeof label === 'string' ? label : words.plain(locale, label)),
    },
    wording: words,
    easel: createEasel({ directory, secrets, pageUrl: (page, token) => `${url}/${page}/${token}` }),
    conversations,
    secrets,
    vault,
    channel,
    performers: performers({ directory, secrets, passwords, vault }),
    notify: notices({
      sendCode: sendCode({ directory, secrets, post, linkTo: (token) => `${url}/activate/${token}` }),
      sendExport: sendExport({ directory, channel, wording: words }),
      channel,
    }),
    now,
    report,
  })
  const parts: WebParts = {
    engine,
    directory,
    secrets,
    passwords,
    wording: words,
    brand,
    publicUrl: publicUrl(url),
    now,
    report,
    ...options,
  }
  outer.route('/', createWeb(parts))

  let guests = 0
  const house = {
    url,
    engine,
    parts,
    reports,
    /** Lets time go by for everything in the house. */
    pass: (milliseconds: number) => {
      shift += milliseconds
    },
    state: async (conversation: string) => (await engine.where(conversation))?.frames.at(-1)?.state,
    /** What the chat shows. */
    shown: (conversation: string) => cards.get(conversation),

    /** Somebody who waits in the chat for the mail, and the link in it. */
    async guest(language: 'en' | 'es' = 'en') {
      const conversation = `test:${++guests}`
      let message = 0
      const say = (text: string) => {
        message += 1
        const said = { kind: 'text' as const, text, message }
        const key = `${conversation}:${message}`
        return engine.hear({ conversation, key, said, speaker: { name: 'Ana', language } })
      }
      await engine.hear({
        conversation,
        key: `${conversation}:start`,
        said: { kind: 'command', command: 'signup', payload: '', message: 0 },
        speaker: { name: 'Ana', language },
      })
      const [region, address, accept] = answers[language]
      const own = address.replace('@', `${guests}@`)
      for (const text of [region, own, accept]) await say(text)
      await engine.idle()
      const link = links.get(own)
      if (!link) throw new Error(`No mail came; the chat shows: ${cards.get(conversation)?.html}`)
      return { conversation, link, say }
    },

    /** Somebody who waits in the chat for a password, and the page for it. */
    async chooser(language: 'en' | 'es' = 'en') {
      const guest = await house.guest(language)
      await send(guest.link)
      return { ...guest, page: house.pageOf(guest.conversation) }
    },
    /** The page that the chat offers now. */
    pageOf(conversation: string) {
      const buttons = cards.get(conversation)?.rows.flat() ?? []
      const page = buttons.map((button) => ('page' in button ? button.page : undefined)).find(Boolean)
      if (!page) throw new Error(`No page is offered; the chat shows: ${cards.get(conversation)?.html}`)
      const match = matchIn(cards.get(conversation)?.html)
      if (match) matches.set(page, match)
      return page
    },
    /** The number that the chat has shown beside the button of a page. */
    matchOf: (page: string) => matches.get(page) ?? '',
    /** Posts a form with that number. */
    give: (page: string, fields: Record<string, string> = {}) =>
      send(page, { match: house.matchOf(page), ...fields }),
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await engine.idle()
      await passwords.close()
      await Promise.all([conversations.close(), directory.close()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return house
}

export type House = Awaited<ReturnType<typeof openHouse>>

/** The two digits that a page asks for, as they stand in the chat. */
export const matchIn = (html = ''): string | undefined => /<b>(\d\d)<\/b>/.exec(html)?.[1]

/** Two digits that are not those. */
export const unlike = (match: string): string => String((Number(match) + 1) % 100).padStart(2, '0')

/** Posts a form as a browser does that is on our own page. */
export const send = (
  url: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
) =>
  fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    redirect: 'manual',
  })

export const twice = (password: string) => ({ password, again: password })

/** The one heading of a page. */
export const headingOf = async (answer: Response) => {
  const [, heading, ...more] = (await answer.text()).split(/<\/?h1>/)
  if (more.length !== 1) throw new Error('A page has one heading.')
  return heading
}
