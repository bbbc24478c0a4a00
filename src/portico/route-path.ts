import { getPath } from 'hono/utils/url'
import { basePathOf } from '../contracts/base-path.ts'
import { pages } from '../web/pages.ts'

/** The path of a request, with its query, as our routes know it. */
export type RoutePath = (path: string) => string

/** The first part of every path that is answered; '' is the root. */
const ROOMS: ReadonlySet<string> = new Set([
  '',
  ...Object.keys(pages),
  'web',
  'api',
  'telegram',
  'healthz',
  'playground',
  'openid',
  'login',
  'forward-auth',
  '.well-known',
])

/**
 * A proxy may take the path of the public address off or leave it on: nginx does the one or the other by a slash in
 * `proxy_pass`. It is taken off here where a path of ours follows it, so that `/api` may be the public path, too.
 */
export const createRoutePath = (publicUrl: string): RoutePath => {
  const base = basePathOf(publicUrl)
  if (base === '') return (path) => path
  return (path) => {
    if (!path.startsWith(`${base}/`)) return path
    const rest = path.slice(base.length)
    return ROOMS.has(rest.split(/[/?]/, 2)[1] ?? '') ? rest : path
  }
}

/** The same for Hono. */
export const createGetPath = (publicUrl: string): ((request: Request) => string) => {
  const routePath = createRoutePath(publicUrl)
  return (request) => routePath(getPath(request))
}
