import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { hash } from '../../../src/passwords/argon2.ts'
import { openServices } from '../../../test/fixtures/app.ts'
import { openBrowser } from '../../../test/fixtures/openid.ts'
import { addPerson } from '../../../test/fixtures/person.ts'
import { freePort } from '../../../test/fixtures/servers/free-port.ts'
import { isReady } from '../../load/stage.ts'
import { askForTokens, asking, CALLBACK, CLIENT, exchange, PASSWORD, SECRET } from '../contest.ts'

/** A program of its own to which people sign in with their passwords. */
export interface Program extends AsyncDisposable {
  readonly pid: number
  readonly ways: Readonly<Record<string, SignIn>>
}

/** One person signs in, the n-th, in a browser of theirs that is new. */
export type SignIn = (n: number) => Promise<void>

const API_KEY = 'the-key-of-the-back-end-for-the-bench-1'

/** As an operator starts it on SQLite, with a chat and a mail server that are not counted. */
export const openPortico = async (people: number): Promise<Program> => {
  const opened = new AsyncDisposableStack()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const services = opened.use(
    await openServices({
      API_KEY,
      PORT: String(port),
      PUBLIC_URL: url,
      TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-the-bench',
    }),
  )
  const clients = [{ id: CLIENT, name: 'Wiki', secret: SECRET, redirectUris: [CALLBACK], own: true }]
  writeFileSync(join(services.dataDir, 'clients.json'), JSON.stringify(clients))
  const hashed = await hash(PASSWORD)
  for (let n = 0; n < people; n += 1) await addPerson(services.directory, { n, hash: hashed, at: Date.now() })
  const child = start('../../load/portico.ts', services.env)
  opened.defer(child.end)
  while (!(await isReady({ url }))) await Promise.race([wait(50), child.told])
  return {
    pid: child.pid,
    ways: {
      'Portico, an application by the page': (n) =>
        byPage({ authorization: `${url}/openid/auth`, token: `${url}/openid/token` }, person(n)),
      'Portico, one call': (n) =>
        post(
          `${url}/api/session`,
          {
            identifier: person(n),
            password: PASSWORD,
            device: { name: 'A phone', key: `phone-of-a-person-${n}` },
          },
          { authorization: `Bearer ${API_KEY}` },
        ),
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

export const openBare = async (): Promise<Program> => {
  const child = start('bare.ts')
  const issuer = await child.told
  return {
    pid: child.pid,
    ways: {
      'oidc-provider, an application by a form': (n) =>
        byPage({ authorization: `${issuer}/auth`, token: `${issuer}/token` }, person(n)),
    },
    [Symbol.asyncDispose]: child.end,
  }
}

/** better-auth with our hash, on SQLite. */
export const openBetterAuth = async (people: number): Promise<Program> => {
  const opened = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'portico-better-auth-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const SQLITE_FILE = join(folder, 'accounts.db')
  const child = start('../../peers/better-auth.ts', { PORT: String(port), SQLITE_FILE, HASH: 'argon2id' })
  opened.defer(child.end)
  await child.told
  const ask = (path: string, body: object) =>
    post(`http://localhost:${port}/api/auth/${path}/email`, body, {
      origin: `http://localhost:${port}`,
      'x-forwarded-for': '127.0.0.1',
    })
  for (let n = 0; n < people; n += 1)
    await ask('sign-up', { name: 'Ana', email: person(n), password: PASSWORD })
  return {
    pid: child.pid,
    ways: { 'better-auth, one call': (n) => ask('sign-in', { email: person(n), password: PASSWORD }) },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

const person = (n: number): string => `person${n}@example.com`

/** The application asks, the person types name and password into the page, and the application has its tokens. */
const byPage = async (
  { authorization, token }: { readonly authorization: string; readonly token: string },
  identifier: string,
): Promise<void> => {
  const browser = openBrowser({ issuer: new URL(authorization).origin })
  const page = await browser.go(asking(authorization, 'openid'))
  await (await browser.fetch(page.href)).text()
  const sent = await browser.fetch(page.href, {
    method: 'POST',
    body: new URLSearchParams({ way: 'password', identifier, password: PASSWORD }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const html = await sent.text()
  const next = sent.headers.get('location') ?? /url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  if (!next) throw new Error(`Not signed in: ${sent.status} ${html}`)
  const code = (await browser.go(next)).searchParams.get('code')
  if (!code) throw new Error(`No code of ${authorization}`)
  await askForTokens({ token }, exchange(code))
}

const post = async (url: string, body: object, headers: Readonly<Record<string, string>>): Promise<void> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} of ${url}: ${text}`)
}

/** A program that says when it is ready, and something with it. */
const start = (file: string, env: Readonly<Record<string, string>> = {}) => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const told = Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    ended.then(() => {
      throw new Error(`${file} ended before it was ready.`)
    }),
  ])
  told.catch(() => {})
  return {
    pid: child.pid ?? 0,
    told,
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
