/**
 * `npm run example`: Portico's playground, with the shop of `app.js` as an application that people sign in to. What is
 * configured here by hand stands in a `clients.json` otherwise.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { PORT = '8080', SHOP_PORT = '3000' } = process.env
const at = (file) => fileURLToPath(new URL(file, import.meta.url))

const secret = randomBytes(32).toString('hex')
const shop = `http://localhost:${SHOP_PORT}`
const client = {
  id: 'example-shop',
  name: 'Example shop',
  secret,
  redirectUris: [`${shop}/callback`],
  postLogoutRedirectUris: [`${shop}/`],
  own: true,
}
const folder = mkdtempSync(join(tmpdir(), 'portico-example-'))
const clients = join(folder, 'clients.json')
writeFileSync(clients, JSON.stringify([client], null, 2), { mode: 0o600 })

const started = []
const run = (file, env) => {
  const program = spawn(process.execPath, [at(file)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  program.stdout.pipe(process.stdout)
  program.once('exit', (code) => {
    process.exitCode ??= code ?? undefined
    end()
  })
  started.push(program)
  return program
}
let isEnding = false
const end = () => {
  if (isEnding) return
  isEnding = true
  rmSync(folder, { recursive: true, force: true })
  for (const program of started) program.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)

const portico = run('../../bin/portico.js', { PORT, CLIENTS: clients })
portico.stdout.on('data', (line) => {
  if (started.length > 1 || !String(line).includes('is open')) return
  run('app.js', {
    PORT: SHOP_PORT,
    ISSUER: `http://localhost:${PORT}`,
    CLIENT_ID: client.id,
    CLIENT_SECRET: secret,
  })
})
