import type { Handler } from 'hono'
import { addressesOf } from '../accounts/addresses.ts'
import { findNamedSession } from '../accounts/sessions.ts'
import { sessionNameOf } from './cookies.ts'
import { originalRequest } from './original-address.ts'
import type { ForwardAuthParts } from './parts.ts'
import { type FindHost, ROOM } from './protected-hosts.ts'

/**
 * Answers a proxy that asks whether a request may go on: 204 with the headers that name the person, or the way to sign
 * in. All headers are always there, and an empty one says that there is nothing, so that a proxy that copies them never
 * leaves one standing that came from the browser.
 */
export const check = (parts: ForwardAuthParts, find: FindHost): Handler => {
  const { directory, secrets, now } = parts
  return async (c) => {
    const request = originalRequest((name) => c.req.header(name), find)
    if ('unanswerable' in request) return c.text(`${request.unanswerable}\n`, 403)
    const named = sessionNameOf(c, request.at, secrets)
    const session = named && (await findNamedSession(directory.db, named, now()))
    if (session) {
      const { account } = session
      c.header('Remote-User', account.number)
      c.header('Remote-Name', headerText(account.name))
      c.header('Remote-Email', headerText(await emailOf(parts, account.id)))
      return c.body(null, 204)
    }
    if (!isNavigation((name) => c.req.header(name))) return c.body(null, 401)
    c.header('location', `${request.at.origin}${ROOM}/start?${new URLSearchParams({ to: request.address })}`)
    return c.body(null, request.dialect === 'status' ? 401 : 302)
  }
}

/** The primary e-mail address, or else the oldest; every address of an account is proven. */
const emailOf = async ({ directory }: ForwardAuthParts, account: string): Promise<string> =>
  (await addressesOf(directory.db, account)).find(({ kind }) => kind === 'email')?.value ?? ''

/** UTF-8 in the bytes of a header, as applications behind proxies read it; nothing ends a line. */
const headerText = (text: string): string =>
  Buffer.from(text.replace(/\p{Cc}/gu, ' ').trim()).toString('latin1')

/** Whether a page is asked for, and not data for a script, to which a page of sign-in would be of no use. */
const isNavigation = (header: (name: string) => string | undefined): boolean => {
  const mode = header('sec-fetch-mode')
  return mode === undefined ? (header('accept') ?? '').includes('text/html') : mode === 'navigate'
}
