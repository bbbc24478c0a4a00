import { Api, InputFile } from 'grammy/web'
import { grammyCalls } from './grammy-calls.ts'
import type { Post } from './http-post.ts'
import type { Caller } from './outcome.ts'

/**
 * grammY uploads files: it knows how the Bot API takes them. Its build for the web is the same in one file, without the
 * HTTP client that is replaced here.
 */
export const grammyCaller = (token: string, apiRoot: string, post: Post): Caller => {
  const api = new Api(token, { apiRoot, fetch: fetchBy(post), timeoutSeconds: 40 })
  return grammyCalls(api, ({ bytes, name }) => new InputFile(bytes, name))
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
