import { z } from 'zod'
import type { News } from '../../../flows/alert/notifications.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Activity, Happened } from '../activity.ts'
import { addressesOf, masked } from '../addresses.ts'
import { sameText } from '../proofs/challenges.ts'
import type { Directory } from '../store/directory.ts'
import type { Database, NotificationRow, NotificationsTable, Queries } from '../store/tables.ts'

/** What "this was not me" can take back, for so long (ms). */
export const UNDO_LIFE = 72 * 60 * 60 * 1000

/** A way to reach somebody: an address, or a conversation. */
export type Way = Pick<NotificationsTable, 'to_kind' | 'to_value'>

export interface Notifying {
  /** Beginning of the notifications' own ids. */
  readonly id: string
  readonly account: string
  readonly what: Activity
  readonly at: number
  /** Not before (epoch ms); at once where it is left out. */
  readonly due?: number
  /** A chat that need not be told. */
  readonly here?: string | undefined
  /** What "this was not me" takes back. */
  readonly change?: string
  /** Who is told; where it is left out, {@link waysTo} the owner as they are now. */
  readonly ways?: readonly Way[]
}

/** One notification for every way to reach the owner of an account. What they say is masked and holds no secret. */
export async function addNotifications(
  queries: Queries,
  { id, account, what, at, due = at, here, change, ways }: Notifying,
): Promise<void> {
  const { locale } = await queries
    .selectFrom('accounts')
    .select('locale')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const known = await waysTo(queries, account)
  const hasMailbox = !graveEnough.has(what.kind) && (await hasOldMailbox(queries, account, at))
  const told = distinct(ways ?? known)
    .filter(({ to_kind, to_value }) => to_kind !== 'phone' || !hasMailbox || isAbout(what, to_value))
    .filter(({ to_value }) => to_value !== here)
  if (told.length === 0) return
  await queries
    .insertInto('notifications')
    .values(
      told.map((way, n) => ({
        id: `${id}-${n}`,
        account,
        change: change ?? null,
        kind: what.kind,
        facts: JSON.stringify(what.facts),
        ...way,
        locale,
        place: placeOf(known, here),
        at,
        due,
        ended_at: null,
        ended_by: null,
      })),
    )
    .execute()
}

/** Every verified address and every chat of an account as they are now. */
export async function waysTo(queries: Queries, account: string): Promise<Way[]> {
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', account)
    .orderBy('is_primary', 'desc')
    .orderBy('value')
    .execute()
  const chats = await queries
    .selectFrom('chats')
    .select('conversation')
    .where('account', '=', account)
    .orderBy('linked_at')
    .execute()
  return [
    ...addresses.map(({ kind, value }) => ({ to_kind: kind, to_value: value })),
    ...chats.map(({ conversation }) => ({ to_kind: 'chat' as const, to_value: conversation })),
  ]
}

/**
 * An SMS costs money and can be read on a locked screen, so whoever has a mailbox is told there. But for as long as its
 * adding can be taken back it may be a thief's, who would hush the owner with it.
 */
const hasOldMailbox = async (queries: Queries, account: string, at: number): Promise<boolean> =>
  (await addressesOf(queries, account)).some(
    ({ kind, verified_at }) => kind === 'email' && verified_at <= at - UNDO_LIFE,
  )

/** Told by SMS, too, whoever has a mailbox: by this somebody gets in, or shuts the owner out. */
const graveEnough: ReadonlySet<string> = new Set<Happened>([
  'password-reset',
  'address-removed',
  'two-step-on',
  'two-step-off',
])

/** The address that something happened to, as far as its masked form tells. */
const isAbout = ({ facts }: Activity, value: string): boolean =>
  'address' in facts && facts.address === masked(value)

const distinct = (ways: readonly Way[]): Way[] => [
  ...new Map(ways.map((way) => [`${way.to_kind} ${way.to_value}`, way])).values(),
]

function placeOf(known: readonly Way[], here: string | undefined): NotificationsTable['place'] {
  if (here === undefined) return null
  return known.some(({ to_value }) => to_value === here) ? 'linked' : 'other'
}

/** A notification to be sent now, by whoever claimed it and nobody else until its lease ends. */
export interface ClaimedNotification extends Way {
  readonly id: string
  readonly locale: string
  /** Where the owner's clock is. */
  readonly region: string
  readonly news: News
  /** How often it has been taken up, this time included. */
  readonly tries: number
  /** What opens the page on which it can be taken back; absent where there is nothing to take back any more. */
  readonly token?: string
}

export interface Claiming {
  readonly kinds: readonly NotificationsTable['to_kind'][]
  readonly most: number
  readonly at: number
  /** ms; must be longer than any sending takes. */
  readonly lease: number
}

/**
 * Takes up notifications that are due, oldest first. Of several processes that come at once one gets each: the time until
 * which a notification is leased is its own `due`, which is looked at and set in one statement. Nothing is written where
 * nothing is due.
 */
export async function claimNotifications(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  { kinds, most, at, lease }: Claiming,
): Promise<ClaimedNotification[]> {
  const { db } = directory
  const due = await db
    .selectFrom('notifications')
    .select('id')
    .where('ended_at', 'is', null)
    .where('due', '<=', at)
    .where('to_kind', 'in', kinds)
    .orderBy('due')
    .limit(most)
    .execute()
  if (due.length === 0) return []
  const rows = await directory.transaction((queries) =>
    queries
      .updateTable('notifications')
      .set((eb) => ({
        due: at + lease,
        tries: eb('tries', '+', 1),
        key_id: eb.fn.coalesce('key_id', eb.val(secrets.current)),
      }))
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .where('ended_at', 'is', null)
      .where('due', '<=', at)
      .returningAll()
      .execute(),
  )
  if (rows.length === 0) return []
  const { regions, undoable } = await aboutNotifications(db, rows, at)
  return rows
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map((row) => ({
      id: row.id,
      to_kind: row.to_kind,
      to_value: row.to_value,
      locale: row.locale,
      region: regions.get(row.account) ?? '',
      news: newsOf(row),
      tries: row.tries,
      ...(row.change !== null && undoable.has(row.change) && { token: notMeTokenOf(secrets, row) }),
    }))
}

/** In which regions their owners are, and which of their changes can still be taken back. */
async function aboutNotifications(db: Database, rows: readonly NotificationRow[], at: number) {
  const accounts = await db
    .selectFrom('accounts')
    .select(['id', 'region'])
    .where('id', 'in', [...new Set(rows.map(({ account }) => account))])
    .execute()
  const changes = await db
    .selectFrom('changes')
    .select('id')
    .where('id', 'in', ['', ...rows.flatMap(({ change }) => change ?? [])])
    .where('undone_at', 'is', null)
    .where('at', '>', at - UNDO_LIFE)
    .execute()
  return {
    regions: new Map(accounts.map(({ id, region }) => [id, region])),
    undoable: new Set(changes.map(({ id }) => id)),
  }
}

/** Nothing more is to be done about a notification: it was sent, nobody takes it, or there is nothing to say any more. */
export async function endNotification(
  { transaction }: Directory,
  id: string,
  by: NonNullable<NotificationsTable['ended_by']>,
  at: number,
): Promise<void> {
  await transaction((queries) =>
    queries
      .updateTable('notifications')
      .set({ ended_at: at, ended_by: by })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute(),
  )
}

/** It was not taken: it is due again then, unless somebody else has taken it up since. */
export async function postponeNotification(
  { transaction }: Directory,
  { id, tries }: Pick<ClaimedNotification, 'id' | 'tries'>,
  due: number,
): Promise<void> {
  await transaction((queries) =>
    queries
      .updateTable('notifications')
      .set({ due })
      .where('id', '=', id)
      .where('tries', '=', tries)
      .where('ended_at', 'is', null)
      .execute(),
  )
}

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

const newsOf = ({
  kind,
  facts,
  at,
  place,
}: Pick<NotificationRow, 'kind' | 'facts' | 'at' | 'place'>): News => ({
  kind: kind as News['kind'],
  facts: Facts.parse(JSON.parse(facts)),
  when: at,
  ...(place && { place }),
})

type Signed = Pick<NotificationRow, 'id' | 'change' | 'to_kind' | 'to_value'> & {
  readonly key_id: string | null
}

/**
 * What the address of the page "this was not me" carries: the notification's id, and a proof of 256 bits that only this
 * server can make, for this change and this receiver. It is made anew each time and kept nowhere.
 */
const notMeTokenOf = (secrets: Secrets, { id, change, to_kind, to_value, key_id }: Signed): string =>
  `${id}.${secrets
    .derive('not-me', [id, change ?? '', to_kind, to_value], key_id ?? secrets.current)
    .toString('base64url')}`

/** What the page behind the link of a notification may know. */
export interface NotificationSeen {
  readonly notification: string
  /** `undone`: it was taken back. `over`: it is too long ago. */
  readonly state: 'open' | 'undone' | 'over'
  readonly news: News
  readonly region: string
  readonly locale: string
}

/** Looks at a notification and changes nothing, so that scanners may open its link as often as they like. Forged: nothing. */
export async function lookAtNotification(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<NotificationSeen | undefined> {
  const [id = ''] = token.split('.', 1)
  const row = await directory.db
    .selectFrom('notifications')
    .innerJoin('changes', 'changes.id', 'notifications.change')
    .innerJoin('accounts', 'accounts.id', 'notifications.account')
    .selectAll('notifications')
    .select(['accounts.region', 'changes.undone_at', 'changes.at as changed_at'])
    .where('notifications.id', '=', id)
    .executeTakeFirst()
  if (!row || row.key_id === null || !sameText(notMeTokenOf(secrets, row), token)) return undefined
  return {
    notification: row.id,
    state: row.undone_at !== null ? 'undone' : row.changed_at > at - UNDO_LIFE ? 'open' : 'over',
    news: newsOf(row),
    region: row.region,
    locale: row.locale,
  }
}
