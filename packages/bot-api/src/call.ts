import type { Body, Uploads } from './body.ts'
import { ApiError, acceptedOnly, badRequest, notImplemented, refusal } from './errors.ts'
import { modern, oldMethods } from './legacy.ts'
import { acceptedAnswers } from './methods/accepted.ts'
import type { Request } from './methods/method.ts'
import { methods } from './methods/methods.ts'
import { methodName, parametersOf } from './spec.ts'
import type { Answer } from './types.ts'
import { checkTexts, type Odd, type Params, validate } from './validate.ts'
import type { World } from './world.ts'

const nothing: Uploads = new Map()

const perform = async (method: string, request: Request): Promise<Answer> => {
  const act = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (act) return { ok: true, result: await act(request) }
  checkTexts(method, request.params)
  if (request.world.strict) throw notImplemented(method)
  request.odd(acceptedOnly(method))
  return { ok: true, result: acceptedAnswers[method]?.(request) ?? true, description: acceptedOnly(method) }
}

/** Where Telegram only passes over a mistake, a strict server refuses it and a lenient one notes it. */
const oddFor =
  (world: World, method: string): Odd =>
  (problem) => {
    if (world.strict) throw badRequest(problem)
    world.oddities.add({ method, problem, at: world.now() })
  }

/** The specified name of a method, by any spelling and by names of older Bot APIs. */
const resolved = (world: World, spelling: string, odd: Odd): string | undefined => {
  const old = world.strict ? undefined : oldMethods[spelling.toLowerCase()]
  if (old !== undefined) odd(`"${spelling}" is of an older Bot API: ${old}`)
  return old ?? methodName(spelling)
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
  const odd = oddFor(world, spelling)
  const method = resolved(world, spelling, odd)
  let params: Params = values
  try {
    if (method === undefined) throw new ApiError(404, 'Not Found')
    const given = world.strict ? values : modern(values, parametersOf(method), odd)
    params = validate(method, given, uploads, odd)
    return { method, params, answer: await perform(method, { world, params, uploads, odd, gone }) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { method: method ?? spelling, params, answer: refusal(error) }
  }
}

export const withoutFiles = (values: Record<string, unknown>): Body => ({ values, uploads: nothing })
