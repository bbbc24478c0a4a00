import { createBoundedMap } from '../../bounded-map.ts'
import type { Card, Delivery, Drawn, MountedChannel } from '../../contracts/channel.ts'
import { chatOf, PREFIX } from './inbound.ts'
import { linkTo } from './link.ts'
import { variantsOf } from './newer-buttons.ts'
import { createNewestVariant, isUnchanged } from './newest-variant.ts'
import { type Call, drawing, plain, sending } from './outbound.ts'
import type { Caller, Outcome } from './outcome.ts'
import { createPacing, type Pacing } from './pacing.ts'
import { createRefusals } from './refusals.ts'

/** Telegram as a channel. */
export const telegramChannel = (
  call: Caller,
  now: () => number,
  {
    pacing = createPacing(now),
    username = () => undefined,
    disableButtons,
    report = () => {},
  }: {
    readonly pacing?: Pacing
    /** The bot's name; undefined until Telegram has told it, and for a bot that is in no directory of Telegram's. */
    readonly username?: () => string | undefined
    /** Shows that the buttons of the card of that tap are done with. */
    readonly disableButtons?: (callback: string) => Promise<void>
    /** Hears once why Telegram will not take a message. */
    readonly report?: (error: unknown) => void
  } = {},
): MountedChannel => {
  /** Chats to which a message was sent without an answer from Telegram. */
  const doubts = createBoundedMap<true>(1_000)

  const refusals = createRefusals(now, report)

  /** Of each call of a drawing, in the newest of {@link variantsOf} that this server takes. */
  const newest = createNewestVariant()

  const draw = async (
    conversation: string,
    card: Card,
    before: Drawn,
    mode: 'over' | 'new',
    unasked: boolean,
  ): Promise<Delivery> => {
    const chat = chatOf(conversation)
    const later = pacing.admit(chat, unasked)
    if (later !== undefined) return { ok: false, later }
    // Telegram offers no way to send a message at most once. One without an answer is repeated once, when Telegram answers again.
    const repeats = unasked && doubts.get(conversation) === true
    if (repeats) {
      const answered = await call('sendChatAction', { chat_id: chat, action: 'typing' })
      if (!answered.ok) return refusals.take(conversation, answered)
    }
    let drawn: Drawn = before
    const [calls, enabled, oldest] = drawingsOf(chat, card, before, mode)
    for (const [index, step] of calls.entries()) {
      const variants = [step, enabled[index] ?? step, oldest[index] ?? step] as const
      const outcome = await newest(variants, (variant) => readable(call, variant))
      if (outcome.ok || isUnchanged(outcome)) {
        if (step.draws) {
          drawn = { ...step.draws, card: messageOf(outcome) ?? before.card }
          doubts.delete(conversation)
          refusals.forget(conversation)
        } else if (step.method === 'sendMessage') drawn = { ...drawn, keyboard: false }
        continue
      }
      if (step.method === 'deleteMessage') continue
      if (step.method.startsWith('edit') && outcome.code === 400)
        return draw(conversation, card, { keyboard: before.keyboard }, 'new', unasked)
      if (outcome.unknown && step.draws && step.method.startsWith('send')) {
        if (repeats) return { ok: true, ...step.draws }
        doubts.set(conversation, true)
      }
      const delivery = refusals.take(conversation, outcome)
      if (outcome.code === 429 && 'later' in delivery) pacing.pause(chat, delivery.later)
      return delivery
    }
    return { ok: true, ...drawn }
  }
  return {
    name: 'telegram',
    prefix: PREFIX,
    draw,
    async answer(_conversation, callback, toast, isSpent) {
      await call('answerCallbackQuery', {
        callback_query_id: callback,
        ...(toast ? { text: toast.slice(0, 200) } : {}),
      })
      if (isSpent) await disableButtons?.(callback)
    },
    async erase(conversation, message) {
      const outcome = await call('deleteMessage', {
        chat_id: chatOf(conversation),
        message_id: Number(message),
      })
      return outcome.ok || outcome.description.includes('message to delete not found')
    },
    async send(conversation, document) {
      const chat = chatOf(conversation)
      const later = pacing.admit(chat, false)
      if (later !== undefined) return { ok: false, later }
      const outcome = await readable(call, sending(chat, document))
      if (outcome.ok) return { ok: true }
      const delivery = refusals.take(conversation, outcome)
      if (outcome.code === 429 && 'later' in delivery) pacing.pause(chat, delivery.later)
      return delivery
    },
    async say(conversation, text) {
      await call('sendMessage', { chat_id: chatOf(conversation), text })
    },
    async busy(conversation) {
      await call('sendChatAction', { chat_id: chatOf(conversation), action: 'typing' })
    },
    framedBy: ['https://web.telegram.org', 'https://*.telegram.org'],
    isLater: (_conversation, message, other) => Number(message) > Number(other),
    link(start) {
      const name = username()
      return name && linkTo(name, start)
    },
  }
}

/** The calls that draw each variant of a card; one that is like the one before it has the very same calls. */
const drawingsOf = (chat: number, card: Card, before: Drawn, mode: 'over' | 'new') => {
  const [newest, enabled, oldest] = variantsOf(card)
  const first = drawing(chat, newest, before, mode)
  const second = enabled === newest ? first : drawing(chat, enabled, before, mode)
  return [first, second, oldest === enabled ? second : drawing(chat, oldest, before, mode)] as const
}

type Failure = Extract<Outcome, { ok: false }>

/** If the Bot API cannot parse our markup, the person gets the words without it. */
const readable = async (call: Caller, request: Call): Promise<Outcome> => {
  const outcome = await call(request.method, request.params)
  if (outcome.ok || outcome.code !== 400 || !isOfMarkup(outcome)) return outcome
  const bare = plain(request)
  return call(bare.method, bare.params)
}

const isOfMarkup = ({ description }: Failure) =>
  description.includes("can't parse") && !description.includes('keyboard')

const messageOf = (outcome: Outcome): string | undefined =>
  outcome.ok && typeof outcome.result === 'object' && outcome.result && 'message_id' in outcome.result
    ? String(outcome.result.message_id)
    : undefined
