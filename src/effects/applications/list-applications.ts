import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'
import { type Application, applicationsOf } from './applications.ts'

/** As many as a phone shows at once. */
const PAGE = 6
/** As many as a person reads of one application. */
const SCOPES = 10

/** The applications with access to the account that this chat speaks for, a page at a time. */
export const listApplications =
  ({ directory, clients }: Parts): Performer<'listApplications'> =>
  ({ page: wished }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const all = await applicationsOf(queries, account.id, clients)
      const pages = Math.max(1, Math.ceil(all.length / PAGE))
      const page = Math.min(Math.max(0, wished), pages - 1)
      return {
        region: account.region,
        page,
        pages,
        count: all.length,
        applications: all.slice(page * PAGE, (page + 1) * PAGE).map(applicationSeen),
      }
    })

const applicationSeen = ({ client: { id, name }, consent }: Application) => {
  const scopes = consent.scopes.split(' ').filter(Boolean)
  return {
    client: id,
    name,
    scopes: scopes.slice(0, SCOPES),
    more: Math.max(0, scopes.length - SCOPES),
    since: consent.at,
  }
}
