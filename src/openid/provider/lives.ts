import type { Configuration } from 'oidc-provider'
import { HOUR, MINUTE, SECOND } from '../../../flows/durations.ts'
import { sessionLife } from '../../accounts/sessions.ts'
import type { OpenidParts } from '../parts.ts'

const inSeconds = (milliseconds: number): number => Math.round(milliseconds / SECOND)

/** How long everything lives (s). Nothing outlives the session that it belongs to, see `isOpen`. */
export const lives = ({ clients }: Pick<OpenidParts, 'clients'>): NonNullable<Configuration['ttl']> => {
  const tokenLife = new Map(clients.map(({ id, tokenLife }) => [id, inSeconds(tokenLife)]))
  return {
    AccessToken: (_ctx, _token, client) => tokenLife.get(client.clientId) ?? inSeconds(10 * MINUTE),
    // RFC 6749, 4.1.2: ten minutes at most; browsers need seconds.
    AuthorizationCode: inSeconds(MINUTE),
    BackchannelAuthenticationRequest: (ctx) =>
      Math.min(Number(ctx?.oidc.params?.requested_expiry) || Number.POSITIVE_INFINITY, inSeconds(5 * MINUTE)),
    DeviceCode: inSeconds(10 * MINUTE),
    Grant: inSeconds(sessionLife.absolute),
    IdToken: inSeconds(HOUR),
    // Long enough to create an account on the way.
    Interaction: inSeconds(HOUR),
    RefreshToken: inSeconds(sessionLife.absolute),
    // Tokens without `offline_access` end with it, so it lives as long as they may; `isBrowserOver` sees to the rest.
    // A browser that only looked at a page is of no account, and a stranger has as many of them as requests.
    Session: (_ctx, { accountId }) => inSeconds(accountId === undefined ? HOUR : sessionLife.absolute),
  }
}
