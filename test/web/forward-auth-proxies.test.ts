import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ForwardAuthHouse, openForwardAuthHouse } from '../fixtures/forward-auth.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { nginxMissing, startNginx } from '../fixtures/servers/nginx.ts'

const HOST = 'wiki.example.com'
/** Another host that is protected, which the same proxy may serve elsewhere. */
const OTHER = 'blog.example.com'
const deploy = (file: string) => readFileSync(join(import.meta.dirname, '../../deploy', file), 'utf8')

/** A proxy as its file in `deploy/` sets it up, but on a port of the loopback and without TLS. */
interface Proxy {
  readonly missing: string | undefined
  start(port: number, portico: string, application: string): Promise<AsyncDisposable>
}

const CADDY = '/usr/bin/caddy'

const proxies: Readonly<Record<string, Proxy>> = {
  nginx: {
    missing: nginxMissing,
    start(port, portico, application) {
      const file = deploy('nginx/forward-auth.conf')
        .replace(/ *listen \[::\].*\n/, '')
        .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
        .replaceAll(/ *ssl_.*\n/g, '')
        .replace('127.0.0.1:3000', application)
      return startNginx(port, `upstream portico { server ${portico}; keepalive 4; } ${file}`)
    },
  },
  caddy: {
    missing: existsSync(CADDY) ? undefined : 'Caddy is not installed',
    async start(port, portico, application) {
      const folder = mkdtempSync(join(tmpdir(), 'portico-caddy-'))
      const file = deploy('caddy/forward-auth.Caddyfile')
        .replace(`${HOST} {`, `http://${HOST}:${port} {`)
        .replaceAll('127.0.0.1:8080', portico)
        .replace('127.0.0.1:3000', application)
      writeFileSync(join(folder, 'Caddyfile'), `{\n admin off\n}\n${file}`)
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      const words = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
      const child: ChildProcess = spawn(CADDY, words, { stdio: 'ignore', env })
      const ended = once(child, 'exit')
      while (!(await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false))) await pause(20)
      return {
        async [Symbol.asyncDispose]() {
          child.kill('SIGTERM')
          await ended
          rmSync(folder, { recursive: true, force: true })
        },
      }
    },
  },
}

let house: ForwardAuthHouse
let portico: Server
/** The application: it says what it was sent. */
let application: Server
beforeAll(async () => {
  house = await openForwardAuthHouse([{ id: 'wiki', name: 'Wiki', hosts: [HOST, OTHER] }])
  portico = createServer(getRequestListener(house.room.fetch)).listen(0, '127.0.0.1')
  application = createServer((asked, answer) => {
    answer.statusCode = asked.url === '/forbidden' ? 401 : 200
    answer.end(JSON.stringify({ url: asked.url, method: asked.method, headers: asked.headers }))
  })
  application.on('upgrade', ({ headers }, socket) =>
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Seen: ${headers['remote-user']}\r\n\r\n`,
    ),
  )
  application.listen(0, '127.0.0.1')
  await Promise.all([once(portico, 'listening'), once(application, 'listening')])
})
afterAll(async () => {
  for (const server of [portico, application]) server?.close().closeAllConnections()
  await house?.[Symbol.asyncDispose]()
})
const placeOf = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`

for (const [name, proxy] of Object.entries(proxies))
  describe.skipIf(proxy.missing)(`${name} in front of an application`, () => {
    let running: AsyncDisposable
    let port: number
    beforeAll(async () => {
      port = await freePort()
      running = await proxy.start(port, placeOf(portico), placeOf(application))
    })
    afterAll(() => running?.[Symbol.asyncDispose]())

    const ask = async (path: string, headers: Record<string, string | string[]> = {}, method = 'GET') => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: HOST, ...headers } })
      asked.end(method === 'POST' ? 'a=b' : undefined)
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      const { statusCode: status, headers: given } = answer
      return {
        status,
        location: given.location,
        cookies: (given['set-cookie'] ?? []).map((line) => line.split(';')[0]),
        seen: (await json(answer).catch(() => undefined)) as { headers: Record<string, string> } | undefined,
      }
    }
    const PAGE = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }

    /** A browser that is signed in: its cookies. */
    const signedIn = async () => {
      const ana = await house.person('Ana Ñandú')
      house.signsIn(ana)
      const sent = await ask('/page?x=1&y=%20', PAGE)
      const started = await ask(new URL(sent.location ?? '').pathname + new URL(sent.location ?? '').search)
      const back = new URL(house.answer(started.location ?? ''))
      const cookie = started.cookies.join('; ')
      const arrived = await ask(back.pathname + back.search, { cookie })
      return { ana, sent, arrived, cookie: [...started.cookies, ...arrived.cookies].join('; ') }
    }

    test('a stranger is sent to sign in, and what a script or a form of a stranger asks for never arrives', async () => {
      const page = await ask('/page', PAGE)
      expect([page.status, page.location]).toEqual([
        302,
        `https://${HOST}/.portico/start?to=${encodeURIComponent(`https://${HOST}/page`)}`,
      ])
      expect((await ask('/data', { 'sec-fetch-mode': 'cors' })).status).toBe(401)
      expect((await ask('/data', { 'sec-fetch-mode': 'cors' }, 'POST')).status).toBe(401)
    })

    test('a person signs in, comes to the page they wanted, and is named to the application', async () => {
      const { ana, arrived, cookie } = await signedIn()
      expect([arrived.status, arrived.location]).toEqual([302, `https://${HOST}/page?x=1&y=%20`])
      const { status, seen } = await ask('/page?x=1', { cookie })
      expect(status).toBe(200)
      expect(seen).toMatchObject({ url: '/page?x=1', method: 'GET' })
      expect(seen?.headers).toMatchObject({
        host: HOST,
        'remote-user': ana.number,
        'remote-email': ana.email,
      })
      expect(Buffer.from(seen?.headers['remote-name'] ?? '', 'latin1').toString()).toBe('Ana Ñandú')
      expect((await ask('/form', { cookie, 'content-length': '3' }, 'POST')).seen).toMatchObject({
        method: 'POST',
      })
      // What the application itself refuses is the application's answer.
      expect((await ask('/forbidden', { cookie })).seen).toMatchObject({ url: '/forbidden' })
    })

    test('names that a browser has made up do not arrive, in no spelling', async () => {
      const { ana, cookie } = await signedIn()
      await house.directory.db.deleteFrom('addresses').where('account', '=', ana.account).execute()
      const made = Object.fromEntries(
        ['Remote-User', 'remote-name', 'REMOTE-EMAIL', 'Remote-Groups'].flatMap((header) => [
          [header, ['root', 'root']],
          [header.replace('-', '_'), 'root'],
        ]),
      )
      const { status, seen } = await ask('/', { cookie, ...made })
      expect(status).toBe(200)
      expect(JSON.stringify(seen)).not.toContain('root')
      expect(seen?.headers['remote-user']).toBe(ana.number)
      expect(seen?.headers['remote-email'] ?? '').toBe('')
      expect((await ask('/', made)).status).toBe(401)
    })

    test('addresses that a browser has made up lead nowhere else and open nothing', async () => {
      const { cookie } = await signedIn()
      const made = {
        'x-original-url': 'https://blog.example.com/',
        'x-forwarded-uri': '//evil.example/',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'javascript',
      }
      expect((await ask('/page', { ...PAGE, ...made })).location).toBe(
        `https://${HOST}/.portico/start?to=${encodeURIComponent(`https://${HOST}/page`)}`,
      )
      expect((await ask('/', { cookie, ...made })).status).toBe(200)
      const start = await ask('/.portico/start?to=//evil.example/', { cookie, ...made })
      expect(new URL(start.location ?? '').searchParams.get('redirect_uri')).toBe(
        `https://${HOST}/.portico/callback`,
      )
    })

    test('the host that was asked for counts where a browser sends another one beside it (RFC 9112, 3.2.2)', async () => {
      const { cookie } = await signedIn()
      const asked = `http://${HOST}/page`
      expect((await ask(asked, { ...PAGE, host: OTHER })).location).toBe(
        `https://${HOST}/.portico/start?to=${encodeURIComponent(`https://${HOST}/page`)}`,
      )
      const { seen } = await ask(asked, { cookie, host: OTHER })
      expect(seen?.headers.host).toBe(HOST)
    })

    test('a WebSocket is opened for a person who is signed in, for no stranger, and nothing else beside HTTP', async () => {
      const { ana, cookie } = await signedIn()
      const open = async (more: Record<string, string>) => {
        const upgrade = {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-fetch-mode': 'websocket',
          ...more,
        }
        const asked = request({ host: '127.0.0.1', port, path: '/live', headers: { host: HOST, ...upgrade } })
        asked.end()
        const [{ statusCode, headers }, socket] = (await Promise.race([
          once(asked, 'upgrade'),
          once(asked, 'response'),
        ])) as [IncomingMessage, Socket | undefined]
        socket?.destroy()
        return [statusCode, headers['x-seen']]
      }
      expect(await open({ cookie, 'remote-user': 'root' })).toEqual([101, ana.number])
      expect(await open({})).toEqual([401, undefined])
      // Behind any other change of protocol the proxy sees no more headers: the browser would name whom it likes
      // ("h2c Smuggling", Bishop Fox 2020).
      for (const upgrade of ['h2c', 'websocket, h2c'])
        expect(await open({ cookie, upgrade }), upgrade).toEqual([200, undefined])
    })

    test('a person who signs out is out', async () => {
      const { cookie } = await signedIn()
      const out = await ask('/.portico/sign-out', { cookie, 'sec-fetch-site': 'same-origin' })
      expect(out.location).toMatch(/signed-out/)
      expect((await ask('/', { cookie, ...PAGE })).status).toBe(302)
    })
  })
