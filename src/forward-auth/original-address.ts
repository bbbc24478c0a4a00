import { addressOn, type FindHost, type ProtectedHost } from './protected-hosts.ts'

/** The request of a person that a proxy asks about. */
export interface OriginalRequest {
  readonly at: ProtectedHost
  /** Its whole address. */
  readonly address: string
  /**
   * How the proxy takes "not signed in": nginx knows 401 only and finds the way to sign in beside it; others hand our
   * redirection on to the browser.
   */
  readonly dialect: 'status' | 'redirect'
}

/** Why a proxy's question cannot be answered, said to its operator. */
export interface Unanswerable {
  readonly unanswerable: string
}

/**
 * The request that a proxy's headers describe: `X-Original-URL` (nginx), or `X-Forwarded-Host` and `X-Forwarded-Uri`
 * (Caddy, Traefik). A proxy that set both would hand on one that the person at the browser has made up, so both together
 * are refused.
 */
export const originalRequest = (
  header: (name: string) => string | undefined,
  find: FindHost,
): OriginalRequest | Unanswerable => {
  const [whole, host, path] = ['x-original-url', 'x-forwarded-host', 'x-forwarded-uri'].map(header)
  if (whole !== undefined && path !== undefined) return unanswerable(BOTH)
  const url = whole === undefined ? undefined : URL.parse(whole)
  const at = find(whole === undefined ? host : url?.host)
  if (!at) return unanswerable((whole ?? host) ? UNKNOWN : NONE)
  return url
    ? { at, address: addressOn(at, `${url.pathname}${url.search}`), dialect: 'status' }
    : { at, address: addressOn(at, path), dialect: 'redirect' }
}

const unanswerable = (sentence: string): Unanswerable => ({ unanswerable: sentence })

const BOTH =
  'The proxy hands on X-Original-URL and X-Forwarded-Uri at once, of which one may be made up. Let it remove the one that it does not set.'
const NONE = 'The proxy says neither X-Original-URL nor X-Forwarded-Host and X-Forwarded-Uri.'
const UNKNOWN =
  'No client lists this host under "forwardAuth", or the proxy hands on a host that the browser has made up.'
