import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MINUTE } from '../../../flows/durations.ts'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import { addActivity } from '../../accounts/activity.ts'
import { type ActiveSession, endSession, findSession } from '../../accounts/sessions.ts'
import { type SignInParts, signIn } from '../../effects/sign-in/sign-in.ts'
import { NotNow } from '../../errors.ts'
import type { SignInBrakes } from '../http/sign-in-brakes.ts'
import { bearer } from './bearer.ts'
import { description } from './description.ts'
import { problem } from './problem.ts'
import { SignIn } from './schemas.ts'

export interface ApiParts extends SignInParts {
  /** The service's own back end proves itself with any of these. */
  readonly keys: readonly string[]
  readonly brake: SignInBrakes
  /** What an account is called, for the description. */
  readonly account: string
  readonly publicUrl: string
  readonly now: () => number
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
}

const KIB = 1024
const SECONDS_5 = 5_000

/**
 * Where the service's own back end signs people in: `/api/session`, described at `/api/openapi.json`. Every request but
 * the one for the description needs an API key. A caller is known by the key and not by an IP address, so no header moves
 * a caller out of a limit.
 */
export const createApi = (parts: ApiParts): Hono => {
  const { directory, now, brake } = parts
  const described = description({ account: parts.account, publicUrl: parts.publicUrl })
  const enter = signIn(parts)
  const api = new Hono()

  api.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
  })
  api.onError((error, c) => {
    if (error instanceof NotNow) return problem(c, 'busy', { wait: SECONDS_5 })
    parts.report(error, { api: c.req.routePath, method: c.req.method })
    return problem(c, 'failed', { wait: MINUTE })
  })

  api.get('/openapi.json', (c) => c.json(described))
  api.all('/openapi.json', only('GET, HEAD'))
  api.use(bearer(parts.keys))

  api.post(
    '/session',
    bodyLimit({ maxSize: 16 * KIB, onError: (c) => problem(c, 'too-large') }),
    async (c) => {
      if (!isJson(c)) return problem(c, 'media-type')
      const read = SignIn.safeParse(await c.req.json().catch(() => undefined))
      if (!read.success) return problem(c, 'unreadable', { faults: read.error.issues.map(pointer) })
      const identifier = parseIdentifier(read.data.identifier)
      if (!identifier) return problem(c, 'refused')
      const wait = await brake({ identifier, device: read.data.device })
      if (wait > 0) return problem(c, 'too-many', { wait })

      const at = now()
      const answer = await enter({ ...read.data, identifier }, at)
      if ('session' in answer) return c.json({ session: answer.token, ...shown(answer.session) }, 201)
      if ('needs' in answer) return problem(c, 'second-factor-required')
      if ('tooMany' in answer) return problem(c, 'too-many', { wait: answer.until - at })
      return 'busy' in answer ? problem(c, 'busy', { wait: SECONDS_5 }) : problem(c, 'refused')
    },
  )
  api.all('/session', only('POST'))

  api.get('/session/:id', async (c) => {
    const found = await findSession(directory.db, c.req.param('id'), now())
    return found ? c.json(shown(found)) : problem(c, 'session-unknown')
  })
  api.delete('/session/:id', async (c) => {
    const at = now()
    const ended = await directory.transaction(async (queries) => {
      const account = await endSession(queries, c.req.param('id'), at)
      if (account === undefined) return false
      await addActivity(queries, account, { kind: 'sessions-ended', facts: { count: 1 } }, at)
      return true
    })
    return ended ? c.body(null, 204) : problem(c, 'session-unknown')
  })
  api.all('/session/:id', only('GET, HEAD, DELETE'))
  api.all('*', (c) => problem(c, 'unknown'))

  return new Hono().route('/api', api)
}

const only = (methods: string) => (c: Context) => {
  c.header('allow', methods)
  return problem(c, 'method')
}

const isJson = (c: Context): boolean =>
  c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'

/** Where in the body the fault is (RFC 6901); the value itself is never repeated. */
const pointer = ({ path }: { readonly path: readonly PropertyKey[] }): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const shown = ({ account: { number, name, state }, since, expires }: ActiveSession) => ({
  account: number,
  name,
  state,
  since: new Date(since).toISOString(),
  expires: new Date(expires).toISOString(),
})
