import type { AccountsTable, Queries } from '../store/tables.ts'
import { publicSubjectsOf, subjectsOf } from './account-subjects.ts'
import { hasLaterProof } from './attempts.ts'
import { type BucketColumns, chatGuesser, deviceGuesser, type Guesser, subjectOfAccount } from './bucket.ts'

interface Proving {
  readonly key: string
  readonly at: number
  readonly conversation: string
}

/**
 * The second factor, or the password, was right somewhere: buckets that too many wrong ones in a row have stopped go on,
 * so that no guesser shuts the owner out for good. Pauses stay as they are.
 */
export async function endStopsAfterProof(
  queries: Queries,
  account: string,
  kind: 'factor' | 'password',
  proving: Proving,
): Promise<void> {
  const subject = subjectOfAccount(account)
  const publicSubjects =
    kind === 'factor' ? await publicSubjectsOf(queries, await accountOf(queries, account)) : []
  const wrong = await wrongSinceProof(queries)
    .where('kind', '=', kind)
    .where('subject', 'in', [subject, ...publicSubjects])
    .execute()
  if (wrong.length === 0) return
  const guessers = new Set<Guesser>(await knownGuessersOf(queries, account))
  if (kind === 'factor') guessers.add('proven')
  const stopped = wrong.filter((bucket) =>
    bucket.subject === subject ? guessers.has(bucket.counted_by) : bucket.counted_by === 'stranger',
  )
  await addProvenAttempts(queries, stopped, proving)
}

/** As {@link endStopsAfterProof}, after a recovery: in every bucket that is about the account. */
export async function endStopsAfterRecovery(
  queries: Queries,
  account: string,
  proving: Proving,
): Promise<void> {
  const subjects = await subjectsOf(queries, await accountOf(queries, account))
  const wrong = await wrongSinceProof(queries).where('subject', 'in', subjects).execute()
  await addProvenAttempts(queries, wrong, proving)
}

/** Linked chats, and devices of sessions. */
async function knownGuessersOf(queries: Queries, account: string): Promise<Guesser[]> {
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
    ...chats.map(({ conversation }) => chatGuesser(conversation)),
    ...devices.map(({ device_key }) => deviceGuesser(device_key)),
  ]
}

const accountOf = (queries: Queries, id: string): Promise<Pick<AccountsTable, 'id' | 'number'>> =>
  queries.selectFrom('accounts').select(['id', 'number']).where('id', '=', id).executeTakeFirstOrThrow()

/** Buckets with a wrong answer since the last proof. */
const wrongSinceProof = (queries: Queries) =>
  queries
    .selectFrom('attempts')
    .select(['kind', 'subject', 'counted_by'])
    .distinct()
    .where('outcome', '=', 'wrong')
    .where((eb) => eb.not(hasLaterProof(eb)))

async function addProvenAttempts(
  queries: Queries,
  buckets: readonly BucketColumns[],
  { key, at, conversation }: Proving,
): Promise<void> {
  if (buckets.length === 0) return
  await queries
    .insertInto('attempts')
    .values(
      buckets.map((bucket, n) => ({
        ...bucket,
        key: `${key} proves ${n}`,
        conversation,
        outcome: 'proven' as const,
        at,
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
