import { answerOf, openPost, unanswered } from './http-post.ts'
import type { Caller } from './telegram.ts'

const json = { 'content-type': 'application/json' }

/**
 * Makes calls of the Bot API: a path and a line of JSON. Only a call that carries a file goes through grammY, which is
 * loaded with the first of them.
 */
export const openCalls = (token: string, apiRoot = 'https://api.telegram.org'): Caller => {
  const post = openPost(apiRoot)
  const root = `${new URL(apiRoot).pathname.replace(/\/$/, '')}/bot${token}/`
  let carrier: Promise<Caller> | undefined
  return async (method, params) => {
    if (CARRIES_FILE.has(method)) {
      carrier ??= import('./grammy.ts').then(({ grammyCaller }) => grammyCaller(token, apiRoot, post))
      return (await carrier)(method, params)
    }
    try {
      return answerOf(await post(root + method, { headers: json, body: JSON.stringify(params) }))
    } catch (error) {
      return unanswered(error)
    }
  }
}

const CARRIES_FILE = new Set(['sendPhoto', 'sendDocument', 'editMessageMedia'])
