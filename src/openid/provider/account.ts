import type { FindAccount } from 'oidc-provider'
import type { OpenidParts } from '../parts.ts'
import { isBrowserOver } from '../store/browser-sessions.ts'
import { isOpen } from '../store/grants.ts'
import { readClaims } from './claims.ts'

/**
 * The account that something belongs to, as long as it is good: for a code or token as long as its session is open, for a browser as
 * long as no session of it was ended. So whatever ends a session, in the chat or elsewhere, ends everything at once, in every process.
 */
export const accountFinder =
  ({ directory: { db }, now, brand, clients }: OpenidParts): FindAccount =>
  async (ctx, id, token) => {
    if (!(await isGood())) return undefined
    return { accountId: id, claims }

    async function claims() {
      const { preferred_username, ...others } = await readClaims(db, id, brand.profile ?? [])
      // The account ID is the same for all: by it, clients that see identifiers of their own would tell whom they share.
      return isPairwise() ? others : { ...others, preferred_username }
    }

    function isPairwise(): boolean {
      return clients.some((client) => client.pairwise && client.id === ctx.oidc.client?.clientId)
    }

    async function isGood(): Promise<boolean> {
      const grant = token && 'grantId' in token ? token.grantId : undefined
      if (typeof grant === 'string') return isOpen(db, grant, id, now())
      const { session, result } = ctx.oidc
      if (session?.uid === undefined || result?.login) return isServed()
      return !(await isBrowserOver(db, { browser: session.uid, account: id, at: now() }))
    }

    async function isServed(): Promise<boolean> {
      const account = db.selectFrom('accounts').select('state').where('id', '=', id)
      const { state } = (await account.executeTakeFirst()) ?? {}
      return state !== undefined && state !== 'frozen'
    }
  }
