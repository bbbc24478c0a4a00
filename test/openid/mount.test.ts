import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** A host that serves pages of its own by Hono's server for Node, which puts its own `Response` into the place of Node's. */
const host = `
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
getRequestListener(() => new Response('of the host'))
const { mountProvider } = await import('./src/openid/http/mount.ts')
const { Provider } = await import('oidc-provider')
const provider = new Provider('http://localhost:9', { clients: [] })
const site = mountProvider('http://localhost:9', async () => provider)
const server = createServer(getRequestListener(site.fetch)).listen(0, '127.0.0.1', async () => {
  const answer = await fetch('http://127.0.0.1:' + server.address().port + '/.well-known/openid-configuration')
  console.log(answer.status, (await answer.json()).issuer)
  server.close()
})
`

test('the provider answers in a program that served something else before Portico was loaded', async () => {
  const { stdout, stderr } = await promisify(execFile)('node', ['--input-type=module', '-e', host])
  expect(stdout.trim()).toBe('200 http://localhost:9')
  expect(stderr).not.toContain('Cannot write headers')
})
