import { parse } from 'hono/utils/cookie'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { HOUR } from '../../../flows/durations.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import { basePathOf } from '../../contracts/base-path.ts'
import type { OpenidParts } from '../parts.ts'
import { digestOf } from '../store/digests.ts'

/** Requests that a browser may have begun at once; with one more, it forgets the oldest. */
const MOST = 12

/**
 * Proves that the request of an application began in this browser. The cookie by which the provider knows a request has a path of
 * its own, so a neighbour on the same domain can plant one that was given to the neighbour's browser, have a person sign in there,
 * and go on in the person's name. `__Host-` is set by this host alone (RFC 6265bis, 4.1.3.2). Each request has a cookie, as two that
 * begin at the same moment would overwrite a common one.
 */
export const createBeganHere = ({ publicUrl, secrets }: Pick<OpenidParts, 'publicUrl' | 'secrets'>) => {
  const base = basePathOf(publicUrl)
  const isSecure = new URL(publicUrl).protocol === 'https:'
  const begin = `${isSecure ? (base === '' ? '__Host-' : '__Secure-') : ''}portico-began-`
  const options = { signed: false, httpOnly: true, sameSite: 'lax', path: base || '/' } as const
  const nameOf = (uid: string) => `${begin}${digestOf('began', uid).slice(0, 10)}`
  const proofOf = (uid: string, key?: string) =>
    secrets.derive('openid request of a browser', [uid], key).toString('base64url', 0, 16)

  return {
    note({ cookies, headers }: KoaContextWithOIDC, uid: string): void {
      // Browsers send the oldest first (RFC 6265, 5.4).
      const kept = namesIn(headers.cookie ?? '').filter((name) => name.startsWith(begin))
      for (const name of kept.slice(0, Math.max(0, kept.length - MOST + 1))) cookies.set(name, null, options)
      cookies.set(nameOf(uid), proofOf(uid), { ...options, maxAge: HOUR })
    },
    isHere,
    /** Takes the cookie away that names a request which did not begin in this browser: the provider goes on by that cookie alone. */
    forgetOthers(
      { cookies, req: { headers } }: Pick<KoaContextWithOIDC, 'cookies' | 'req'>,
      name: string,
    ): void {
      const { cookie = '' } = headers
      const uid = cookies.get(name, { signed: false })
      if (uid === undefined || isHere(cookie, uid)) return
      const others = cookie.split(';').filter((pair) => pair.trim().split('=', 1)[0] !== name)
      headers.cookie = others.join(';')
    },
  }

  /** `cookies`: the header of a request. */
  function isHere(cookies: string, uid: string): boolean {
    const name = nameOf(uid)
    const given = parse(cookies, name)[name]
    return given !== undefined && secrets.keys.some((key) => isSameText(proofOf(uid, key), given))
  }
}

const namesIn = (cookies: string): string[] =>
  cookies.split(';').flatMap((pair) => /^\s*([\w-]+)=/.exec(pair)?.[1] ?? [])
