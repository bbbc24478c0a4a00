import { type Context, Hono } from 'hono'
import { check } from './check.ts'
import type { ForwardAuthParts } from './parts.ts'
import { protectedHosts, ROOM } from './protected-hosts.ts'
import { callback, type OnHost, start } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/**
 * Sign-in for applications that know nothing of it: their proxy asks `/forward-auth` at each request, and hands
 * `/.portico/` of their host on to us.
 */
export const createForwardAuth = (parts: ForwardAuthParts): Hono => {
  const find = protectedHosts(parts.applications)
  const room = new Hono()
  /** Hosts that no client lists have no such page. */
  const onHost = (page: OnHost) => async (c: Context, next: () => Promise<void>) => {
    const at = find(c.req.header('host'))
    return at ? page(at)(c, next) : next()
  }

  for (const path of ['/forward-auth', `${ROOM}/*`] as const)
    room.use(path, async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
      c.header('referrer-policy', 'no-referrer')
    })
  room.get('/forward-auth', check(parts, find))
  room.get(`${ROOM}/start`, onHost(start(parts)))
  room.get(`${ROOM}/callback`, onHost(callback(parts)))
  room.on(['GET', 'POST'], `${ROOM}/sign-out`, onHost(signOut(parts)))
  return room
}
