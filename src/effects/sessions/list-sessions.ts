import { listSessions as sessionsOf } from '../../accounts/sessions.ts'
import { applicationsOf } from '../applications/applications.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** The open sessions of the account that this chat speaks for. */
export const listSessions =
  ({ directory, clients }: Parts): Performer<'listSessions'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const sessions = await sessionsOf(queries, account.id, performing.at)
      const applications = await applicationsOf(queries, account.id, clients)
      return {
        ...(applications.length > 0 && { applications: applications.length }),
        region: account.region,
        sessions: sessions.map(({ handle: id, device, client, confirmedIn, since, seen }) => ({
          id,
          device,
          ...(client !== null && { client }),
          ...(confirmedIn !== null && { confirmedIn }),
          since,
          seen,
        })),
      }
    })
