import type { Body, Uploads } from './body.ts'
import { ApiError, notImplemented, refusal } from './errors.ts'
import { methods } from './methods/methods.ts'
import { methodName } from './spec.ts'
import type { Answer } from './types.ts'
import { checkTexts, type Params, validate } from './validate.ts'
import type { World } from './world.ts'

const nothing: Uploads = new Map()

const perform = (world: World, method: string, params: Params, uploads: Uploads, gone: AbortSignal) => {
  const act = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (act) return act({ world, params, uploads, gone })
  checkTexts(method, params)
  throw notImplemented(method)
}

/** A call that was checked and carried out, or refused. */
export interface Performed {
  readonly method: string
  readonly params: Params
  readonly answer: Answer
}

/** One call from its name and raw parameters to its answer. */
export const call = async (
  world: World,
  spelling: string,
  { values, uploads }: Body,
  gone: AbortSignal,
): Promise<Performed> => {
  const method = methodName(spelling)
  let params: Params = values
  try {
    if (method === undefined) throw new ApiError(404, 'Not Found')
    params = validate(method, values, uploads)
    return {
      method,
      params,
      answer: { ok: true, result: await perform(world, method, params, uploads, gone) },
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { method: method ?? spelling, params, answer: refusal(error) }
  }
}

export const withoutFiles = (values: Record<string, unknown>): Body => ({ values, uploads: nothing })
