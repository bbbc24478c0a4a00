import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { row } from '../faults/rows.ts'
import { type Api, KEY, LAPTOP, openApi, PASSWORD } from '../fixtures/api.ts'
import { freePort } from '../fixtures/servers/free-port.ts'

const deploy = join(import.meta.dirname, '../../deploy')
const folder = mkdtempSync(join(tmpdir(), 'portico-proxies-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.[Symbol.asyncDispose]())

/** A proxy as its file sets it up, on ports of the loopback. */
interface Proxy {
  readonly program: string
  readonly start: (tls: number, plain: number) => ChildProcess
}

const nginx: Proxy = {
  program: '/usr/sbin/nginx',
  start(tls, plain) {
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    const subject = ['-subj', '/CN=accounts.example.com', '-days', '2', '-nodes', '-newkey', 'rsa:2048']
    execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', certificate], {
      stdio: 'ignore',
    })
    const file = readFileSync(join(deploy, 'nginx/portico.conf'), 'utf8')
      .replace('127.0.0.1:8080', new URL(api.url).host)
      .replace(/ *listen \[::\].*\n/g, '')
      .replace('listen 80;', `listen 127.0.0.1:${plain};`)
      .replace('listen 443 ', `listen 127.0.0.1:${tls} `)
      .replace(/(ssl_certificate +)\S+;/, `$1${certificate};`)
      .replace(/(ssl_certificate_key +)\S+;/, `$1${key};`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    const main = `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log stderr warn;
      events {} http { ${temporary.join(' ')} ${file} }`
    writeFileSync(join(folder, 'nginx.conf'), main)
    execFileSync(this.program, ['-t', '-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' })
    return spawn(this.program, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'inherit'] })
  },
}

const caddy: Proxy = {
  program: '/usr/bin/caddy',
  start(tls, plain) {
    const own = `{\n admin off\n local_certs\n skip_install_trust\n https_port ${tls}\n http_port ${plain}\n}\n`
    const file = readFileSync(join(deploy, 'caddy/Caddyfile'), 'utf8').replaceAll(
      '127.0.0.1:8080 {',
      `${new URL(api.url).host} {`,
    )
    writeFileSync(join(folder, 'Caddyfile'), own + file)
    const words = ['--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    execFileSync(this.program, ['validate', ...words], { stdio: 'ignore', env })
    return spawn(this.program, ['run', ...words], { stdio: 'ignore', env })
  },
}

for (const [name, proxy] of Object.entries({ nginx, caddy }))
  describe.skipIf(!existsSync(proxy.program))(name, () => {
    let child: ChildProcess
    let tls: number
    let plain: number
    beforeAll(async () => {
      tls = await freePort()
      plain = await freePort()
      child = proxy.start(tls, plain)
      while (!(await listens(tls))) await pause(100)
      // Caddy makes its certificate after it listens.
      while (!(await ask('GET', '/healthz').catch(() => undefined))) await pause(200)
    })
    afterAll(async () => {
      child?.kill('SIGTERM')
      if (child) await once(child, 'exit')
    })

    const ask = async (method: string, path: string, headers: Record<string, string> = {}, body = '') => {
      const asked = request({
        host: '127.0.0.1',
        port: tls,
        servername: 'accounts.example.com',
        rejectUnauthorized: false,
        method,
        path,
        headers: { host: 'accounts.example.com', ...headers },
      })
      asked.end(body)
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
    }
    const signIn = async (email: string) =>
      ask(
        'POST',
        '/api/session',
        { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        JSON.stringify({ identifier: email, password: PASSWORD, device: LAPTOP }),
      )

    test(row('O10', `pages, files and the API through ${name}`), async () => {
      expect(await ask('GET', '/healthz')).toMatchObject({ status: 200, body: 'alive\n' })
      const page = await ask('GET', '/activate/none.xxxx')
      expect(page.status).toBe(404)
      expect(page.headers['content-security-policy']).toContain("default-src 'none'")
      const { email } = await api.person()
      expect((await signIn(email)).status).toBe(201)
      // The figures are for no stranger.
      for (const path of ['/metrics', '/readyz']) expect((await ask('GET', path)).status).toBe(404)
    })

    test(row('O10', `what is too large, and plain HTTP, through ${name}`), async () => {
      const large = 'x'.repeat(1_100_000)
      const length = String(large.length)
      const refused = await ask('POST', '/telegram/webhook', { 'content-length': length }, large)
      // Caddy says 502 up to 2.6, which is the one of Debian 12.
      expect([413, 502]).toContain(refused.status)
      const answer = await fetch(`http://127.0.0.1:${plain}/activate/x?y=1`, {
        headers: { host: 'accounts.example.com' },
        redirect: 'manual',
      })
      expect([301, 308]).toContain(answer.status)
      expect(answer.headers.get('location')).toMatch(/^https:\/\//)
    })
  })

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
