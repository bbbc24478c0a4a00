import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from '../../src/portico/listen.ts'
import { openServices } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'

test('a start names HOST where this machine has no such interface, and PORT where another program has it', async () => {
  await using services = await openServices()
  const port = new URL(services.botApi.url).port
  await using elsewhere = startChild(services, { HOST: '203.0.113.9' })
  await using taken = startChild(services, { PORT: port, DATA_DIR: `${services.dataDir}/other` })
  for (const child of [elsewhere, taken]) expect(await child.ended).toEqual({ code: 1, signal: null })
  expect(elsewhere.output).toContain('set HOST')
  const { level, msg } = JSON.parse(taken.output)
  expect(level).toBe(60)
  expect(msg).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken\..* set PORT/)
})

test('a request that is never finished ends after ten seconds, wherever it stops', {
  timeout: 20_000,
}, async () => {
  const listener = await listen({ port: 0, host: '127.0.0.1' })
  listener.serve((request, response) => {
    request.resume()
    request.once('end', () => response.end())
  })
  const unfinished = [
    '',
    'GET / HTTP/1.1\r\nHost: local',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf',
  ]
  const lives = unfinished.map(async (beginning) => {
    const socket = connect(listener.port, '127.0.0.1').resume()
    const begun = performance.now()
    socket.on('error', () => {})
    socket.write(beginning)
    await once(socket, 'close')
    return performance.now() - begun
  })
  for (const life of await Promise.all(lives)) {
    expect(life).toBeGreaterThan(9_000)
    expect(life).toBeLessThan(12_000)
  }
  await listener.close()
})
