import { addActivity } from '../../accounts/activity.ts'
import { addConsents } from '../../accounts/consents.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'
import { consentsSeen } from './see-consents.ts'

/** Writes into the ledger that news and offers are wanted, or are not any more. What is so already is not written twice. */
export const chooseOffers =
  ({ directory, channelOf }: Parts): Performer<'chooseOffers'> =>
  ({ wanted, version, locale }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { at, conversation } = performing
      await advisoryLock(queries, `consents:${account.id}`)
      const before = await consentsSeen(queries, account)
      if (before.offers.wanted === wanted) return before
      const consent = { kind: wanted ? 'offers' : 'offers-off', version, locale, at } as const
      await addConsents(queries, account.id, [consent], channelOf(conversation))
      await addActivity(queries, account.id, { kind: wanted ? 'offers-on' : 'offers-off', facts: {} }, at)
      return consentsSeen(queries, account)
    })
