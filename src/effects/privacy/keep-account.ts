import { cancelDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Cancels the deletion of the account. It needs no proof: any linked chat may keep an account, never delete it. */
export const keepAccount =
  ({ directory, secrets }: Parts): Performer<'keepAccount'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      return {
        kept: await cancelDeletion(queries, account, { id: derivedId(secrets, key), at, here: conversation }),
      }
    })
