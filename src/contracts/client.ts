/** What a client may exchange for tokens. `refresh`: new tokens without the person (RFC 6749, 6). */
export type ClientGrant = 'code' | 'refresh' | 'device' | 'ciba'

/** An application that lets people sign in here, as the operator wrote it down (RFC 6749, 1.1 calls it a client). */
export interface Client {
  readonly id: string
  /** For people to read. */
  readonly name: string
  /** Absent: it can keep none (RFC 6749, 2.1), and PKCE alone ties a code to it. */
  readonly secret?: string
  readonly redirectUris: readonly string[]
  readonly postLogoutRedirectUris: readonly string[]
  /** Hears that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
  readonly backchannelLogoutUri?: string
  /** The operator's own: nobody is asked for consent. */
  readonly own: boolean
  readonly grants: readonly ClientGrant[]
  readonly scopes: readonly string[]
  /** It sees identifiers of accounts that no other host sees (OpenID Connect Core 1.0, 8.1). */
  readonly pairwise: boolean
  /** How ID tokens are signed for it (RFC 7518, 3.1). */
  readonly signing: 'RS256' | 'ES256'
  /** How long an access token lives (ms). */
  readonly tokenLife: number
  /** Hears that a request by chat was answered (CIBA Core 1.0, 10.2); absent: it asks. */
  readonly pingUri?: string
  /** Hosts that a proxy lets only signed-in people to. */
  readonly forwardAuth: readonly string[]
}
