import { addActivity } from '../../accounts/activity.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { addConsents } from '../../accounts/consents.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'
import { consentsSeen } from './see-consents.ts'

/** Writes into the ledger that news and offers are wanted, or are not any more. What is so already is not written twice. */
export const chooseOffers =
  ({ directory, channelOf }: Pick<Parts, 'directory' | 'channelOf'>): Performer<'chooseOffers'> =>
  ({ wanted, version, locale }, performing) =>
    once(directory, performing, async (queries) => {
      const { conversation, at } = performing
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      await advisoryLock(queries, `consents:${account.id}`)
      const before = await consentsSeen(queries, account)
      if (before.offers.wanted === wanted) return before
      const consent = { kind: wanted ? 'offers' : 'offers-off', version, locale, at } as const
      await addConsents(queries, account.id, [consent], channelOf(conversation))
      await addActivity(queries, account.id, { kind: wanted ? 'offers-on' : 'offers-off', facts: {} }, at)
      return consentsSeen(queries, account)
    })
