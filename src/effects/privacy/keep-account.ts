import { cancelDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** The account stays. Nobody needs to prove anything for that: whoever has the chat may keep, never delete. */
export const keepAccount =
  ({ directory, secrets }: Parts): Performer<'keepAccount'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      return {
        kept: await cancelDeletion(queries, account, { id: derivedId(secrets, key), at, here: conversation }),
      }
    })
