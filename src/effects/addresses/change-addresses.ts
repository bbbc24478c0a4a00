import type { Requests } from '../../../flows/requests.ts'
import { addressesOf, addressId, makePrimary, masked } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import { removeAddress } from '../common/remove-address.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/** Makes an address of this conversation's account the primary one, or takes it away, if the owner has approved. */
export const changeAddresses =
  (parts: Parts): Performer<'changeAddresses'> =>
  (input, performing) =>
    once(parts.directory, performing, (queries) => changeOne(queries, parts, input, performing))

async function changeOne(
  queries: Queries,
  parts: Parts,
  { address: id, change, approval }: Requests['changeAddresses']['input'],
  performing: Performing,
): Promise<Requests['changeAddresses']['output']> {
  const { at, conversation } = performing
  await advisoryLock(queries, `ticket:${approval}`)
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return { none: true }
  await lockProtection(queries, account)
  const addresses = await addressesOf(queries, account)
  const address = addresses.find((candidate) => addressId(candidate) === id)
  if (!address) return { gone: true }
  const others = addresses.filter((other) => other !== address)
  if (change === 'remove' && others.length === 0) return { last: true }
  if (change === 'primary' && address.is_primary !== 0) return { done: true }
  const using = { approval, account, conversation, action: 'addresses', at } as const
  if (!(await consumeApproval(queries, using))) return { again: 'approval' }

  if (change === 'remove') await removeAddress(queries, parts, address, others, performing)
  else {
    const what = { kind: 'address-primary', facts: { address: masked(address.value) } } as const
    await recordSecurityChange(queries, parts.secrets, {
      id: derivedId(parts.secrets, performing.key),
      account,
      what,
      at,
      here: conversation,
    })
    await makePrimary(queries, address)
  }
  return { done: true }
}
