import { Pool } from 'undici'
import { bodyOf, serve } from './serve.ts'
import { openSessions } from './session.ts'
import { apiRoot, secret, token } from './setting.ts'

/** No framework and no engine: what Node, Redis and one call of the Bot API cost by themselves. */
const answer = await openSessions()
const api = new Pool(apiRoot, { connections: 128, keepAliveTimeout: 60_000 })
const path = `/bot${token}/sendMessage`
const headers = { 'content-type': 'application/json' }

serve(async (request, response) => {
  if (request.headers['x-telegram-bot-api-secret-token'] !== secret) return response.writeHead(401).end()
  const { message } = (await bodyOf(request)) as { message: { chat: { id: number }; text: string } }
  const text = await answer(message.chat.id, message.text)
  const body = JSON.stringify({ chat_id: message.chat.id, text })
  const sent = await api.request({ path, method: 'POST', headers, body })
  const { ok, description } = (await sent.body.json()) as { ok: boolean; description?: string }
  if (!ok) throw new Error(description)
  return response.writeHead(200, { 'content-length': 0 }).end()
})
