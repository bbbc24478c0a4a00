import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { countedCalls } from '../../src/channels/telegram/call-metrics.ts'

test('calls of the Bot API are counted by how each ended', async () => {
  const registry = new Registry()
  const codes = [undefined, 429, 403, 502, 0]
  const answers = [...codes]
  const call = countedCalls(async () => {
    const code = answers.shift()
    return code === undefined ? { ok: true, result: true } : { ok: false, code, description: '' }
  }, registry)
  for (const _ of codes) await call('sendMessage', { chat_id: 7001, text: 'Hello' })
  const figures = await registry.metrics()
  for (const outcome of ['ok', 'slow-down', 'refused', 'failed', 'unanswered'])
    expect(figures).toContain(`portico_telegram_calls_total{method="sendMessage",outcome="${outcome}"} 1`)
  expect(figures).not.toMatch(/7001|Hello/)
})
