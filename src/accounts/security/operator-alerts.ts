import { HOUR } from '../../../flows/durations.ts'
import { PorticoError } from '../../errors.ts'
import type { Directory } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'

/** The alerts by their stable code, and what helps. */
const cures = {
  'sends/budget-near':
    "At least four fifths of the mails and SMS that one share of the hour's budget has are sent; beyond the last one people wait. If these are people, raise sends.budget.most of this share in limits.json (docs/limits.md) and start again.",
  'sends/budget-spent':
    'All mails and SMS that one share of the hour\'s budget has are spent, and no more of this share are sent before some of them are an hour old; the other shares go on, and so do codes that were sent. Look at the table "sends" for chats or addresses of one kind. If these are people, raise sends.budget.most of this share in limits.json (docs/limits.md); if they are not, set CAPTCHA=always.',
  'sends/block-paused':
    'Hardly any of the SMS to one block of numbers were answered, so no more go there for now; all others go on. Ask your SMS provider whether they arrive there. If they do, somebody is paid for them: keep the block closed, and take the country out of "regions" or "sms" of brand.json if there are more.',
  'sends/owners-block-paused':
    'Owners of accounts in one block of numbers got so many SMS in a day that the next ones wait. If they are people, raise sends.toOwnersPerBlock.most in limits.json (docs/limits.md); if one person has all these accounts, an SMS provider may be paying for them: freeze the accounts.',
  'sends/number-capped':
    'One number got so many notifications by SMS in a day that the next ones wait and are told together; the first of each grave kind goes all the same. Look at the table "sends" for the number: it may belong to a person who is paid for SMS.',
} as const

export interface OperatorAlert {
  readonly code: keyof typeof cures
  /** Which one, where there are several: each is a cause of its own. */
  readonly about?: string
  /** Nothing that tells of a person. */
  readonly facts: Readonly<Record<string, string | number>>
}

/**
 * Raises an alert for the operator, at most once an hour for each cause, however many processes and people meet it.
 * It is written in the transaction that met the cause, so it is reported exactly if that transaction was committed.
 */
export async function raiseOperatorAlert(
  queries: Queries,
  { code, about, facts }: OperatorAlert,
  at: number,
): Promise<void> {
  const now = { facts: JSON.stringify(facts), at, reported_at: null }
  await queries
    .insertInto('operator_alerts')
    .values({ cause: about === undefined ? code : `${code} ${about}`, code, ...now })
    .onConflict((conflict) =>
      conflict
        .column('cause')
        .doUpdateSet(now)
        .where('operator_alerts.at', '<=', at - HOUR),
    )
    .execute()
}

/** Reports the alerts that were raised and not yet reported; of several processes one reports each. */
export async function reportOperatorAlerts(
  { db }: Pick<Directory, 'db'>,
  report: (error: PorticoError) => void,
  at: number,
): Promise<void> {
  const raised = await db
    .selectFrom('operator_alerts')
    .select(['cause', 'at'])
    .where('reported_at', 'is', null)
    .execute()
  for (const { cause, at: since } of raised) {
    const mine = await db
      .updateTable('operator_alerts')
      .set({ reported_at: at })
      .where('cause', '=', cause)
      .where('at', '=', since)
      .where('reported_at', 'is', null)
      .returning(['code', 'facts'])
      .executeTakeFirst()
    if (!mine) continue
    const code = mine.code as OperatorAlert['code']
    report(new PorticoError(code, cures[code], JSON.parse(mine.facts)))
  }
}
