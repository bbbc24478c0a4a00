import { answerOf, unanswered } from './http-post.ts'
import type { File } from './outbound.ts'
import type { Caller, Outcome } from './outcome.ts'
import { withUploads } from './uploads.ts'

/** Telegraf's `Telegram`, Portico's own or the host's. */
export interface TelegrafTelegram {
  callApi(...call: never[]): Promise<unknown>
}

/** Calls by Telegraf, each given up as the signal says. */
export const telegrafCalls = (
  telegram: TelegrafTelegram,
  giveUp: (method: string) => AbortSignal | undefined = () => undefined,
): Caller => {
  const callApi = telegram.callApi.bind(telegram) as CallApi
  return async (method, params) => {
    const signal = giveUp(method)
    try {
      return { ok: true, result: await callApi(method, withUploads(params, upload), signal && { signal }) }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

type CallApi = (
  method: string,
  params: object,
  options?: { readonly signal: AbortSignal },
) => Promise<unknown>

const upload = ({ bytes, name }: File) => ({ source: Buffer.from(bytes), filename: name })

/** Telegraf's own error has what the Bot API answered; node-fetch, by which it calls, names a call without an answer. */
const outcomeOf = (error: unknown): Outcome => {
  if (!(error instanceof Error)) throw error
  if ('response' in error) return answerOf({ ...(error.response as object), ok: false })
  if (error.name === 'FetchError' || error.name === 'AbortError') return unanswered(error)
  throw error
}
