import { Telegram, TelegramError } from 'telegraf'
import { ANSWERED_WITHIN, answerOf, POLLED_WITHIN, unanswered } from './http-post.ts'
import type { File } from './outbound.ts'
import type { Caller, Outcome } from './telegram.ts'
import { withUploads } from './uploads.ts'

/** Telegraf makes every call, over its own HTTP client. */
export const telegrafCaller = (token: string, apiRoot: string): Caller => {
  // Without a slash at its end, the last part of the address would be replaced by the call.
  const telegram = new Telegram(token, { apiRoot: `${apiRoot}/` })
  const callApi = telegram.callApi.bind(telegram) as CallApi
  return async (method, params) => {
    const time = method === 'getUpdates' ? POLLED_WITHIN : ANSWERED_WITHIN
    try {
      const result = await callApi(method, withUploads(params, upload), { signal: AbortSignal.timeout(time) })
      return { ok: true, result }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** What is needed of Telegraf's `callApi`, for any method by its name. */
type CallApi = (method: string, params: object, options: { readonly signal: AbortSignal }) => Promise<unknown>

const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof TelegramError) return answerOf({ ...error.response, ok: false })
  if (error instanceof Error && UNANSWERED.has(error.name)) return unanswered(error)
  throw error
}

/** How node-fetch, by which Telegraf calls, names a call without an answer. */
const UNANSWERED = new Set(['FetchError', 'AbortError'])

const upload = ({ bytes, name }: File) => ({ source: Buffer.from(bytes), filename: name })
