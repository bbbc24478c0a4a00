import { createBoundedMap } from '../../bounded-map.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Wording } from '../../words/words.ts'
import { inbound } from './inbound.ts'
import { linkTo } from './link.ts'
import type { Caller } from './telegram.ts'

/** How long a group that was shown the way to a private chat is not shown it again (ms). */
const SHOWN = 10 * 60_000

/**
 * Hands one raw update to the engine. Rejects when nothing was committed: the update must not be acknowledged then. A
 * number: not yet either, Telegram is to send the update again in so many milliseconds.
 */
export type UpdateHandler = (raw: unknown) => Promise<number | undefined>

export const createUpdateHandler = (
  engine: Engine,
  call: Caller,
  wording: Wording,
  username: () => string,
  now: () => number = Date.now,
): UpdateHandler => {
  const shownAt = createBoundedMap<number>(1_000)

  const showWayToPrivateChat = async (chat: number, language: string | undefined) => {
    const group = String(chat)
    if (now() - (shownAt.get(group) ?? 0) < SHOWN) return
    shownAt.set(group, now())
    const locale = wording.pick(language)
    const button = {
      text: wording.plain(locale, { id: 'common-choice-open-chat' }),
      url: linkTo(username(), 'group'),
    }
    await call('sendMessage', {
      chat_id: chat,
      text: wording.plain(locale, { id: 'common-group' }),
      reply_markup: { inline_keyboard: [[button]] },
    })
  }

  return async (raw) => {
    const event = inbound(raw)
    switch (event?.kind) {
      case undefined:
        return undefined
      case 'update':
        return await engine.hear(event.update)
      case 'blocked':
        await engine.setBlocked(event.conversation, event.blocked)
        return undefined
      case 'stray-tap':
        await call('answerCallbackQuery', { callback_query_id: event.callback })
        return undefined
      case 'group':
        await showWayToPrivateChat(event.chat, event.language)
        return undefined
      default:
        return event satisfies never
    }
  }
}
