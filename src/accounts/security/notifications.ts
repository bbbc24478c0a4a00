import { z } from 'zod'
import type { AccountEvent } from '../../../flows/common/notification.ts'
import { MINUTE } from '../../../flows/durations.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Activity, ActivityKind } from '../activity.ts'
import { addressesOf, masked } from '../addresses.ts'
import { titleOfChat } from '../chats.ts'
import { findByToken, tokenOf } from '../proofs/tokens.ts'
import type { Directory } from '../store/directory.ts'
import type { Change, NotificationRow, NotificationsTable, Queries } from '../store/tables.ts'
import { disputedWaysOf } from './disputes.ts'
import { readWays, wayOf } from './ways.ts'

/** How long a change can be reverted by "this was not me" (ms). */
export const REVERT_WINDOW = 72 * 60 * 60 * 1000

/** Where a notification goes: an address or a conversation. */
export type Recipient = Pick<NotificationsTable, 'to_kind' | 'to_value'>

export interface Notifying {
  /** Beginning of the notifications' own ids. */
  readonly id: string
  readonly account: string
  readonly what: Activity
  readonly at: number
  /** When it may be sent; at once where it is left out. */
  readonly dueAt?: number
  /** The chat in which it was done: it sees what happened on its screen and is not notified. */
  readonly here?: string | undefined
  /** Whose chat that is, where it is not linked. */
  readonly title?: string | undefined
  /** The change that "this was not me" reverts. */
  readonly change?: string
  /** Who is notified; left out: {@link recipientsOf} the owner as they are now. */
  readonly recipients?: readonly Recipient[]
}

/** One notification for every way to reach the owner of an account. What they say is masked and holds no secret. */
export async function addNotifications(
  queries: Queries,
  { id, account, what, at, dueAt, here, title, change, recipients: given }: Notifying,
): Promise<void> {
  const { locale } = await queries
    .selectFrom('accounts')
    .select('locale')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const known = await recipientsOf(queries, account, at)
  const reached = distinct(given ?? known).filter(({ to_value }) => to_value !== here)
  const hasPhone = reached.some(({ to_kind }) => to_kind === 'phone')
  const bySms = hasPhone && (await goesBySms(queries, account, what, reached, at))
  const recipients = reached.filter(
    ({ to_kind, to_value }) => to_kind !== 'phone' || bySms || isAbout(what, to_value),
  )
  if (recipients.length === 0) return
  const chat = here === undefined ? null : ((await titleOfChat(queries, account, here)) ?? title ?? null)
  await queries
    .insertInto('notifications')
    .values(
      recipients.map((recipient, n) => ({
        id: `${id}-${n}`,
        account,
        change: change ?? null,
        kind: what.kind,
        facts: JSON.stringify(what.facts),
        ...recipient,
        locale,
        origin: originOf(known, here),
        chat,
        at,
        due_at: dueAt ?? at + (recipient.to_kind === 'chat' ? 0 : (heldBack[what.kind] ?? 0)),
        grave: ordinary.has(what.kind) ? 0 : 1,
        ended_at: null,
        outcome: null,
      })),
    )
    .execute()
  await foldInto(queries, account, what.kind, recipients, at)
}

/** Every verified address and every chat of an account as they are now, and while it is disputed those before, too. */
export async function recipientsOf(queries: Queries, account: string, at: number): Promise<Recipient[]> {
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
    ...(await disputedWaysOf(queries, account, at)).map(({ kind, value }) => ({
      to_kind: kind,
      to_value: value,
    })),
  ]
}

/** How long (ms) mails and SMS wait that are mostly followed by one that tells the whole: see {@link tellsOf}. */
const heldBack: Partial<Readonly<Record<ActivityKind, number>>> = {
  'recovery-started': 5 * MINUTE,
  'code-used': 5 * MINUTE,
}

/** What need not be told any more once this is told: one recovery makes one mail. */
const tellsOf: Partial<Readonly<Record<ActivityKind, readonly ActivityKind[]>>> = {
  'hold-started': ['recovery-started', 'code-used'],
  'password-reset': ['recovery-started', 'code-used'],
}

/** Drops mails and SMS that are still held back, where the same receivers now hear the whole. Chats hear each thing at once. */
async function foldInto(
  queries: Queries,
  account: string,
  kind: ActivityKind,
  recipients: readonly Recipient[],
  at: number,
): Promise<void> {
  const folded = tellsOf[kind]
  if (!folded) return
  const values = recipients.flatMap(({ to_kind, to_value }) => (to_kind === 'chat' ? [] : to_value))
  await queries
    .updateTable('notifications')
    .set({ ended_at: at, outcome: 'folded' })
    .where('account', '=', account)
    .where('kind', 'in', folded)
    .where('to_kind', '!=', 'chat')
    .where('to_value', 'in', ['', ...values])
    .where('attempts', '=', 0)
    .where('ended_at', 'is', null)
    .execute()
}

/**
 * An SMS costs money and can be read on a locked screen: it is for what endangers the account, and where there is no
 * mailbox. Anything else goes by SMS only where it would reach the owner in no other way.
 */
async function goesBySms(
  queries: Queries,
  account: string,
  { kind }: Activity,
  reached: readonly Recipient[],
  at: number,
): Promise<boolean> {
  if (sentBySmsToo.has(kind)) return true
  if (await hasOldMailbox(queries, account, at)) return false
  return endangers.has(kind) || reached.every(({ to_kind }) => to_kind === 'phone')
}

/**
 * Whether the owner has a mailbox that is older than the time for reverting changes: such an owner is notified by mail.
 * A newer mailbox may be a thief's, added to silence the owner.
 */
const hasOldMailbox = async (queries: Queries, account: string, at: number): Promise<boolean> =>
  (await addressesOf(queries, account)).some(
    ({ kind, verified_at }) => kind === 'email' && verified_at <= at - REVERT_WINDOW,
  )

/** Sent by SMS, too, to owners with a mailbox: such a change gives access to a thief or shuts the owner out. */
const sentBySmsToo: ReadonlySet<string> = new Set<ActivityKind>([
  'password-reset',
  'address-removed',
  'two-step-on',
  'two-step-off',
  'chat-linked',
  'address-added',
  'codes-renewed',
  'passkey-added',
])

/** Beside those: sent by SMS to owners without such a mailbox. */
const endangers: ReadonlySet<string> = new Set<ActivityKind>([
  'password-changed',
  'address-primary',
  'chat-unlinked',
  'passkey-removed',
  'recovery-started',
  'hold-started',
  'disputed',
  'factor-missing',
  'deletion-requested',
  'deletion-soon',
  'frozen',
])

/**
 * What shuts out no owner and lets no thief in by itself. All others are grave: they go first, and the first of a kind
 * in a day goes whatever else was sent.
 */
const ordinary: ReadonlySet<string> = new Set<ActivityKind>([
  'account-created',
  'region-changed',
  'signed-in',
  'sessions-ended',
  'tries-paused',
  'own-tries-paused',
  'unlocked',
  'unfrozen',
  'recovery-checked',
])

/** Whether the activity is about this address, as far as its masked form tells. */
const isAbout = ({ facts }: Activity, value: string): boolean =>
  'address' in facts && facts.address === masked(value)

const distinct = (recipients: readonly Recipient[]): Recipient[] => [
  ...new Map(
    recipients.map((recipient) => [`${recipient.to_kind} ${recipient.to_value}`, recipient]),
  ).values(),
]

function originOf(known: readonly Recipient[], here: string | undefined): NotificationsTable['origin'] {
  if (here === undefined) return null
  return known.some(({ to_value }) => to_value === here) ? 'linked' : 'other'
}

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

export const eventOf = ({
  kind,
  facts,
  at,
  origin,
  chat,
  more,
}: Pick<NotificationRow, 'kind' | 'facts' | 'at' | 'origin' | 'chat' | 'more'>): AccountEvent => ({
  kind: kind as AccountEvent['kind'],
  facts: Facts.parse(JSON.parse(facts)),
  when: at,
  ...(origin && { place: origin }),
  ...(chat !== null && { chat }),
  ...(more > 0 && { more }),
})

type Signed = Pick<NotificationRow, 'id' | 'change' | 'to_kind' | 'to_value'> & {
  readonly key_id: string | null
}

/**
 * What the address of the page "this was not me" carries: the notification's id, and a proof of 256 bits for this
 * change and this receiver. It is derived each time and stored nowhere.
 */
export const revertTokenOf = (secrets: Secrets, { id, change, to_kind, to_value, key_id }: Signed): string =>
  tokenOf(id, secrets.derive('not-me', [id, change ?? '', to_kind, to_value], key_id ?? secrets.current))

/** Whether it was answered from this address, or is over. */
const isAnswered = ({
  account,
  to_kind: kind,
  to_value: value,
  reverted_at,
  disputed_by,
}: NotificationRow & Pick<Change, 'reverted_at' | 'disputed_by'>): boolean =>
  reverted_at !== null || readWays(disputed_by).includes(wayOf({ account, kind, value }))

/** What the page behind the link of a notification may know. */
export interface NotificationView {
  readonly notification: string
  /** `undone`: it was answered from here, or taken back. `over`: it is too long ago. */
  readonly state: 'open' | 'undone' | 'over'
  readonly event: AccountEvent
  readonly region: string
  readonly locale: string
}

/**
 * Reads a notification and changes nothing, so that mail scanners may open its link as often as they like. A forged
 * token finds nothing.
 */
export async function viewNotification(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<NotificationView | undefined> {
  const row = await findByToken(
    token,
    (id) =>
      directory.db
        .selectFrom('notifications')
        .innerJoin('changes', 'changes.id', 'notifications.change')
        .innerJoin('accounts', 'accounts.id', 'notifications.account')
        .selectAll('notifications')
        .select(['accounts.region', 'changes.reverted_at', 'changes.at as changed_at', 'changes.disputed_by'])
        .where('notifications.id', '=', id)
        .where('key_id', 'is not', null)
        .executeTakeFirst(),
    (row) => revertTokenOf(secrets, row),
  )
  if (!row) return undefined
  return {
    notification: row.id,
    state: isAnswered(row) ? 'undone' : row.changed_at > at - REVERT_WINDOW ? 'open' : 'over',
    event: eventOf(row),
    region: row.region,
    locale: row.locale,
  }
}
