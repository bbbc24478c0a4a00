import type { Context } from 'hono'
import { type ProblemCode, problems } from './schemas.ts'

export interface ProblemFacts {
  /** JSON pointers to what could not be read. */
  readonly faults?: readonly string[]
  /** How long to wait before the next request (ms). */
  readonly wait?: number
}

/** Answers with a problem (RFC 9457): the same words for the same code, whatever the request was. */
export const problem = (c: Context, code: ProblemCode, { faults, wait }: ProblemFacts = {}): Response => {
  const [status, title, detail] = problems[code]
  if (wait !== undefined) c.header('retry-after', String(Math.max(1, Math.ceil(wait / 1000))))
  return c.body(
    JSON.stringify({
      type: `urn:portico:problem:${code}`,
      title,
      status,
      detail,
      code,
      ...(faults && { faults }),
    }),
    status,
    { 'content-type': 'application/problem+json' },
  )
}
