import type { Requests } from '../../../flows/requests.ts'
import { judgeNewPassword } from '../../accounts/credentials.ts'
import { personalWordsOf } from '../../accounts/personal-words.ts'
import { authorizedAccount } from '../../accounts/proofs/password-authorization.ts'
import { keepChosenPassword } from '../../accounts/proofs/password-tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { derivedId } from './ids.ts'

type Effect = Requests['choosePassword']['input']

/**
 * Judges a password that was typed into the chat and keeps its hash. The hash is made before the database is touched:
 * no other transaction should wait for the tens of milliseconds that it takes.
 */
export const choosePassword =
  (parts: Parts): Performer<'choosePassword'> =>
  async (input, performing) => {
    const { directory, secrets } = parts
    const judged = await judge(parts, input, performing)
    return once(directory, performing, async (queries) => {
      if (!('hash' in judged)) return judged
      const { key, at, conversation } = performing
      const id = derivedId(secrets, key)
      await keepChosenPassword(queries, secrets, {
        id,
        conversation,
        account: judged.account,
        hash: judged.hash,
        personalWords: input.avoid,
        at,
      })
      return { ticket: id }
    })
  }

type Refusal = Exclude<Requests['choosePassword']['output'], { readonly ticket: string }>

async function judge(
  { directory, passwords, vault }: Parts,
  { sealed, avoid, authorization }: Effect,
  performing: Performing,
): Promise<{ readonly hash: string; readonly account: string | null } | Refusal> {
  const password = vault.take(sealed)
  if (password === undefined) return { lost: true }
  const about = authorization
    ? await directory.transaction(async (queries) => {
        const account = await authorizedAccount(queries, authorization, performing)
        return account && { avoid: [...avoid, ...(await personalWordsOf(queries, account))], account }
      })
    : { avoid, account: null }
  if (!about) return { over: true }
  const { fault } = await judgeNewPassword(directory.db, passwords, password, about)
  return fault ? { refused: fault } : { hash: await passwords.hash(password), account: about.account }
}
