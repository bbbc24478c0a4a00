import { createHmac } from 'node:crypto'
import Provider, { type Configuration, errors } from 'oidc-provider'
import { basePathOf } from '../../contracts/base-path.ts'
import { createBeganHere } from '../http/began-here.ts'
import type { OpenidParts } from '../parts.ts'
import { digestOf } from '../store/digests.ts'
import type { Keys } from '../store/keys.ts'
import { createRecords, type Records, revokeGrant } from '../store/records.ts'
import { accountFinder } from './account.ts'
import { claimsByScope, scopesOf } from './claims.ts'
import { cookieSettings } from './cookies.ts'
import { tooOften } from './device-flow.ts'
import { features } from './features.ts'
import { grantLoader } from './grants.ts'
import { lives } from './lives.ts'
import { metadataOf } from './metadata.ts'
import { createPolicy } from './policy.ts'
import { refreshTokenIssuer } from './refresh-tokens.ts'
import { show } from './show.ts'

export type { Provider }
export { errors }

/**
 * The provider as `oidc-provider` carries it out, with what we decide: where records are kept, who an account is, what is asked of
 * a person, how long everything lives. It is built anew when the keys change.
 */
export const buildProvider = (parts: OpenidParts, keys: Keys): Provider => {
  const { publicUrl, secrets, clients, brand } = parts
  const began = createBeganHere(parts)
  const alreadyConsumed = () => new errors.InvalidGrant('it was used already')
  const tooLarge = () => new errors.InvalidRequest('the request is too long')
  const configuration: Configuration = {
    adapter: (kind: string) => counted(parts, createRecords({ ...parts, alreadyConsumed, tooLarge }, kind)),
    clients: clients.map(metadataOf),
    jwks: { keys: keys.signing },
    cookies: cookieSettings(publicUrl, secrets),
    routes,
    scopes: scopesOf(clients),
    claims: claimsByScope(brand.profile ?? []),
    acrValues: ['1', '2'],
    subjectTypes: ['public', 'pairwise'],
    pairwiseIdentifier: (_ctx, account, client) => pairwise(keys, account, String(client.sectorIdentifier)),
    findAccount: accountFinder(parts),
    loadExistingGrant: grantLoader(parts),
    interactions: {
      policy: createPolicy(parts),
      url: (ctx, { uid }) => {
        began.note(ctx, uid)
        return `${basePathOf(publicUrl)}/login/${uid}`
      },
    },
    features: features(parts),
    renderError: (ctx, out) =>
      show(ctx, parts.pages.failed, { code: out.error, status: ctx.status >= 400 ? ctx.status : 400 }),
    ttl: lives(parts),
    // RFC 9700, 2.1.1: for confidential clients too.
    pkce: { required: () => true },
    responseTypes: ['code'],
    conformIdTokenClaims: false,
    allowOmittingSingleRegisteredRedirectUri: false,
    clientBasedCORS: (_ctx, origin, client) =>
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin && /^https?:/.test(uri)),
    // A device keeps its tokens when the browser signs out in which it was confirmed.
    expiresWithSession: (_ctx, { kind, scopes }) => kind !== 'DeviceCode' && !scopes.has('offline_access'),
    issueRefreshToken: refreshTokenIssuer(clients),
    rotateRefreshToken: true,
    fetch: async (url, options) =>
      unread(await (parts.fetch ?? globalThis.fetch)(url, withoutDispatcher(options)), options?.method),
  }
  const provider = new Provider(publicUrl, configuration)
  // The mount says host and scheme by these headers, as the public address has them.
  provider.proxy = true
  provider.use((ctx, next) => {
    began.forgetOthers(ctx, provider.cookieName('resume'))
    return next()
  })
  provider.on('server_error', (ctx, error) => parts.report(error, { openid: ctx.oidc?.route }))
  // A code or a refresh token that came twice, or a signing out: what the grant belonged to is over.
  provider.on('grant.revoked', (_ctx, grant) => {
    const revoking = parts.directory.transaction((queries) =>
      revokeGrant(queries, digestOf('Grant', grant), parts.now()),
    )
    revoking.catch((error: unknown) => parts.report(error, { openid: 'revoking a grant' }))
  })
  return provider
}

/** Every code that is typed is counted before it is looked for, by whatever address it came. */
const counted = ({ brakeUserCode }: OpenidParts, records: Records): Records => ({
  ...records,
  async findByUserCode(code) {
    const wait = await brakeUserCode?.(Provider.ctx?.headers.cookie ?? '')
    if (wait) throw tooOften(wait)
    return records.findByUserCode(code)
  },
})

const routes = {
  authorization: '/openid/auth',
  backchannel_authentication: '/openid/backchannel',
  code_verification: '/openid/device',
  device_authorization: '/openid/device/auth',
  end_session: '/openid/logout',
  introspection: '/openid/token/introspection',
  jwks: '/openid/jwks',
  pushed_authorization_request: '/openid/request',
  revocation: '/openid/token/revocation',
  token: '/openid/token',
  userinfo: '/openid/userinfo',
}

/**
 * The one that `oidc-provider` gives refuses private networks. Addresses are the operator's here, and may well lie in one; redirects
 * are not followed.
 */
const withoutDispatcher = (options: RequestInit & { dispatcher?: unknown } = {}): RequestInit => {
  const { dispatcher: _, ...rest } = options
  return { ...rest, redirect: 'manual' }
}

/** An application that is told something answers by a status alone: what else it sends is not waited for. */
const unread = (answer: Response, method: string | undefined): Response => {
  if (method === 'POST') void answer.body?.cancel().catch(() => {})
  return answer
}

/** The same for every client on one host, and another one elsewhere (OpenID Connect Core 1.0, 8.1). */
const pairwise = ({ pairwise: salt }: Keys, account: string, sector: string): string =>
  createHmac('sha256', salt).update(`${sector}\n${account}`).digest('base64url')
