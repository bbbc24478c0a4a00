import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ManagementKey } from '../../contracts/management-key.ts'
import { NotNow } from '../../errors.ts'
import type { Refusal } from '../../support/answer.ts'
import { isAct, isLook } from '../../support/requests.ts'
import type { Support } from '../../support/support.ts'
import { createKeyFinder, withoutKey } from './bearer.ts'
import { problem } from './problem.ts'

export interface SupportApiParts {
  readonly support: Support
  readonly keys: readonly ManagementKey[]
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
}

const KIB = 1024
const SECONDS_5 = 5_000
const MINUTE = 60_000

/** What an operator asked for cannot be read, leads to no account or to several, or must not be done as things are. */
const STATUS: Readonly<Record<Refusal['code'], 400 | 404 | 409>> = {
  unreadable: 400,
  unknown: 404,
  several: 409,
  'not-now': 409,
}

/**
 * The acts of `npm run account` for a help desk's own tools: `POST /accounts/<act>` with what the command takes, as JSON.
 * Everything is in the body, so no address stands in an access log. Whoever makes this server's machine send requests
 * (SSRF, a page in a browser, another user) does nothing without the key, which travels in a header only.
 */
export const createSupportApi = ({ support, keys, report }: SupportApiParts): Hono => {
  const api = new Hono<{ Variables: { key: ManagementKey } }>()
  const find = createKeyFinder(keys.map(({ key }) => key))
  api.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
  })
  api.onError((error, c) => {
    if (error instanceof NotNow) return problem(c, 'busy', { wait: SECONDS_5 })
    report(error, { api: c.req.routePath, method: c.req.method })
    return problem(c, 'failed', { wait: MINUTE })
  })
  api.use(async (c, next) => {
    const key = keys[find(c) ?? -1]
    if (!key) return withoutKey(c)
    c.set('key', key)
    return next()
  })
  api.post('/:act', bodyLimit({ maxSize: 16 * KIB, onError: (c) => problem(c, 'too-large') }), async (c) => {
    const act = c.req.param('act')
    if (!isAct(act)) return problem(c, 'unknown')
    if (!isJson(c)) return problem(c, 'media-type')
    const { name, role } = c.get('key')
    const request: unknown = await c.req.json().catch(() => undefined)
    if (role === 'read' && !isLook(act, request)) return mayOnlyLook(c)
    const answer = await support.perform(act, name === undefined ? request : by(name, request))
    return 'done' in answer ? c.json(answer.done) : refusal(c, answer.refused)
  })
  api.all('/:act', (c) => {
    c.header('allow', 'POST')
    return problem(c, 'method')
  })
  api.all('*', (c) => problem(c, 'unknown'))
  return new Hono().route('/accounts', api)
}

const isJson = (c: Context): boolean =>
  c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'

/** The name of the key stands in the log before whom the tool names, so that no tool acts under the name of another. */
const by = (name: string, request: unknown): unknown => {
  if (typeof request !== 'object' || request === null) return request
  const { who } = request as { who?: unknown }
  return { ...request, who: who === undefined ? name : `${name}/${who}` }
}

const refusal = (c: Context, { code, detail }: Refusal): Response => refused(c, STATUS[code], code, detail)

const mayOnlyLook = (c: Context): Response =>
  refused(c, 403, 'role', 'This key may only look, and sees addresses masked. Ask for one that may act.')

/** As RFC 9457 has it. */
const refused = (c: Context, status: 400 | 403 | 404 | 409, code: string, detail: string): Response =>
  c.body(JSON.stringify({ type: `urn:portico:problem:account-${code}`, status, detail, code }), status, {
    'content-type': 'application/problem+json',
  })
