import type { Address, Requests } from '../../../flows/requests.ts'
import { addAddress as add, addressesOf, masked, ownerOf } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { addressOf, challengeOf } from '../../accounts/proofs/challenges.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/**
 * Gives the account of this conversation one more address: one that was proven here, if the owner has approved. Of
 * many that want one address at the same moment one gets it, as the database keeps addresses unique.
 */
export const addAddress =
  (parts: Parts): Performer<'addAddress'> =>
  (input, performing) =>
    once(parts.directory, performing, (queries) => addTo(queries, parts, input, performing))

async function addTo(
  queries: Queries,
  { secrets, limits }: Parts,
  { challenge: id, approval }: Requests['addAddress']['input'],
  { key, at, conversation }: Performing,
): Promise<Requests['addAddress']['output']> {
  await advisoryLock(queries, `challenge:${id}`, `ticket:${approval}`)
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return { none: true }
  await lockProtection(queries, account)
  const challenge = await challengeOf(queries, conversation, id)
  const address = challenge && newOne(challenge, account, at - limits.proof.lives)
  if (!address) return { again: 'proof' }
  const owner = await ownerOf(queries, address)
  if (owner === account) return { added: masked(address.value) }
  if (owner !== undefined) return { taken: true }
  if ((await addressesOf(queries, account)).length >= limits.addresses) {
    turnedAway.by('addresses')
    return { enough: true }
  }
  const using = { approval, account, conversation, action: 'addresses', at } as const
  if (!(await consumeApproval(queries, using))) return { again: 'approval' }

  const what = { kind: 'address-added', facts: { address: masked(address.value) } } as const
  await recordSecurityChange(queries, secrets, {
    id: derivedId(secrets, key),
    account,
    what,
    at,
    here: conversation,
  })
  await add(queries, account, address, { primary: false, at })
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', id).execute()
  return { added: what.facts.address }
}

/** The address that a challenge has proven for this account since then, and that was not removed again. */
function newOne(challenge: Challenge, account: string, since: number): Address | undefined {
  const { purpose, decoy, spent_at, used_at } = challenge
  const proven = purpose === 'address' && challenge.account === account && decoy === 0
  return proven && used_at === null && (spent_at ?? 0) > since ? addressOf(challenge) : undefined
}
