import { createBoundedMap } from '../../bounded-map.ts'
import type { Wording } from '../../contracts/wording.ts'
import type { Engine } from '../../engine/engine.ts'
import { inbound } from './inbound.ts'
import { linkTo } from './link.ts'
import type { Caller } from './telegram.ts'

/** ms, for which a group that was shown the way to a private chat is not shown it again. */
const SHOWN = 10 * 60_000

/**
 * Takes one raw update in. Rejects when nothing was committed: then it must not be acknowledged to Telegram. A number:
 * not yet either, it is to be brought again in so many milliseconds.
 */
export const receiver = (
  engine: Engine,
  call: Caller,
  wording: Wording,
  username: () => string,
  now: () => number = Date.now,
) => {
  const shown = createBoundedMap<number>(1_000)
  return async (raw: unknown): Promise<number | undefined> => {
    const came = inbound(raw)
    switch (came?.kind) {
      case undefined:
        return undefined
      case 'update':
        return await engine.hear(came.update)
      case 'parked':
        await engine.setBlocked(came.conversation, came.parked)
        return undefined
      case 'stray-tap':
        await call('answerCallbackQuery', { callback_query_id: came.callback })
        return undefined
      case 'group': {
        const group = String(came.chat)
        if (now() - (shown.get(group) ?? 0) < SHOWN) return undefined
        shown.set(group, now())
        const locale = wording.pick(came.language)
        await call('sendMessage', {
          chat_id: came.chat,
          text: wording.plain(locale, { id: 'common-group' }),
          reply_markup: {
            inline_keyboard: [
              [
                {
                  text: wording.plain(locale, { id: 'common-choice-open-chat' }),
                  url: linkTo(username(), 'group'),
                },
              ],
            ],
          },
        })
        return undefined
      }
      default:
        return came satisfies never
    }
  }
}
