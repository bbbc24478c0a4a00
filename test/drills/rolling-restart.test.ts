import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound, openRig, SOON, signUp, until, within } from '../faults/rig.ts'
import { row } from '../faults/rows.ts'
import { KEY, PASSWORD } from '../fixtures/api.ts'
import type { Child } from '../fixtures/child.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { nginxMissing, startNginx } from '../fixtures/servers/nginx.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'

const missing = postgresMissing ?? redisMissing

interface Proxy extends AsyncDisposable {
  /** What it has written of errors. */
  errors(): Promise<string>
}

let postgres: PostgresServer | undefined
beforeAll(async () => {
  if (!missing) postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

const proxies = {
  nginx: {
    missing: nginxMissing,
    path: '/account',
    start: (port: number, ports: readonly number[]): Promise<Proxy> =>
      startNginx(port, configuration(port, ports)),
  },
  Caddy: {
    missing: existsSync('/usr/bin/caddy') ? undefined : 'Caddy is not installed',
    path: '',
    start: (port: number, ports: readonly number[]) => startCaddy(port, ports),
  },
} as const

/** Caddy with the file of deploy/, without TLS and with other ports. */
const startCaddy = async (port: number, ports: readonly number[]): Promise<Proxy> => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-caddy-'))
  const site = readFileSync(join(import.meta.dirname, '../../deploy/caddy/Caddyfile'), 'utf8')
    .replace(/^accounts\.example\.com/m, `http://localhost:${port}`)
    .replace(
      'reverse_proxy 127.0.0.1:8080 {',
      `reverse_proxy ${ports.map((at) => `127.0.0.1:${at}`).join(' ')} {`,
    )
  writeFileSync(join(folder, 'Caddyfile'), `{\n admin off\n auto_https off\n}\n${site}`)
  const child = spawn(
    '/usr/bin/caddy',
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    {
      env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(child, 'exit')
  await until(() => said.includes('serving initial configuration'), 'Caddy serves', SOON)
  return {
    errors: async () => said,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The file of docs/proxy.md, without TLS and with other ports. */
const configuration = (port: number, ports: readonly number[]) => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/proxy.md'), 'utf8')
  const [, file = ''] = /```nginx\n([\s\S]*?)```/.exec(page) ?? []
  return file
    .replace('listen 443 ssl', `listen 127.0.0.1:${port}`)
    .replace('127.0.0.1:8080', `127.0.0.1:${ports[0]}`)
    .replace('127.0.0.1:8081', `127.0.0.1:${ports[1]}`)
}

test.skipIf(missing).for([
  [row('O3', 'behind nginx, under load'), 'nginx'],
  ['behind Caddy pages and files are served while two processes are restarted under load', 'Caddy'],
] as const)('%s', async ([, name], context) => {
  const proxy = proxies[name]
  if (proxy.missing) return context.skip(proxy.missing)
  await using rig = await openRig({ redis: true, postgres: postgres as PostgresServer, webhook: true })
  const [port, ...ports] = await Promise.all([freePort(), freePort(), freePort()])
  await using before = await proxy.start(port, ports)
  const url = `http://localhost:${port}${proxy.path}`
  const managed = new Map<Child, number>()
  const start = async (at: number) => {
    const management = await freePort()
    const child = await rig.start({
      PORT: String(at),
      PUBLIC_URL: url,
      API_KEY: KEY,
      STOP_DELAY: '5',
      MANAGEMENT_PORT: String(management),
    })
    managed.set(child, management)
    return child
  }
  const running = new Map<number, Child>()
  for (const at of ports) running.set(at, await start(at))

  const owner = rig.person()
  await signUp(rig, owner, 60_000)
  const answers: string[] = []
  const note = async (what: string, ask: () => Promise<Response>) => {
    const status = await ask().then(
      async (answer) => {
        await answer.arrayBuffer()
        return String(answer.status)
      },
      (error: Error) => String(error.cause ?? error),
    )
    answers.push(`${what} ${status}`)
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const token = `none.${'x'.repeat(43)}`
  const loads = {
    file: () => fetch(`${url}/web/style.css`),
    page: () => fetch(`${url}/password/${token}`),
    post: () => fetch(`${url}/activate/${token}`, { method: 'POST', headers: form, body: 'match=11' }),
    'sign-in': () =>
      fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          identifier: owner.email,
          password: PASSWORD,
          device: { name: 'Firefox on Linux', key: 'laptop-0123456789' },
        }),
      }),
  }
  let loading = true
  const loop = async (what: keyof typeof loads, every: number) => {
    while (loading) {
      await note(what, loads[what])
      await pause(every)
    }
  }
  const load = Promise.all([
    ...Array.from({ length: 4 }, () => loop('file', 5)),
    ...Array.from({ length: 4 }, () => loop('page', 10)),
    ...Array.from({ length: 4 }, () => loop('post', 10)),
    loop('sign-in', 800),
  ])
  const people = Array.from({ length: 12 }, () => rig.person())
  const signingUp = Promise.all(people.map((person) => signUp(rig, person, 120_000)))
  signingUp.catch(() => {})

  for (let round = 0; round < 3; round += 1)
    for (const at of ports) {
      const child = running.get(at) as Child
      child.kill('SIGTERM')
      const readiness = () => fetch(`http://127.0.0.1:${managed.get(child)}/readyz`)
      await until(async () => (await readiness()).status === 503, 'it says that it stops', 3_000)
      expect(await (await readiness()).json()).toMatchObject({ ready: false, stopping: true })
      expect((await fetch(`http://127.0.0.1:${at}/healthz`)).status).toBe(200)
      expect(await within(SOON + 5_000, child.ended, 'it does not end')).toEqual({ code: 0, signal: null })
      running.set(at, await start(at))
    }
  await signingUp
  loading = false
  await load
  const counts = Map.groupBy(answers, (answer) => answer)
  const seen = Object.fromEntries([...counts].map(([answer, { length }]) => [answer, length]))
  console.log(seen)
  // Caddy asks no other process for what is posted.
  const kept = Object.keys(seen).filter((answer) => name !== 'Caddy' || !/^(post|sign-in) 502/.test(answer))
  expect(kept.sort()).toEqual(['file 200', 'page 404', 'post 404', expect.stringContaining('sign-in 20')])
  expect(await before.errors()).not.toContain('no live upstreams')
  await expectSound(rig, owner, ...people)
})
