import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Node's own request and answer, of which `oidc-provider` is made. */
export interface NodeExchange {
  readonly request: IncomingMessage & { originalUrl?: string }
  readonly response: ServerResponse
}

/** Those that Hono's request came from; undefined where it came from elsewhere than Node's server. */
export const nodeExchange = (c: Context): NodeExchange | undefined => {
  const { incoming, outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming && outgoing
    ? { request: incoming as IncomingMessage, response: outgoing as ServerResponse }
    : undefined
}

/** A pair that only carries the cookies of a request: what asks for no more needs no connection. */
export const cookiesOf = (c: Context): NodeExchange => {
  const request = new IncomingMessage(new Socket())
  request.headers = { cookie: c.req.header('cookie') ?? '' }
  return { request, response: new ServerResponse(request) }
}
