import { Telegram } from 'telegraf'
import { ANSWERED_WITHIN, POLLED_WITHIN } from './http-post.ts'
import type { Caller } from './outcome.ts'
import { telegrafCalls } from './telegraf-calls.ts'

/** Telegraf makes every call, over its own HTTP client. */
export const telegrafCaller = (token: string, apiRoot: string): Caller =>
  // Without a slash at its end, the last part of the address would be replaced by the call.
  telegrafCalls(new Telegram(token, { apiRoot: `${apiRoot}/` }), (method) =>
    AbortSignal.timeout(method === 'getUpdates' ? POLLED_WITHIN : ANSWERED_WITHIN),
  )
