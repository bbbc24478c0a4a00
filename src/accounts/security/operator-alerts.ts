import { PorticoError } from '../../errors.ts'
import type { Directory } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'

const HOUR = 60 * 60 * 1000

/** What the operator must hear of, by its stable code, and what helps. */
const cures = {
  'sends/budget-spent':
    'All mails and SMS of one hour are spent, and nobody gets a code before some of them are an hour old; codes that were sent go on working. Look at the table "sends" for chats or addresses of one kind. If these are people, raise sends.everybody in src/accounts/throttling/limits.ts; if they are not, set CAPTCHA=always.',
  'sends/block-paused':
    'Hardly any of the SMS to one block of numbers were answered, so no more go there for now; all others go on. Ask your SMS provider whether they arrive there. If they do, somebody is paid for them: keep the block closed, and take the country out of "regions" or "sms" of brand.json if there are more.',
} as const

export interface OperatorAlert {
  readonly code: keyof typeof cures
  /** Which one, where there are several: each is a cause of its own. */
  readonly about?: string
  /** Nothing that tells of a person. */
  readonly facts: Readonly<Record<string, string | number>>
}

/**
 * Lets the operator hear of something, once an hour for each cause, however many processes and people meet it. Written
 * in the transaction that has met it, so it is told exactly if that was so.
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

/** Reports what was raised and not yet told; whoever takes it up first tells it. */
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
