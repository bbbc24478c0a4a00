import { Api, GrammyError, HttpError, InputFile } from 'grammy/web'
import { answerOf, type Post, unanswered } from './http-post.ts'
import type { File } from './outbound.ts'
import type { Caller, Outcome } from './telegram.ts'
import { withUploads } from './uploads.ts'

/**
 * grammY uploads files: it knows how the Bot API takes them. Its build for the web is the same in one file, without the
 * HTTP client that is replaced here.
 */
export const grammyCaller = (token: string, apiRoot: string, post: Post): Caller => {
  const api = new Api(token, { apiRoot, fetch: fetchBy(post), timeoutSeconds: 40 })
  const raw = api.raw as unknown as Record<string, (...params: object[]) => Promise<unknown>>
  return async (method, params) => {
    try {
      return { ok: true, result: await raw[method]?.(withUploads(params, upload)) }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** What grammY needs of `fetch`. */
const fetchBy = (post: Post): typeof fetch => {
  const origin = /^https?:\/\/[^/]+/
  const fetchByPost = async (url: string, request: Parameters<Post>[1]) => {
    const answer = await post(url.replace(origin, ''), request)
    return { json: async () => answer }
  }
  return fetchByPost as unknown as typeof fetch
}

const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof GrammyError) return answerOf({ ...error, ok: false })
  if (error instanceof HttpError) return unanswered(error.error)
  throw error
}

const upload = ({ bytes, name }: File) => new InputFile(bytes, name)
