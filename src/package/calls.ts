import { openCalls } from '../channels/telegram/calls.ts'
import { grammyCalls } from '../channels/telegram/grammy-calls.ts'
import { answerOf, unanswered } from '../channels/telegram/http-post.ts'
import type { Caller } from '../channels/telegram/outcome.ts'
import { telegrafCalls } from '../channels/telegram/telegraf-calls.ts'
import type { TelegramClient } from './types.ts'

/** Calls by the host's own client, so that its retries, throttling and transformers hold for Portico as well. */
export const callsOf = async (client: TelegramClient | string, apiRoot?: string): Promise<Caller> => {
  if (typeof client === 'string') return openCalls(client, apiRoot)
  if (typeof client === 'function') return plainCalls(client)
  if ('callApi' in client) return telegrafCalls(client)
  // The very copy of grammY that the host has: it knows a file by its class.
  const { InputFile } = await import('grammy')
  return grammyCalls(client, ({ bytes, name }) => new InputFile(bytes, name))
}

/** A function that resolves with the result, and rejects as the Bot API refuses: with `error_code` and `description`. */
const plainCalls =
  (call: Extract<TelegramClient, (...params: never[]) => unknown>): Caller =>
  async (method, params) => {
    try {
      return { ok: true, result: await call(method, params) }
    } catch (error) {
      const isRefusal = error instanceof Error && 'error_code' in error
      return isRefusal ? answerOf({ description: error.message, ...error, ok: false }) : unanswered(error)
    }
  }
