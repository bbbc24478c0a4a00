import type { Context } from 'hono'
import { type ProblemCode, problems } from './schemas.ts'

export interface ProblemFacts {
  /** JSON pointers to what could not be read. */
  readonly faults?: readonly string[]
  /** When another try is worth making (ms from now). */
  readonly wait?: number
}

/** An answer that says what went wrong (RFC 9457): the same words for the same code, whatever was asked. */
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
