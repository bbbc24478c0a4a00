import { announce } from '../accounts/changes.ts'
import { accountOfChat, bindChat, isBound, rebindChat } from '../accounts/chats.ts'
import { passwordOf } from '../accounts/credentials.ts'
import { hold } from '../accounts/directory.ts'
import { activeFactor } from '../accounts/factors.ts'
import { once } from '../accounts/performed.ts'
import { signInOf, useSignIn } from '../accounts/sign-ins.ts'
import type { Entry, Queries } from '../accounts/tables.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/**
 * Links the chat to the account that was signed in to here. Everybody who speaks for the account hears of it. A chat
 * that is linked to it already speaks for it again.
 */
export const linkChat =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'linkChat'> =>
  ({ entry: id }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      await hold(queries, `entry:${id}`, `chat:${conversation}`)
      const entry = await signInOf(queries, conversation, id)
      const account = entry && (await stillProven(queries, entry))
      if (!account || !(await useSignIn(queries, id, at))) return { over: true }
      const before = await accountOfChat(queries, conversation)
      if (await isBound(queries, account.id, conversation))
        await rebindChat(queries, account.id, conversation, at)
      else {
        const what = { kind: 'chat-linked', facts: {} } as const
        await announce(queries, secrets, {
          id: idOf(secrets, key),
          account: account.id,
          what,
          at,
          here: conversation,
        })
        await bindChat(queries, account.id, conversation, at)
      }
      return {
        linked: account.number,
        name: account.name,
        ...(before && before.id !== account.id && { before: before.number }),
      }
    })

/** The account of a complete sign-in, if what was proven then would do now. */
async function stillProven(queries: Queries, { account, proof, chosen_at }: Entry) {
  if (account === null || proof === null || chosen_at === null) return undefined
  const found = await queries
    .selectFrom('accounts')
    .select(['id', 'number', 'name', 'state'])
    .where('id', '=', account)
    .executeTakeFirst()
  const password = await passwordOf(queries, account)
  const twoStep = await activeFactor(queries, account)
  const good =
    found?.state !== 'frozen' &&
    password !== undefined &&
    password.created_at <= chosen_at &&
    (!twoStep || proof === 'password+factor')
  return good ? found : undefined
}
