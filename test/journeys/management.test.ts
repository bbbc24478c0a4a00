import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { startServer } from '../../src/server.ts'
import { openApp, openServices, WEBHOOK_SECRET } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'

const PATHS = ['/metrics', '/readyz']
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']
const statusOf = async (url: string, headers: Record<string, string> = {}) =>
  (await fetch(url, { headers })).status

test('a stranger reads no figure by which an account could be told, through a proxy or from another machine', async () => {
  await using app = await openApp({ HOST: '0.0.0.0' })
  const { port } = new URL(app.url)
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address
  for (const path of PATHS) {
    for (const header of FORWARDED)
      expect(await statusOf(app.url + path, { [header]: '203.0.113.9' })).toBe(404)
    if (outward) expect(await statusOf(`http://${outward}:${port}${path}`)).toBe(404)
    expect(await statusOf(app.url + path)).toBe(200)
    expect(await statusOf(`${app.url}${path}?x=1`)).toBe(200)
  }
  expect(await statusOf(`${app.url}/healthz`, { 'x-forwarded-for': '203.0.113.9' })).toBe(200)
})

test('with a management port, figures and readiness are on that port, and never on the port of the pages', async () => {
  await using services = await openServices({
    MANAGEMENT_PORT: '0',
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
  })
  const read = readConfig(services.env)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { url, managementUrl, stop } = await startServer(read.config)
  try {
    expect(managementUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    for (const path of PATHS) {
      expect(await statusOf(url + path)).toBe(404)
      expect(await statusOf(managementUrl + path)).toBe(200)
    }
    expect(await (await fetch(`${managementUrl}/metrics`)).text()).toContain('process_cpu_seconds_total')
    for (const place of [url, managementUrl]) expect(await statusOf(`${place}/healthz`)).toBe(200)
    expect(await statusOf(`${managementUrl}/telegram/webhook`)).toBe(404)
  } finally {
    await stop()
  }
})

test('a start names MANAGEMENT_PORT where another program has it', async () => {
  await using services = await openServices()
  await using child = startChild(services, { MANAGEMENT_PORT: new URL(services.botApi.url).port })
  expect(await child.ended).toEqual({ code: 1, signal: null })
  expect(child.output).toMatch(/is taken\..* set MANAGEMENT_PORT/)
})
