import type { Requests } from '../../../flows/requests.ts'
import { addressesOf, addressId, makePrimary, masked, removeAddress } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { voidChallengesTo } from '../../accounts/proofs/challenges.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/** Makes an address of this conversation's account the primary one, or takes it away, if the owner has approved. */
export const changeAddresses =
  (parts: Parts): Performer<'changeAddresses'> =>
  (input, performing) =>
    once(parts.directory, performing, (queries) => changeOne(queries, parts, input, performing))

async function changeOne(
  queries: Queries,
  { secrets }: Parts,
  { address: id, change, approval }: Requests['changeAddresses']['input'],
  { key, at, conversation }: Performing,
): Promise<Requests['changeAddresses']['output']> {
  await advisoryLock(queries, `ticket:${approval}`)
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return { none: true }
  await lockProtection(queries, account)
  const addresses = await addressesOf(queries, account)
  const address = addresses.find((candidate) => addressId(candidate) === id)
  if (!address) return { gone: true }
  const others = addresses.filter((other) => other !== address)
  const [oldest] = others
  if (change === 'remove' && !oldest) return { last: true }
  if (change === 'primary' && address.is_primary !== 0) return { done: true }
  const using = { approval, account, conversation, action: 'addresses', at } as const
  if (!(await consumeApproval(queries, using))) return { again: 'approval' }

  const kind = change === 'remove' ? 'address-removed' : 'address-primary'
  const what = { kind, facts: { address: masked(address.value) } } as const
  await recordSecurityChange(queries, secrets, {
    id: derivedId(secrets, key),
    account,
    what,
    at,
    here: conversation,
  })
  if (change === 'primary') await makePrimary(queries, address)
  else {
    await removeAddress(queries, address)
    if (address.is_primary !== 0 && oldest) await makePrimary(queries, oldest)
    await voidChallengesTo(queries, address, at)
    const ending = { id: derivedId(secrets, `${key} recoveries`), account, at, here: conversation }
    await cancelRecoveries(queries, ending)
  }
  return { done: true }
}
