import { Bot, webhookCallback } from 'grammy'
import { Pool } from 'undici'
import { serve } from './serve.ts'
import { apiRoot, secret, token } from './setting.ts'

/** A grammY bot whose calls go through a pool of undici, which costs less than its default client. */
export const newBot = (): Bot => {
  const pool = new Pool(apiRoot, { connections: 128, keepAliveTimeout: 60_000 })
  const fetch = async (url: string, { method, headers, body }: RequestInit) => {
    const answer = await pool.request({
      path: url.slice(apiRoot.length),
      method: method as 'POST',
      headers: headers as Record<string, string>,
      body: body as string,
    })
    return { json: () => answer.body.json() }
  }
  return new Bot(token, { client: { apiRoot, fetch: fetch as never } })
}

export const serveBot = (bot: Bot): void => serve(webhookCallback(bot, 'http', { secretToken: secret }))
