import type { Configuration } from 'oidc-provider'
import type { Client } from '../../contracts/client.ts'

/**
 * Who gets new tokens without the person: the operator's own clients whose grants say so, and any other one where the person has let
 * it stay signed in, which is the scope `offline_access` (OpenID Connect Core 1.0, 11).
 */
export const refreshTokenIssuer = (
  clients: readonly Pick<Client, 'id' | 'own'>[],
): NonNullable<Configuration['issueRefreshToken']> => {
  const own = new Set(clients.flatMap(({ id, own }) => (own ? [id] : [])))
  return (_ctx, client, source) =>
    client.grantTypeAllowed('refresh_token') &&
    (own.has(client.clientId) || source.scopes.has('offline_access'))
}
