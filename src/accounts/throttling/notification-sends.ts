import { DAY } from '../../../flows/durations.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import type { NotificationsTable, Queries } from '../store/tables.ts'
import { type Subject, subjectOfAccount, subjectOfAddress } from './bucket.ts'
import { raiseBudgetAlert, shareOpensAt, takeSlot } from './budget.ts'
import { coolDownEndsAt, type Limits, windowOpensAt } from './limits.ts'
import { blockOfPhone, ownersBlockFilledAt, raiseOwnersBlockAlert } from './sms-blocks.ts'

/** A notification by mail or SMS that is due. */
export interface DueNotification
  extends Pick<NotificationsTable, 'id' | 'account' | 'kind' | 'to_kind' | 'to_value'> {
  /** 1: what it tells of shuts out an owner or lets a thief in. */
  readonly grave: number
}

/** Id of the message of a notification. */
export const messageOf = ({ id }: { readonly id: string }): string => `notification-${id}`

/**
 * Grants the message of a notification, or says until when it waits. The first notification of a grave kind in a day
 * goes to a destination whatever was sent before: a thief cannot hush what is done to an account by making other events happen,
 * and it is bounded by the number of kinds.
 */
export async function grantNotification(
  queries: Queries,
  due: DueNotification,
  at: number,
  limits: Limits,
): Promise<{ readonly until: number } | undefined> {
  const destination = destinationOf(due)
  const told = await queries
    .selectFrom('sends')
    .select(['at', 'event', 'share'])
    .where('destination', '=', destination)
    .where('kind', '=', 'notification')
    .where('at', '>', at - DAY)
    .orderBy('at', 'desc')
    .execute()
  const share = shareOf(due)
  const alike = told.filter(({ event }) => event === due.kind).map((send) => send.at)
  const ofShare = told.filter((send) => send.share === share).map((send) => send.at)
  const goesAlways = share === 'grave' && alike.length === 0
  if (!goesAlways) {
    const until = await waitOf(queries, due, { alike, ofShare }, at, limits)
    if (until > at) return { until }
  }
  if (!(await takeSlot(queries, share, at, limits, goesAlways)) && !goesAlways) {
    const until = await shareOpensAt(queries, share, at, limits)
    turnedAway.by('sends.budget')
    await raiseBudgetAlert(queries, share, until, limits.sends, at)
    return { until }
  }
  const block = due.to_kind === 'phone' ? blockOfPhone(due.to_value) : undefined
  await queries
    .insertInto('sends')
    .values({
      key: `notification ${due.id}`,
      kind: 'notification',
      subject: subjectOfAccount(due.account),
      counted_by: 'stranger',
      conversation: '',
      at,
      share,
      destination,
      event: due.kind,
      block: block ?? null,
      message: messageOf(due),
    })
    .execute()
  return undefined
}

/** Welcome mails take no room from notifications: strangers make new accounts as they please. */
const shareOf = ({ kind, grave }: DueNotification) =>
  kind === 'account-created' ? 'welcome' : grave === 0 ? 'ordinary' : 'grave'

const destinationOf = ({ to_kind, to_value }: DueNotification): Subject =>
  subjectOfAddress({ kind: to_kind === 'phone' ? 'phone' : 'email', value: to_value })

interface Told {
  /** When notifications of the same kind were sent to this destination, newest first. */
  readonly alike: readonly number[]
  /** When those of the same share were. */
  readonly ofShare: readonly number[]
}

/** The pauses and caps but the hour's budget, the cheapest first: what is put off by one is not looked up in the others. */
async function waitOf(
  queries: Queries,
  due: DueNotification,
  { alike, ofShare }: Told,
  at: number,
  limits: Limits,
): Promise<number> {
  const share = shareOf(due)
  const { notifications, toOwnersPerBlock } = limits.sends
  const kind = share === 'grave' ? 'grave' : 'ordinary'
  const rule = notifications[kind]
  const pause = coolDownEndsAt(alike, rule.coolDowns, DAY)
  if (pause > at) {
    turnedAway.by(`sends.notifications.${kind}.coolDowns`)
    return pause
  }

  const full = windowOpensAt(ofShare, due.to_kind === 'phone' ? rule.phone : rule.email, at)
  if (full > at) {
    turnedAway.by(`sends.notifications.${kind}.${due.to_kind === 'phone' ? 'phone' : 'email'}`)
    if (due.to_kind === 'phone') await raiseNumberAlert(queries, rule.phone.most, full, at)
    return full
  }
  const ofAccount = await accountFilledAt(queries, due.account, at, limits)
  if (ofAccount !== undefined) {
    turnedAway.by('sends.notifications.perAccount')
    return ofAccount + notifications.perAccount.per
  }

  const block = due.to_kind === 'phone' ? blockOfPhone(due.to_value) : undefined
  const blockFilledAt =
    block === undefined ? undefined : await ownersBlockFilledAt(queries, block, at, limits)
  if (block === undefined || blockFilledAt === undefined) return 0
  turnedAway.by('sends.toOwnersPerBlock')
  await raiseOwnersBlockAlert(queries, block, blockFilledAt + toOwnersPerBlock.per, at)
  return blockFilledAt + toOwnersPerBlock.per
}

async function accountFilledAt(
  queries: Queries,
  account: string,
  at: number,
  { sends: { notifications } }: Limits,
): Promise<number | undefined> {
  const { most, per } = notifications.perAccount
  const filler = await queries
    .selectFrom('sends')
    .select('at')
    .where('subject', '=', subjectOfAccount(account))
    .where('kind', '=', 'notification')
    .where('at', '>', at - per)
    .orderBy('at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst()
  return filler?.at
}

const raiseNumberAlert = (queries: Queries, most: number, until: number, at: number): Promise<void> =>
  raiseOperatorAlert(
    queries,
    { code: 'sends/number-capped', facts: { most, until: new Date(until).toISOString() } },
    at,
  )
