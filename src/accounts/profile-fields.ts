import * as z from 'zod'
import type { ProfileAnswer } from '../../flows/profile.ts'
import type { ProfileFieldsTable, Queries } from './store/tables.ts'

/** An answer to a field of the brand or the host, and when it was given. */
export interface ProfileEntry {
  readonly field: string
  readonly answer: ProfileAnswer
  readonly at: number
}

/** Keeps answers; each takes the place of the one before. */
export async function keepAnswers(
  queries: Queries,
  account: string,
  entries: readonly ProfileEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await queries
    .insertInto('profile_fields')
    .values(entries.map(({ field, answer, at }) => ({ account, field, value: JSON.stringify(answer), at })))
    .onConflict((conflict) =>
      conflict.columns(['account', 'field']).doUpdateSet(({ ref }) => ({
        value: ref('excluded.value'),
        at: ref('excluded.at'),
      })),
    )
    .execute()
}

/** Every answer of an account. */
export async function profileOf(queries: Queries, account: string): Promise<ProfileEntry[]> {
  const rows = await queries
    .selectFrom('profile_fields')
    .selectAll()
    .where('account', '=', account)
    .orderBy('field')
    .execute()
  return rows.map(entryOf)
}

export const entryOf = ({ field, value, at }: ProfileFieldsTable): ProfileEntry => ({
  field,
  answer: Answer.parse(JSON.parse(value)),
  at,
})

const Answer = z.union([z.string(), z.number(), z.boolean()])

export async function removeAnswer(queries: Queries, account: string, field: string): Promise<void> {
  await queries
    .deleteFrom('profile_fields')
    .where('account', '=', account)
    .where('field', '=', field)
    .execute()
}
