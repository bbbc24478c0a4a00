import type { ServerResponse } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Histogram, type Registry } from 'prom-client'

export interface RequestMetrics {
  /** Times every request that comes through here, by the pattern of its route: a path holds tokens and what a stranger typed. */
  readonly timed: MiddlewareHandler
  /** Times a request that Node's own server answers, without Hono. */
  time(route: string, method: string, response: ServerResponse): void
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE'])

export const requestMetrics = (registry: Registry): RequestMetrics => {
  const seconds = new Histogram({
    name: 'portico_http_request_seconds',
    help: 'Requests for pages and the API until they are answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const observe = (begun: number, route: string, method: string, status: number) =>
    seconds
      .labels(route, METHODS.has(method) ? method : 'other', String(status))
      .observe((performance.now() - begun) / 1000)
  return {
    async timed(c, next) {
      const begun = performance.now()
      await next()
      observe(begun, routePath(c), c.req.method, c.res.status)
    },
    time(route, method, response) {
      const begun = performance.now()
      response.once('close', () => observe(begun, route, method, response.statusCode))
    },
  }
}
