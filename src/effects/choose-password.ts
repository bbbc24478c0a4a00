import type { Asks } from '../../flows/effects.ts'
import { judgeNew } from '../accounts/credentials.ts'
import { openEntry } from '../accounts/entries.ts'
import { accountInstead } from '../accounts/instead.ts'
import { once } from '../accounts/performed.ts'
import { personalWordsOf } from '../accounts/personal.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer, Performing } from './performer.ts'

type ChoosingParts = Pick<Parts, 'directory' | 'secrets' | 'passwords' | 'vault'>
type Wish = Asks['choosePassword']['wish']

/**
 * Judges a password that was typed into the chat and keeps its hash. The hash is made before the database is
 * touched: it takes tens of milliseconds, in which nobody should wait for a transaction.
 */
export const choosePassword =
  (parts: ChoosingParts): Performer<'choosePassword'> =>
  async (wish, performing) => {
    const { directory, secrets } = parts
    const judged = await judge(parts, wish, performing)
    return once(directory, performing, async (queries) => {
      if (!('hash' in judged)) return judged
      const { key, at, conversation } = performing
      const id = idOf(secrets, key)
      await openEntry(queries, {
        id,
        conversation,
        key_id: secrets.current,
        account: judged.account,
        avoid: wish.avoid,
        for_whom: '',
        locale: '',
        opened_at: at,
        expires_at: at,
        hash: judged.hash,
        chosen_at: at,
      })
      return { entry: id }
    })
  }

type Refusal = Exclude<Asks['choosePassword']['answer'], { readonly entry: string }>

async function judge(
  { directory, passwords, vault }: ChoosingParts,
  { sealed, avoid, instead }: Wish,
  performing: Performing,
): Promise<{ readonly hash: string; readonly account: string | null } | Refusal> {
  const password = vault.take(sealed)
  if (password === undefined) return { lost: true }
  const about = instead
    ? await directory.transaction(async (queries) => {
        const account = await accountInstead(queries, instead, performing)
        return account && { avoid: [...avoid, ...(await personalWordsOf(queries, account))], account }
      })
    : { avoid, account: null }
  if (!about) return { over: true }
  const { fault } = await judgeNew(directory.db, passwords, password, about)
  return fault ? { refused: fault } : { hash: await passwords.hash(password), account: about.account }
}
