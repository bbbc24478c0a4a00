import { HOUR, MINUTE, SECOND } from '../../flows/durations.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import type { Fate, OutgoingMessage } from '../accounts/messages.ts'
import type { Outgoing } from '../accounts/outgoing.ts'
import {
  type ClaimedNotification,
  claimNotifications,
  endNotification,
  postponeNotification,
} from '../accounts/security/notification-queue.ts'
import type { NotificationsTable, Queries } from '../accounts/store/tables.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import { messageOf } from '../accounts/throttling/notification-sends.ts'
import type { Delivered, NotificationMessenger } from '../contracts/messenger.ts'
import { isOurs } from '../contracts/sender-faults.ts'
import type { Parts } from '../effects/parts.ts'

export interface CourierParts extends Pick<Parts, 'directory' | 'secrets'> {
  readonly limits?: Limits | undefined
  readonly messenger: NotificationMessenger
  readonly outgoing: Outgoing
  readonly open: (
    conversation: string,
    to: { readonly flow: string; readonly event: FlowEvent; readonly folds?: boolean },
    key: string,
  ) => Promise<void>
  /** The address of the page "this was not me"; undefined where people cannot open our pages. */
  readonly linkTo: (token: string) => string | undefined
  readonly now: () => number
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
}

/** Delivers notifications by mail, SMS and chat, until each has arrived or cannot be delivered. */
export interface Courier {
  /** Claims the notifications that are due and begins to send them; called about once a second by each process. */
  round(): Promise<void>
  /** How many are on their way. */
  onTheirWay(): number
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>
}

/**
 * Each kind of receiver has a limit of its own, so that a mail server that hangs holds up no chat. `lease` outlasts
 * the time-outs of the senders.
 */
const queues: readonly {
  readonly kinds: readonly NotificationsTable['to_kind'][]
  readonly most: number
  readonly lease: number
}[] = [
  { kinds: ['email'], most: 5, lease: 40 * SECOND },
  { kinds: ['phone'], most: 2, lease: 90 * SECOND },
  { kinds: ['chat'], most: 10, lease: 40 * SECOND },
]

/**
 * A courier that is held up longer than this after claiming a notification leaves it: its lease may have gone to
 * another one.
 */
const PROMPT = 5 * SECOND
/** An SMS costs money: one whose fate is unknown is not sent again within this time. */
const SMS_PAUSE = MINUTE
/** A gateway that asks for a second again and again does not use up the attempts of a day. */
const MOST_AS_ASKED = 3
/** With the pauses between them, a day. */
const MOST_ATTEMPTS = 32

/**
 * A notification is leased, sent, and then noted as sent. If the process dies in between, another one sends the same
 * message under the same key: a mail comes at most once more and with the same Message-ID, a gateway can tell that it
 * has the SMS already, and a chat takes one notification once.
 */
export const createCourier = ({ directory, secrets, ...parts }: CourierParts): Courier => {
  const { messenger, outgoing, open, linkTo, now, report, limits } = parts
  const under = queues.map(() => new Set<Promise<void>>())

  const send = async (notification: ClaimedNotification): Promise<Delivered | 'void'> => {
    const { to_kind, to_value: to, locale, region, number, event, token } = notification
    if (to_kind === 'chat') return openChat(notification)
    const link = token && linkTo(token)
    const message = { to, event, region, number, locale, link, key: messageOf(notification) }
    return to_kind === 'email' ? messenger.notificationMail(message) : messenger.notificationSms(message)
  }

  const openChat = async (notification: ClaimedNotification): Promise<Delivered | 'void'> => {
    const { id, to_value: conversation, region, event, token } = notification
    if (event.kind === 'hold-over') {
      const recovery = await waitedFor(conversation)
      if (!recovery) return 'void'
      await open(
        conversation,
        { flow: 'recovery', event: { type: 'holdOver', recovery } },
        messageOf(notification),
      )
    } else {
      const alert = { ...event, notification: id, region, undo: token !== undefined }
      await open(
        conversation,
        { flow: 'alert', event: { type: 'alert', alert }, folds: true },
        messageOf(notification),
      )
    }
    return { outcome: 'accepted', retryable: false }
  }

  /** The recovery of a chat whose waiting time is over and that was not cancelled. */
  const waitedFor = async (conversation: string): Promise<string | undefined> => {
    const found = await directory.db
      .selectFrom('recoveries')
      .select('id')
      .where('conversation', '=', conversation)
      .where('hold_until', '<=', now())
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now())
      .orderBy('hold_until', 'desc')
      .limit(1)
      .executeTakeFirst()
    return found?.id
  }

  const deliver = async (notification: ClaimedNotification, claimed: number): Promise<void> => {
    if (now() - claimed > PROMPT) return
    const posted = await send(notification).catch((error: unknown): Delivered => {
      report(error, { notification: notification.event.kind, to: notification.to_kind })
      return { outcome: 'refused', retryable: true }
    })
    const at = now()
    const { id, attempts } = notification
    if (posted === 'void') return directory.transaction((queries) => endNotification(queries, id, 'void', at))
    const end = endOf(posted, attempts)
    const noted = (queries: Queries) =>
      end
        ? endNotification(queries, id, end, at)
        : postponeNotification(queries, notification, at + pause(notification, posted))
    const message = messageTo(notification)
    return message ? outgoing.settle(message, fateOf(posted, end), at, noted) : directory.transaction(noted)
  }

  return {
    async round() {
      for (const [n, { kinds, most, lease }] of queues.entries()) {
        const sending = under[n] as Set<Promise<void>>
        const at = now()
        const room = most - sending.size
        if (room <= 0) continue
        const notifications = await claimNotifications(
          { directory, secrets, limits },
          { kinds, most: room, at, lease },
        )
        for (const notification of notifications) {
          const delivery = deliver(notification, at)
            .catch((error: unknown) => report(error, { notification: notification.event.kind }))
            .finally(() => sending.delete(delivery))
          sending.add(delivery)
        }
      }
    },
    onTheirWay: () => under.reduce((sum, { size }) => sum + size, 0),
    async idle() {
      await Promise.all(under.flatMap((sending) => [...sending]))
    },
  }
}

/**
 * How it ends, if it does. What is the fault of our own servers and settings is tried for a day, however firmly they
 * refuse: the operator mends them, and what protects an account must not be lost meanwhile.
 */
const endOf = (posted: Delivered, attempts: number): 'sent' | 'refused' | undefined => {
  if (posted.outcome === 'accepted') return 'sent'
  const isTriedAgain = posted.retryable || isOurs(posted.code)
  return isTriedAgain && attempts < MOST_ATTEMPTS ? undefined : 'refused'
}

const fateOf = ({ code, reason, retryable }: Delivered, end: ReturnType<typeof endOf>): Fate => {
  if (end === 'sent') return { outcome: 'sent' }
  const outcome = end === undefined ? 'delayed' : retryable || isOurs(code) ? 'expired' : 'refused'
  return { outcome, code, reason }
}

/** The mail or SMS of a notification; in a chat it is none. */
const messageTo = (notification: ClaimedNotification): OutgoingMessage | undefined => {
  const { to_kind: kind, to_value: value, account, event } = notification
  if (kind === 'chat') return undefined
  return { id: messageOf(notification), kind: event.kind, account, conversation: null, to: { kind, value } }
}

/** 10 s, doubling, at most an hour; the first times as long as the other side asks for, if that is known to be safe. */
const pause = (
  { to_kind, attempts }: Pick<ClaimedNotification, 'to_kind' | 'attempts'>,
  { untaken, retryAfter = 0 }: Pick<Delivered, 'untaken' | 'retryAfter'>,
): number => {
  if (untaken && retryAfter > 0 && attempts <= MOST_AS_ASKED) return Math.max(retryAfter, SECOND)
  const least = Math.max(retryAfter, to_kind === 'phone' && !untaken ? SMS_PAUSE : 0)
  return Math.min(Math.max(10 * SECOND * 2 ** (attempts - 1), least), HOUR)
}
