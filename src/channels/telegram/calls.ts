import { answerOf, openPost, unanswered } from './http-post.ts'
import type { Caller } from './outcome.ts'

/** The libraries that can carry calls; each is loaded where it is chosen, with the first call that needs it. */
export type Framework = 'grammy' | 'telegraf'

/** Makes calls of the Bot API. */
export const openCalls = (
  token: string,
  apiRoot = 'https://api.telegram.org',
  framework: Framework = 'grammy',
): Caller => callers[framework](token, apiRoot)

const callers: Readonly<Record<Framework, (token: string, apiRoot: string) => Caller>> = {
  grammy: (token, apiRoot) => grammyForFiles(token, apiRoot),
  telegraf: (token, apiRoot) =>
    onceLoaded(async () => (await import('./telegraf.ts')).telegrafCaller(token, apiRoot)),
}

/** A call is a path and a line of JSON; only one that carries a file goes through grammY. */
const grammyForFiles = (token: string, apiRoot: string): Caller => {
  const post = openPost(apiRoot)
  const root = `${new URL(apiRoot).pathname.replace(/\/$/, '')}/bot${token}/`
  const upload = onceLoaded(async () => (await import('./grammy.ts')).grammyCaller(token, apiRoot, post))
  return async (method, params) => {
    if (CARRIES_FILE.has(method)) return upload(method, params)
    try {
      return answerOf(await post(root + method, { headers: json, body: JSON.stringify(params) }))
    } catch (error) {
      return unanswered(error)
    }
  }
}

const json = { 'content-type': 'application/json' }
const CARRIES_FILE = new Set(['sendPhoto', 'sendDocument', 'editMessageMedia'])

const onceLoaded = (load: () => Promise<Caller>): Caller => {
  let loading: Promise<Caller> | undefined
  return async (method, params) => {
    loading ??= load()
    return (await loading)(method, params)
  }
}
