import type { Configuration } from 'oidc-provider'
import { basePathOf } from '../../contracts/base-path.ts'
import type { Secrets } from '../../contracts/secrets.ts'

/**
 * Cookies belong to this host, and to the path of the public address on it (RFC 6265bis, 4.1.3). They are signed, so that no
 * neighbour on the same domain makes one up. Those of a request have a path of their own and can have no `__Host-`: where a
 * neighbour plants one that was given to the neighbour's own browser, it is not looked at (`http/began-here.ts`).
 */
export const cookieSettings = (
  publicUrl: string,
  secrets: Pick<Secrets, 'derive' | 'keys'>,
): NonNullable<Configuration['cookies']> => {
  const path = basePathOf(publicUrl)
  const isSecure = new URL(publicUrl).protocol === 'https:'
  const prefix = isSecure ? (path === '' ? '__Host-' : '__Secure-') : ''
  return {
    names: {
      session: `${prefix}portico-openid`,
      interaction: `${isSecure ? '__Secure-' : ''}portico-request`,
      resume: `${isSecure ? '__Secure-' : ''}portico-resume`,
    },
    long: { httpOnly: true, sameSite: 'lax', path: path || '/' },
    short: { httpOnly: true, sameSite: 'lax' },
    keys: secrets.keys.map((key) => secrets.derive('openid cookies', [], key).toString('base64url')),
  }
}
