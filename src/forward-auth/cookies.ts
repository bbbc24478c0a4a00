import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { DAY } from '../../flows/durations.ts'
import { type SessionName, sessionLife } from '../accounts/sessions.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { openText, sealText } from '../secrets/sealed-text.ts'
import type { ProtectedHost } from './protected-hosts.ts'

/**
 * Our two cookies on a protected host. `__Host-`: set by this host under TLS, sent to no other one (RFC 6265bis, 4.1.3.2).
 * `session` names the session of the person; `browser` is a random key by which a sign-in ends only where it began.
 */
const cookies = { session: 'portico', browser: 'portico-browser' } as const

const nameOn = ({ origin }: ProtectedHost, cookie: keyof typeof cookies): string =>
  origin.startsWith('https:') ? `__Host-${cookies[cookie]}` : cookies[cookie]

const optionsOn = ({ origin }: ProtectedHost, life: number) =>
  ({
    path: '/',
    httpOnly: true,
    secure: origin.startsWith('https:'),
    sameSite: 'Lax',
    maxAge: life / 1000,
  }) as const

/** The key of this browser on this host, if it has one. */
export const browserKeyOf = (c: Context, at: ProtectedHost): string | undefined => {
  const key = getCookie(c, nameOn(at, 'browser'))
  return /^[\w-]{22}$/.test(key ?? '') ? key : undefined
}

export const keepBrowserKey = (c: Context, at: ProtectedHost, key: string): void =>
  setCookie(c, nameOn(at, 'browser'), key, optionsOn(at, DAY))

/** The session that this browser's cookie names. It is sealed for its host: brought to another one it opens nothing. */
export const sessionNameOf = (c: Context, at: ProtectedHost, secrets: Secrets): SessionName | undefined => {
  const sealed = getCookie(c, nameOn(at, 'session'))
  const plain = sealed && openText(secrets, sealed, aboutSession(at))
  return plain ? Name.parse(JSON.parse(plain)) : undefined
}

const aboutSession = ({ host }: ProtectedHost): string => `forward-auth session ${host}`

const Name = z.object({ account: z.string(), handle: z.string() })

export const keepSessionName = (
  c: Context,
  at: ProtectedHost,
  secrets: Secrets,
  { account, handle }: SessionName,
): void => {
  const plain = JSON.stringify({ account, handle })
  const sealed = sealText(secrets, plain, aboutSession(at))
  setCookie(c, nameOn(at, 'session'), sealed, optionsOn(at, sessionLife.absolute))
}

export const forgetSessionName = (c: Context, at: ProtectedHost): void => {
  deleteCookie(c, nameOn(at, 'session'), optionsOn(at, 0))
}
