import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

it('runs alone, with a person in the terminal', async () => {
  const server = spawn(process.execPath, [program, '--port', '0', '--token', '1:abc'])
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
  const line = async () => (await lines.next()).value as string
  const root = /http:\S+/.exec(await line())?.[0]
  const call = async (method: string, params: object) => {
    const response = await fetch(`${root}/bot1:abc/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for
    return ((await response.json()) as any).result
  }
  server.stdin.write('/start\n')
  const [said] = await call('getUpdates', { timeout: 50 })
  expect(said.message.text).toBe('/start')
  const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] }
  await call('sendMessage', { chat_id: said.message.chat.id, text: 'Hello', reply_markup })
  expect([await line(), await line()]).toEqual(['< Hello', '    [Go]'])
  server.stdin.write('> Go\n')
  const [tapped] = await call('getUpdates', { offset: said.update_id + 1, timeout: 50 })
  expect(tapped.callback_query.data).toBe('go')
  server.kill('SIGTERM')
  const [code] = await once(server, 'exit')
  expect(code).toBe(0)
})
