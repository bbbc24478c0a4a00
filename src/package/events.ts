import * as z from 'zod'
import { SECOND } from '../../flows/durations.ts'
import {
  listenToOutbox,
  PUBLISHED,
  type Published,
  type PublishedKind,
  postponeInOutbox,
  removeFromOutbox,
  takeFromOutbox,
} from '../accounts/outbox.ts'
import type { Directory } from '../accounts/store/directory.ts'
import { chatOf, PREFIX } from '../channels/telegram/inbound.ts'
import type { Job } from '../operations/run-jobs.ts'
import { profileSeenByHost } from './account.ts'
import type { EventName, Portico, PorticoEvent, PorticoEvents, ProfileSeen } from './types.ts'

export interface Events {
  readonly on: Portico['on']
  /** Delivers what is in the outbox. */
  job(report: (error: unknown, facts: Record<string, unknown>) => void): Job
}

type Listener = (event: PorticoEvent<never>) => unknown

/** How long the process that delivers an event is trusted to be alive (ms), and how long an event waits at most after a failure. */
const LEASE = 60_000
const LONGEST = 300_000
const BATCH = 100

/**
 * What happened to accounts, for the host. It is written in the transaction that changes the account, and deleted when
 * every listener has taken it: so it comes at least once, after a crash once more, and a listener knows it by its id.
 */
export const createEvents = (directory: Directory, now: () => number = Date.now): Events => {
  const listeners = new Map<EventName, Set<Listener>>()
  let isListening = false

  const deliver = async (row: Published): Promise<void> => {
    const event = await eventOf(directory, row)
    await Promise.all([...(listeners.get(event.name) ?? [])].map(async (hear) => hear(event as never)))
    await removeFromOutbox(directory.db, row.id)
  }

  return {
    on(name, listener) {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener as Listener))
      return () => known.delete(listener as Listener)
    },
    job: (report) => ({
      name: 'events',
      every: SECOND,
      async run(stopping) {
        if (listeners.size === 0) return
        if (!isListening) await listenToOutbox(directory.db, now())
        isListening = true
        const at = now()
        const due = await directory.transaction((queries) => takeFromOutbox(queries, at, at + LEASE, BATCH))
        for (const row of due) {
          if (stopping.aborted) return postponeInOutbox(directory.db, row.id, at)
          await deliver(row).catch(async (error: unknown) => {
            report(error, { event: row.kind })
            await postponeInOutbox(directory.db, row.id, now() + Math.min(LONGEST, SECOND * 2 ** row.tries))
          })
        }
      },
    }),
  }
}

const eventOf = async ({ db }: Directory, row: Published): Promise<PorticoEvent> => {
  const { name, facts } = events[z.enum(PUBLISHED).parse(row.kind)](JSON.parse(row.facts))
  const { id, account, at } = row
  const told =
    name === 'accountCreated'
      ? { ...(facts as PorticoEvents['accountCreated']), profile: await profileOfNumber(db, account) }
      : facts
  const deleted = Deleted.safeParse(JSON.parse(row.facts))
  const conversations = deleted.success ? deleted.data.conversations : await conversationsOf(db, account)
  const chats = conversations.filter((one) => one.startsWith(`${PREFIX}:`)).map(chatOf)
  return { id, name, account, chats, at, facts: told }
}

const profileOfNumber = async (db: Directory['db'], number: string): Promise<ProfileSeen> => {
  const account = await db.selectFrom('accounts').select('id').where('number', '=', number).executeTakeFirst()
  return account ? profileSeenByHost(db, account.id) : {}
}

const Deleted = z.object({ conversations: z.array(z.string()) })

const conversationsOf = async (db: Directory['db'], number: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('chats')
    .innerJoin('accounts', 'accounts.id', 'chats.account')
    .select('conversation')
    .where('accounts.number', '=', number)
    .orderBy('linked_at')
    .execute()
  return rows.map(({ conversation }) => conversation)
}

/** An event of that name, its facts as the host reads them. */
const as =
  <Name extends EventName, Facts>(
    name: Name,
    stored: z.ZodType<Facts>,
    facts: (stored: Facts) => PorticoEvents[Name],
  ) =>
  (given: unknown) => ({ name, facts: facts(stored.parse(given)) })

const Nothing = z.looseObject({})
const nothing = () => ({})
const Called = z.object({ device: z.string() })
const Address = z.object({ address: z.string() })

const events: Readonly<
  Record<
    PublishedKind,
    (stored: unknown) => { readonly name: EventName; readonly facts: PorticoEvents[EventName] }
  >
> = {
  'account-created': as(
    'accountCreated',
    z.object({ by: z.enum(['email', 'phone']), region: z.string() }),
    ({ by, region }) => ({ by, region, profile: {} }),
  ),
  'password-changed': as('passwordChanged', Nothing, () => ({ byRecovery: false })),
  'password-reset': as('passwordChanged', Nothing, () => ({ byRecovery: true })),
  'address-added': as('addressAdded', Address, ({ address }) => ({ address })),
  'address-removed': as('addressRemoved', Address, ({ address }) => ({ address })),
  'address-primary': as('primaryAddressChanged', Address, ({ address }) => ({ address })),
  'two-step-on': as('twoStepTurnedOn', Nothing, nothing),
  'two-step-off': as('twoStepTurnedOff', Nothing, nothing),
  'chat-linked': as('chatLinked', Nothing, nothing),
  'chat-unlinked': as('chatUnlinked', Nothing, nothing),
  'passkey-added': as('passkeyAdded', Called, ({ device }) => ({ passkey: device })),
  'passkey-removed': as('passkeyRemoved', Called, ({ device }) => ({ passkey: device })),
  'signed-in': as(
    'signedIn',
    z.object({ device: z.string(), new: z.boolean() }),
    ({ device, new: isNewDevice }) => ({ device, isNewDevice }),
  ),
  'deletion-requested': as('deletionRequested', z.object({ until: z.number() }), ({ until }) => ({ until })),
  'deletion-cancelled': as('deletionCancelled', Nothing, nothing),
  'account-deleted': as('accountDeleted', Nothing, nothing),
}
