import type { Update } from '@grammyjs/types'
import type { Clock } from './clock.ts'
import { conflict } from './errors.ts'
import type { Disturbance } from './types.ts'

/** Kinds that a bot gets only when it asks: https://core.telegram.org/bots/api#getupdates */
const onRequest = ['chat_member', 'message_reaction', 'message_reaction_count']

/** A running delivery of updates by POST. */
export interface Webhook {
  readonly url: string
  readonly maxConnections: number
  lastError(): { last_error_date: number; last_error_message: string } | undefined
  stop(): void
}

/** An update's kind: its only field besides `update_id`. */
export const kindOf = (update: Update): string => Object.keys(update).find((key) => key !== 'update_id') ?? ''

interface Poll {
  readonly answer: () => void
  readonly terminate: (reason: string) => void
}

export interface Ask {
  readonly offset?: number
  readonly limit?: number
  /** In seconds. */
  readonly timeout?: number
}

/** The bot's queue of updates: filled by people, emptied by `getUpdates` or a webhook. */
export interface Updates {
  readonly pending: readonly Update[]
  /** What the bot asked for; nothing: everything except what must be asked for. */
  allowed: readonly string[]
  /** Queues an update unless the bot does not want its kind, and returns its id. */
  push(content: object): number
  /** Long polling. A second call ends the first. `gone` ends a poll whose caller went away. */
  poll(ask: Ask, gone: AbortSignal): Promise<readonly Update[]>
  /** Ends a running poll with 409. */
  terminate(reason: string): void
  /** Takes one update out, wherever it stands. */
  confirm(id: number): void
  clear(): void
  /** Lets updates come late, twice or out of order; the returned function takes the rule back. */
  disturb(rule: Disturbance): () => void
  /** Called whenever an update was queued. */
  listener: (update: Update) => void
}

export interface UpdatesOptions {
  readonly firstId: number
  /** Milliseconds of one second of waiting. */
  readonly second: number
  readonly clock: Clock
  readonly closing: AbortSignal
}

export const createUpdates = (options: UpdatesOptions): Updates => {
  let pending: Update[] = []
  let nextId = options.firstId
  let running: Poll | undefined

  const wants = (kind: string) =>
    updates.allowed.length > 0 ? updates.allowed.includes(kind) : !onRequest.includes(kind)

  /** A negative offset counts from the end and forgets what stands before. */
  const forget = (offset: number) => {
    if (offset < 0) pending = pending.slice(offset)
    else if (offset > 0 && pending.some((update) => update.update_id < offset)) {
      again.push(...pending.filter(({ update_id }) => update_id < offset && twice.delete(update_id)))
      pending = pending.filter((update) => update.update_id >= offset)
    }
  }

  const rules: { readonly rule: Disturbance; left: number }[] = []
  /** Updates that come a second time after they were confirmed, and those that wait to. */
  const twice = new Set<number>()
  let again: Update[] = []
  let held: Update | undefined

  const ruleFor = (kind: string): Disturbance | undefined => {
    const entry = rules.find(({ rule, left }) => left > 0 && (rule.kind === undefined || rule.kind === kind))
    if (entry) entry.left -= 1
    return entry?.rule
  }

  const enqueue = (...arrived: readonly Update[]) => {
    pending.push(...arrived)
    running?.answer()
    for (const update of arrived) {
      updates.listener(update)
      if (twice.has(update.update_id)) updates.listener(update)
    }
  }

  const releaseHeld = () => {
    const update = held
    held = undefined
    return update ? [update] : []
  }

  const updates: Updates = {
    get pending() {
      return pending
    },
    allowed: [],
    listener: () => {},

    push(content) {
      const given = (content as Partial<Update>).update_id
      const update = { update_id: given ?? nextId, ...content } as Update
      nextId = Math.max(nextId, update.update_id + 1)
      if (!wants(kindOf(update))) return update.update_id
      const rule = ruleFor(kindOf(update))
      if (rule?.effect === 'late') options.clock.after(rule.by ?? 1000, () => enqueue(update))
      else if (rule?.effect === 'swapped') {
        enqueue(...releaseHeld())
        held = update
        options.clock.after(rule.by ?? 1000, () => held === update && enqueue(...releaseHeld()))
      } else {
        if (rule) twice.add(update.update_id)
        enqueue(update, ...releaseHeld())
      }
      return update.update_id
    },

    poll({ offset = 0, limit = 100, timeout = 0 }, gone) {
      updates.terminate('other getUpdates request; make sure that only one bot instance is running')
      forget(offset)
      const take = () => {
        const repeated = again
        again = []
        return [...repeated, ...pending].slice(0, Math.max(limit, repeated.length))
      }
      if (pending.length + again.length > 0 || timeout <= 0) return Promise.resolve(take())
      return new Promise((resolve, reject) => {
        const end = () => {
          stop()
          gone.removeEventListener('abort', poll.answer)
          options.closing.removeEventListener('abort', poll.answer)
          if (running === poll) running = undefined
        }
        const poll: Poll = {
          answer: () => {
            end()
            resolve(take())
          },
          terminate: (reason) => {
            end()
            reject(conflict(`terminated by ${reason}`))
          },
        }
        const stop = options.clock.after(Math.min(timeout, 50) * options.second, () => poll.answer())
        gone.addEventListener('abort', poll.answer)
        options.closing.addEventListener('abort', poll.answer)
        running = poll
      })
    },

    terminate(reason) {
      running?.terminate(reason)
    },

    confirm(id) {
      twice.delete(id)
      const index = pending[0]?.update_id === id ? 0 : pending.findIndex((each) => each.update_id === id)
      if (index === 0) pending.shift()
      else if (index > 0) pending.splice(index, 1)
    },

    clear() {
      pending = []
      again = []
      held = undefined
      twice.clear()
    },

    disturb(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY }
      rules.unshift(entry)
      return () => {
        entry.left = 0
      }
    },
  }
  return updates
}
