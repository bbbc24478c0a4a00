import { consentsTo } from '../../accounts/applications.ts'
import type { OpenidConsentsTable, Queries } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'

/** An application of others that the owner has given access. */
export interface Application {
  readonly client: Client
  readonly consent: OpenidConsentsTable
}

/**
 * The applications that an account has given access, the newest first. Those of the operator need no consent, and one that the
 * configuration has no longer can do nothing.
 */
export async function applicationsOf(
  queries: Queries,
  account: string,
  clients: readonly Client[] = [],
): Promise<Application[]> {
  const others = new Map(clients.flatMap((client) => (client.own ? [] : [[client.id, client] as const])))
  const consents = await consentsTo(queries, account, [...others.keys()])
  return consents.flatMap((consent) => {
    const client = others.get(consent.client)
    return client ? [{ client, consent }] : []
  })
}
