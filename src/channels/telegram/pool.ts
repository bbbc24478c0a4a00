import { createRequire } from 'node:module'
import type { Dispatcher, Pool } from 'undici'

const load = createRequire(import.meta.url)
const Connections: typeof Pool = load('undici/lib/dispatcher/pool.js')

/** A whole answer. */
export interface Answered {
  readonly statusCode: number
  readonly text: string
}

/**
 * Requests to one origin over connections that stay open. Only undici's pool is loaded: its front door brings its
 * mocks, caches, WebSockets and another `fetch` along, which is most of its weight. Answers are short and wanted whole,
 * so they are put together here, without a stream for each.
 */
export const openPool = (origin: string, options: Pool.Options) => {
  const pool = new Connections(origin, options)
  return (what: Dispatcher.DispatchOptions): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      let answered = 0
      pool.dispatch(what, {
        onRequestStart() {},
        onResponseStart(_, statusCode) {
          answered = statusCode
        },
        onResponseData(_, chunk) {
          chunks.push(chunk)
        },
        onResponseEnd() {
          const [only, ...more] = chunks
          const whole = only && more.length === 0 ? only : Buffer.concat(chunks)
          resolve({ statusCode: answered, text: whole.toString() })
        },
        onResponseError: (_, error) => reject(error),
      })
    })
}
