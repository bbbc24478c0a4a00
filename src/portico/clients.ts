import { scopeWordId } from '../../flows/common/scopes.ts'
import type { Client } from '../contracts/client.ts'
import type { Wording } from '../contracts/wording.ts'
import { PorticoError } from '../errors.ts'
import { callbacksOf } from '../forward-auth/protected-hosts.ts'

/**
 * The clients of the configuration and those of the brand.
 * @throws PorticoError `clients/twice` if one id stands for two of them.
 */
export const allClients = (
  configured: readonly Client[] = [],
  ofBrand: readonly Client[] = [],
): readonly Client[] => {
  const twice = ofBrand.find(({ id }) => configured.some((other) => other.id === id))
  if (!twice) return [...configured, ...ofBrand].map(withCallbacks)
  throw new PorticoError(
    'clients/twice',
    `The client "${twice.id}" stands in clients.json and in brand.json. Take it out of one of them and start again.`,
    { client: twice.id },
  )
}

/**
 * What stands behind the operator's own proxy is the operator's own. A sign-in to it ends at each of its hosts and says who is
 * there, nothing more.
 */
const withCallbacks = (client: Client): Client => {
  const { forwardAuth } = client
  if (forwardAuth.length === 0) return client
  return {
    ...client,
    own: true,
    grants: ['code'],
    scopes: ['openid'],
    redirectUris: callbacksOf({ hosts: forwardAuth }),
  }
}

/** The scopes of clients that words of ours or of the brand explain. */
export const scopesWithWords = (
  clients: readonly Client[],
  { has, locales: [fallback = ''] }: Pick<Wording, 'has' | 'locales'>,
): readonly string[] =>
  [...new Set(clients.flatMap(({ scopes }) => scopes))].filter((scope) => has(fallback, scopeWordId(scope)))
