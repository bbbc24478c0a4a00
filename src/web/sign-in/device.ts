import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import { type Device, sessionLife } from '../../accounts/sessions.ts'
import { basePathOf } from '../../contracts/base-path.ts'
import { browserName } from '../http/browser-name.ts'
import type { SignInParts } from './parts.ts'

/**
 * The cookie by which a browser is known again: random, its digest is kept with each session. `__Host-` binds it to this
 * host, and `__Secure-` to TLS where other applications share the host and only a path is ours (RFC 6265bis, 4.1.3).
 */
const cookieOf = (publicUrl: string) => {
  const isSecure = publicUrl.startsWith('https:')
  const base = basePathOf(publicUrl)
  const prefix = isSecure ? (base === '' ? '__Host-' : '__Secure-') : ''
  return {
    name: `${prefix}portico-device`,
    options: {
      path: base === '' ? '/' : base,
      httpOnly: true,
      secure: isSecure,
      sameSite: 'Lax',
      maxAge: sessionLife.remembered / 1000,
    },
  } as const
}

/** The browser's key, if it has one of ours. */
export const deviceKeyOf = (c: Context, publicUrl: string): string | undefined =>
  deviceKeyIn(c.req.header('cookie') ?? '', publicUrl)

/** The same, in the cookies of a request. */
export const deviceKeyIn = (cookies: string, publicUrl: string): string | undefined => {
  const { name } = cookieOf(publicUrl)
  const key = parse(cookies, name)[name]
  return key !== undefined && /^[\w-]{43}$/.test(key) ? key : undefined
}

/** The browser as a device of a session, and where it is; without a key it gets one with this answer. */
export const deviceOf = (
  c: Context,
  { publicUrl, placeOf }: Pick<SignInParts, 'publicUrl' | 'placeOf'>,
): Device => {
  const key = deviceKeyOf(c, publicUrl) ?? randomBytes(32).toString('base64url')
  const { name, options } = cookieOf(publicUrl)
  setCookie(c, name, key, options)
  return { name: browserName(c.req.header('user-agent') ?? ''), key, place: placeOf(c) }
}
