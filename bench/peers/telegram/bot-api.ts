import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message of the bot as it arrives. */
export interface Sent {
  readonly chat: number
  readonly text: string
}

export interface BotApi {
  readonly root: string
}

/** The few methods of the Bot API that the bots use, answered at once. */
export const openBotApi = async (onSent: (sent: Sent) => void): Promise<BotApi> => {
  let message = 1000
  const answer = (method: string, body: string): object | true => {
    if (method === 'getMe') return { ...me, username: 'bench_bot', can_join_groups: true }
    if (method !== 'sendMessage') return true
    const { chat_id, text } = JSON.parse(body) as { chat_id: number; text: string }
    onSent({ chat: Number(chat_id), text })
    message += 1
    const date = Math.floor(Date.now() / 1000)
    return { message_id: message, from: me, chat: { id: chat_id, type: 'private' }, date, text }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const method = request.url?.slice(request.url.lastIndexOf('/') + 1) ?? ''
      const result = JSON.stringify({ ok: true, result: answer(method, Buffer.concat(chunks).toString()) })
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(result),
      })
      response.end(result)
    })
  })
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const me = { id: 4242, is_bot: true, first_name: 'Bench' }
