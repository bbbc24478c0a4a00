import type { Update } from '@grammyjs/types'
import { conflict } from './errors.ts'

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
  /** Called whenever an update was queued. */
  listener: (update: Update) => void
}

export interface UpdatesOptions {
  readonly firstId: number
  /** Milliseconds of one second of waiting. */
  readonly second: number
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
    else if (offset > 0 && (pending[0]?.update_id ?? offset) < offset)
      pending = pending.filter((update) => update.update_id >= offset)
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
      pending.push(update)
      running?.answer()
      updates.listener(update)
      return update.update_id
    },

    poll({ offset = 0, limit = 100, timeout = 0 }, gone) {
      updates.terminate('other getUpdates request; make sure that only one bot instance is running')
      forget(offset)
      const take = () => pending.slice(0, limit)
      if (pending.length > 0 || timeout <= 0) return Promise.resolve(take())
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer)
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
        const timer = setTimeout(poll.answer, Math.min(timeout, 50) * options.second)
        gone.addEventListener('abort', poll.answer)
        options.closing.addEventListener('abort', poll.answer)
        running = poll
      })
    },

    terminate(reason) {
      running?.terminate(reason)
    },

    confirm(id) {
      const index = pending[0]?.update_id === id ? 0 : pending.findIndex((each) => each.update_id === id)
      if (index === 0) pending.shift()
      else if (index > 0) pending.splice(index, 1)
    },

    clear() {
      pending = []
    },
  }
  return updates
}
