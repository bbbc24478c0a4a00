import type { Update } from '@grammyjs/types'
import { kindOf, type Webhook } from './updates.ts'
import type { World } from './world.ts'

export interface WebhookOptions {
  readonly url: string
  readonly secret: string | undefined
  readonly maxConnections: number
}

/** Seconds that an update is kept for delivery: taps live shortly. */
const lifetime = (update: Update) => (update.callback_query ? 150 : 86_400)

/**
 * Seconds until the next try after so many failed ones. What the bot asked for is obeyed, up to an hour; else
 * the second try follows at once and every further pause is twice as long, up to a minute.
 */
export const pauseAfter = (failures: number, asked = 0): number =>
  asked > 0 ? Math.min(asked, 3600) : failures < 2 ? 0 : Math.min(2 ** (failures - 1), 60)

/**
 * Which queue an update waits in. Telegram's server keeps one per kind and chat (messages, membership) or per
 * kind and user (taps): a text and a tap of one person can overtake each other, two texts cannot.
 */
const laneOf = (update: Update): string => {
  const message = update.message ?? update.edited_message ?? update.channel_post
  if (message) return `message ${message.chat.id}`
  if (update.callback_query) return `callback_query ${update.callback_query.from.id}`
  if (update.my_chat_member) return `my_chat_member ${update.my_chat_member.chat.id}`
  return `${kindOf(update)} ${update.update_id}`
}

/** A method that the bot put into its answer is carried out, except these. */
const notInAnswers = /^(get|setwebhook$|deletewebhook$|close$|logout$)/i

export const startWebhook = (world: World, options: WebhookOptions): Webhook => {
  const lanes = new Map<string, { update: Update; since: number }[]>()
  const waiting: string[] = []
  const stopped = new AbortController()
  let connections = 0
  let error: { last_error_date: number; last_error_message: string } | undefined

  const pause = (seconds: number) =>
    new Promise<void>((resolve) => {
      if (stopped.signal.aborted) return resolve()
      const done = () => {
        stop()
        stopped.signal.removeEventListener('abort', done)
        resolve()
      }
      const stop = world.clock.after(seconds * world.second, () => done())
      stopped.signal.addEventListener('abort', done)
    })

  /** One try. Nothing: the bot has it. A number: not yet, and the seconds it asked to wait. */
  const deliver = async (update: Update): Promise<number | undefined> => {
    try {
      const response = await fetch(options.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(options.secret && { 'x-telegram-bot-api-secret-token': options.secret }),
        },
        body: JSON.stringify(update),
        redirect: 'manual',
        signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(60_000)]),
      })
      const answer = await response.text()
      if (response.ok) {
        await carryOut(answer)
        return undefined
      }
      fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
      return Number(response.headers.get('retry-after')) || 0
    } catch (cause) {
      fail(
        cause instanceof Error && cause.name === 'TimeoutError'
          ? 'Read timeout expired'
          : 'Connection failed',
      )
      return 0
    }
  }

  const fail = (message: string) => {
    if (!stopped.signal.aborted) error = { last_error_date: world.date(), last_error_message: message }
  }

  const carryOut = async (answer: string) => {
    if (!answer.startsWith('{')) return
    let call: unknown
    try {
      call = JSON.parse(answer)
    } catch {
      return
    }
    const { method, ...values } = call as { method?: unknown }
    if (typeof method === 'string' && !notInAnswers.test(method)) await world.perform(method, values)
  }

  /** Empties a lane, one update at a time, each tried until it is taken or too old. */
  const work = async (lane: string) => {
    const queue = lanes.get(lane) ?? []
    for (let next = queue[0]; next && !stopped.signal.aborted; next = queue[0]) {
      for (let failures = 1; !stopped.signal.aborted; failures += 1) {
        const asked = await deliver(next.update)
        if (asked === undefined) break
        const seconds = pauseAfter(failures, asked)
        if ((world.now() - next.since) / 1000 + seconds > lifetime(next.update)) break
        await pause(seconds)
      }
      if (stopped.signal.aborted) break
      queue.shift()
      world.updates.confirm(next.update.update_id)
    }
    lanes.delete(lane)
    connections -= 1
    startNext()
  }

  const startNext = () => {
    while (connections < options.maxConnections) {
      const lane = waiting.shift()
      if (lane === undefined) return
      connections += 1
      void work(lane)
    }
  }

  const enqueue = (update: Update) => {
    const lane = laneOf(update)
    const queue = lanes.get(lane)
    const item = { update, since: world.now() }
    if (queue) {
      queue.push(item)
      return
    }
    lanes.set(lane, [item])
    waiting.push(lane)
    startNext()
  }

  for (const update of world.updates.pending) enqueue(update)
  world.updates.listener = enqueue

  return {
    url: options.url,
    maxConnections: options.maxConnections,
    lastError: () => error,
    stop() {
      world.updates.listener = () => {}
      stopped.abort()
    },
  }
}
