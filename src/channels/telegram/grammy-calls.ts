import { answerOf, unanswered } from './http-post.ts'
import type { File } from './outbound.ts'
import type { Caller, Outcome } from './outcome.ts'
import { withUploads } from './uploads.ts'

/** grammY's `Api`, Portico's own or the host's. */
export interface GrammyApi {
  readonly raw: object
}

/** Calls by grammY. */
export const grammyCalls = (api: GrammyApi, upload: (file: File) => unknown): Caller => {
  const raw = api.raw as Record<string, (...params: object[]) => Promise<unknown>>
  return async (method, params) => {
    // Of a method without parameters, such as getMe, grammY takes the first argument for a signal.
    const given = Object.keys(params).length > 0 ? [withUploads(params, upload)] : []
    try {
      return { ok: true, result: await raw[method]?.(...given) }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** Errors are known by their names: a host may have another copy of the library. */
const outcomeOf = (error: unknown): Outcome => {
  if (!(error instanceof Error)) throw error
  if (error.name === 'GrammyError') return answerOf({ ...error, ok: false })
  if (error.name === 'HttpError') return unanswered((error as Error & { error?: unknown }).error)
  throw error
}
