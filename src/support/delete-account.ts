import { scheduleDeletion } from '../accounts/lifecycle/deletion-request.ts'
import { advisoryLock } from '../accounts/store/directory.ts'
import { iso } from './answer.ts'
import { onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'

/**
 * Schedules the deletion for an owner who has asked for it by letter. Its owner is told and can stop it, as one who asked
 * in the chat can; a forged letter deletes nothing behind an owner's back.
 */
export const deleteAccount = (parts: SupportParts) =>
  onAccount<Request<'delete'>>(parts, 'delete', async (queries, account, { id, at }, { now: soon }) => {
    await advisoryLock(queries, `state:${account.id}`)
    const until = await scheduleDeletion(queries, parts.secrets, account, { id, at, soon, by: 'operator' })
    return { done: { account: account.number, deletedOn: iso(until) } }
  })
