import { hash, randomBytes } from 'node:crypto'
import type { Handler } from 'hono'
import { findNamedSession } from '../accounts/sessions.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { openText, sealText } from '../secrets/sealed-text.ts'
import { browserKeyOf, keepBrowserKey, keepSessionName, sessionNameOf } from './cookies.ts'
import type { ForwardAuthParts } from './parts.ts'
import { addressOn, callbackOn, notSignedIn, type ProtectedHost, type WhyNot } from './protected-hosts.ts'

/** Pages of ours on a protected host. */
export type OnHost = (at: ProtectedHost) => Handler

/**
 * Sends the browser to our issuer as any application does (RFC 6749, 4.1, with RFC 7636). Nothing is kept meanwhile: where
 * the person wanted to go is sealed in `state`, and the verifier of the code is made of the state and of this browser's
 * key, so a code that a stranger brings into another browser is refused.
 */
export const start =
  ({ secrets, authorizationUrl }: ForwardAuthParts): OnHost =>
  (at) =>
  (c) => {
    const key = browserKeyOf(c, at) ?? randomBytes(16).toString('base64url')
    const state = sealText(secrets, addressOn(at, c.req.query('to')), aboutStart(at))
    const verifier = verifierOf(secrets, at, { state, key })
    keepBrowserKey(c, at, key)
    const asked = new URLSearchParams({
      client_id: at.application.id,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: callbackOn(at.origin),
      state,
      code_challenge: hash('sha256', verifier, 'base64url'),
      code_challenge_method: 'S256',
    })
    return c.redirect(`${authorizationUrl}?${asked}`)
  }

/**
 * Takes the code back, keeps the session's name in a cookie of this host, and goes on to where the person wanted to. A
 * browser that is signed in already goes on as well: its person went back, or came through two tabs at once.
 */
export const callback =
  ({ directory, secrets, redeem, publicUrl, now }: ForwardAuthParts): OnHost =>
  (at) =>
  async (c) => {
    const { code, state = '', error } = c.req.query()
    const to = openText(secrets, state, aboutStart(at))
    const failed = async (why: WhyNot) => {
      const named = sessionNameOf(c, at, secrets)
      const isSignedIn = named && (await findNamedSession(directory.db, named, now())) !== undefined
      return c.redirect(isSignedIn ? addressOn(at, to) : notSignedIn(publicUrl, at, why))
    }
    const key = browserKeyOf(c, at)
    if (to === undefined || !key) return failed('failed')
    if (!code) return failed(error === 'access_denied' ? 'refused' : 'failed')
    const session = await redeem({
      code,
      client: at.application.id,
      redirectUri: callbackOn(at.origin),
      verifier: verifierOf(secrets, at, { state, key }),
    })
    if (!session) return failed('failed')
    keepSessionName(c, at, secrets, session)
    return c.redirect(addressOn(at, to))
  }

const aboutStart = ({ host }: ProtectedHost): string => `forward-auth start ${host}`

const verifierOf = (
  secrets: Secrets,
  { host }: ProtectedHost,
  { state, key }: { readonly state: string; readonly key: string },
): string => secrets.derive('forward-auth verifier', [host, state, key]).toString('base64url')
