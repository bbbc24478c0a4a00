import { createRequire } from 'node:module'
import type { Dispatcher, Pool } from 'undici'

type Request = (this: Dispatcher, options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>

const load = createRequire(import.meta.url)
const Connections: typeof Pool = load('undici/lib/dispatcher/pool.js')
const request: Request = load('undici/lib/api/api-request.js')

/**
 * Requests to one origin over connections that stay open. Only undici's pool is loaded: its front door brings its
 * mocks, caches, WebSockets and another `fetch` along, which is most of its weight.
 */
export const openPool = (origin: string, options: Pool.Options) => {
  const pool = new Connections(origin, options)
  return (what: Dispatcher.RequestOptions) => request.call(pool, what)
}
