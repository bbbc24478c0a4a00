import type { Configuration } from 'oidc-provider'
import type { OpenidParts } from '../parts.ts'
import { isOpen } from '../store/grants.ts'
import { backchannel } from './backchannel.ts'
import { deviceFlow } from './device-flow.ts'
import { logout } from './logout.ts'

/** What the provider offers, and what it does not: each that is off is one thing less to guard. */
export const features = (parts: OpenidParts): NonNullable<Configuration['features']> => {
  const {
    directory: { db },
    clients,
    now,
  } = parts
  const own = new Set(clients.flatMap(({ id, own }) => (own ? [id] : [])))
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    resourceIndicators: { enabled: false },
    revocation: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
    },
    introspection: {
      enabled: true,
      /** A client learns of its own tokens; the operator's own servers, of all that they are shown. */
      async allowedPolicy(_ctx, client, token) {
        const mayKnow =
          token.clientId === client.clientId ||
          (own.has(client.clientId) && client.clientAuthMethod !== 'none')
        if (!mayKnow || !('grantId' in token) || typeof token.grantId !== 'string') return false
        return isOpen(db, token.grantId, token.accountId ?? '', now())
      },
    },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: logout(parts),
    deviceFlow: deviceFlow(parts),
    ciba: backchannel(parts),
  }
}
