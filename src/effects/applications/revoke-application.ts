import { addActivity } from '../../accounts/activity.ts'
import { revokeApplication as revoke } from '../../accounts/applications.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** Takes the access of an application back, with everything that it has open. */
export const revokeApplication =
  ({ directory, clients = [] }: Parts): Performer<'revokeApplication'> =>
  ({ client }, performing) =>
    forOwner(directory, performing, async (queries, { id: account }) => {
      const { at } = performing
      if (!(await revoke(queries, { account, client, at }))) return { gone: true }
      const name = clients.find(({ id }) => id === client)?.name ?? client
      await addActivity(queries, account, { kind: 'application-revoked', facts: { client: name } }, at)
      return { revoked: true }
    })
