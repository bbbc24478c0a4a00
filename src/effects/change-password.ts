import type { Asks } from '../../flows/effects.ts'
import { useApproval } from '../accounts/approvals.ts'
import { announce } from '../accounts/changes.ts'
import { accountOfChat } from '../accounts/chats.ts'
import { replacePassword } from '../accounts/credentials.ts'
import { hold } from '../accounts/directory.ts'
import { closeEntries, filledEntry } from '../accounts/entries.ts'
import { once } from '../accounts/performed.ts'
import { cancelRecoveries } from '../accounts/recoveries.ts'
import { endSessions } from '../accounts/sessions.ts'
import type { Queries } from '../accounts/tables.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer, Performing } from './performer.ts'

type ChangingParts = Pick<Parts, 'directory' | 'secrets' | 'limits'>
type Wish = Asks['changePassword']['wish']

/**
 * Gives the account of this conversation the password that was chosen for it, if its owner has approved. Whoever was
 * getting back in, or waited to, begins anew.
 */
export const changePassword =
  (parts: ChangingParts): Performer<'changePassword'> =>
  (wish, performing) =>
    once(parts.directory, performing, (queries) => change(queries, parts, wish, performing))

async function change(
  queries: Queries,
  { secrets, limits }: ChangingParts,
  { entry: id, approval, others }: Wish,
  { key, at, conversation }: Performing,
): Promise<Asks['changePassword']['answer']> {
  await hold(queries, `entry:${id}`, `entry:${approval}`)
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return { none: true }
  const entry = await filledEntry(queries, conversation, id, at - limits.entry.lives)
  if (entry?.account !== account) return { again: 'password' }
  const begun = entry.opened_at
  const using = { approval, account, conversation, action: 'password', at, begun } as const
  if (!(await useApproval(queries, using))) return { again: 'approval' }

  const what = { kind: 'password-changed', facts: {} } as const
  await announce(queries, secrets, { id: idOf(secrets, key), account, what, at, here: conversation })
  await replacePassword(queries, account, entry.hash, at)
  await closeEntries(queries, account, at)
  const ending = { id: idOf(secrets, `${key} recoveries`), account, at, here: conversation }
  await cancelRecoveries(queries, ending)
  return { changed: true, ended: others === 'end' ? await endSessions(queries, account, at) : 0 }
}
