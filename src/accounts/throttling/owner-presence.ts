import type { Queries } from '../store/tables.ts'
import { countedNames } from './bucket-rows.ts'
import { byDevice, countedBy } from './guessers.ts'
import { subjectsOf } from './unlock.ts'

interface Proving {
  readonly key: string
  /** epoch ms */
  readonly at: number
  readonly conversation: string
}

/**
 * Somebody has given the second factor, or the password: what too many wrong ones in a row have stopped, wherever it was
 * typed, goes on, so that no guesser shuts the owner out for good. Pauses stay as they are.
 */
export async function proveOtherwise(
  queries: Queries,
  account: string,
  what: 'factor' | 'password',
  proving: Proving,
): Promise<void> {
  const known = (await knownTo(queries, account)).map((who) => countedBy(`${what}:${account}`, who))
  const others = what === 'factor' ? await othersAt(queries, account) : []
  await letGo(queries, [...known, ...others], proving)
}

/** As {@link proveOtherwise}, after a recovery: for everything that is counted about the account. */
export async function proveByRecovery(queries: Queries, account: string, proving: Proving): Promise<void> {
  const { number } = await numberOf(queries, account)
  await letGo(queries, await countedNames(queries, { id: account, number }), proving)
}

/** Linked chats, and devices that somebody was signed in on. */
async function knownTo(queries: Queries, account: string): Promise<string[]> {
  const chats = await queries
    .selectFrom('chats')
    .select('conversation')
    .where('account', '=', account)
    .execute()
  const devices = await queries
    .selectFrom('sessions')
    .select('device_key')
    .distinct()
    .where('account', '=', account)
    .where('device_key', '!=', '')
    .execute()
  return [
    ...chats.map(({ conversation }) => conversation),
    ...devices.map(({ device_key }) => byDevice(device_key)),
  ]
}

/** Under what the second factor is counted of those whom the account does not know. */
async function othersAt(queries: Queries, account: string): Promise<string[]> {
  const subjects = await subjectsOf(queries, { id: account, ...(await numberOf(queries, account)) })
  return [
    ...(['password', 'address'] as const).map((shown) => countedBy(`factor:${account}`, shown)),
    ...subjects.filter((subject) => subject.startsWith('factor:')),
  ]
}

const numberOf = (queries: Queries, account: string): Promise<{ number: string }> =>
  queries.selectFrom('accounts').select('number').where('id', '=', account).executeTakeFirstOrThrow()

/** Notes it where something was wrong since the last proof. */
async function letGo(
  queries: Queries,
  names: readonly string[],
  { key, at, conversation }: Proving,
): Promise<void> {
  const wrong = await queries
    .selectFrom('attempts')
    .select('destination')
    .distinct()
    .where('destination', 'in', ['', ...names])
    .where('outcome', '=', 'wrong')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attempts as later')
            .select('later.key')
            .whereRef('later.destination', '=', 'attempts.destination')
            .whereRef('later.at', '>', 'attempts.at')
            .where('later.outcome', 'in', ['right', 'proven']),
        ),
      ),
    )
    .execute()
  if (wrong.length === 0) return
  await queries
    .insertInto('attempts')
    .values(
      wrong.map(({ destination }, n) => ({
        key: `${key} proves ${n}`,
        destination,
        conversation,
        outcome: 'proven' as const,
        at,
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
