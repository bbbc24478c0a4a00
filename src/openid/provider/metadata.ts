import { randomBytes } from 'node:crypto'
import type { ClientMetadata } from 'oidc-provider'
import type { Client, ClientGrant } from '../../contracts/client.ts'

const GRANT_TYPES: Readonly<Record<ClientGrant, string>> = {
  code: 'authorization_code',
  refresh: 'refresh_token',
  device: 'urn:ietf:params:oauth:grant-type:device_code',
  ciba: 'urn:openid:params:grant-type:ciba',
}

/** A client by the names of OpenID Connect Dynamic Client Registration 1.0, 2. */
export const metadataOf = (client: Client): ClientMetadata => {
  const { backchannelLogoutUri, pingUri, grants, redirectUris } = client
  const secret = client.forwardAuth.length > 0 ? unknownSecret() : client.secret
  const inBrowser = grants.includes('code') && redirectUris.length > 0
  return {
    client_id: client.id,
    client_name: client.name,
    ...(secret !== undefined && { client_secret: secret }),
    // With a secret, it may come in the header or in the form, as the client likes.
    token_endpoint_auth_method: secret === undefined ? 'none' : 'client_secret_basic',
    application_type: isOnDevice(client) ? 'native' : 'web',
    redirect_uris: [...redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    response_types: inBrowser ? ['code'] : [],
    grant_types: grants.filter((grant) => grant !== 'code' || inBrowser).map((grant) => GRANT_TYPES[grant]),
    scope: client.scopes.join(' '),
    subject_type: client.pairwise ? 'pairwise' : 'public',
    id_token_signed_response_alg: client.signing,
    require_auth_time: true,
    ...(backchannelLogoutUri !== undefined && {
      backchannel_logout_uri: backchannelLogoutUri,
      backchannel_logout_session_required: true,
    }),
    ...(grants.includes('ciba') && {
      backchannel_token_delivery_mode: pingUri === undefined ? 'poll' : 'ping',
      ...(pingUri !== undefined && { backchannel_client_notification_endpoint: pingUri }),
    }),
  }
}

/**
 * For a client behind our proxy, whose codes we take back ourselves. Without a secret it would be a public client, and a page of the
 * application could exchange codes that it has asked for in its name.
 */
const unknownSecret = (): string => randomBytes(32).toString('base64url')

/** Without a secret, and reached by an address that only the device itself leads to (RFC 8252, 7). */
const isOnDevice = ({ secret, redirectUris }: Client): boolean =>
  secret === undefined && redirectUris.some((uri) => !uri.startsWith('https:'))
