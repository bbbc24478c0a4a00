import type { Engine } from '../../engine/engine.ts'
import type { Wording } from '../../words/words.ts'
import { inbound } from './inbound.ts'
import type { Caller } from './telegram.ts'

/** Takes one raw update in. Rejects when nothing was committed: then it must not be acknowledged to Telegram. */
export const receiver =
  (engine: Engine, call: Caller, wording: Wording, username: () => string) =>
  async (raw: unknown): Promise<void> => {
    const came = inbound(raw)
    switch (came?.kind) {
      case undefined:
        return
      case 'update':
        return engine.hear(came.update)
      case 'parked':
        return engine.park(came.conversation, came.parked)
      case 'stray-tap':
        await call('answerCallbackQuery', { callback_query_id: came.callback })
        return
      case 'group': {
        const locale = wording.pick(came.language)
        await call('sendMessage', {
          chat_id: came.chat,
          text: wording.plain(locale, { id: 'common-group' }),
          reply_markup: {
            inline_keyboard: [
              [
                {
                  text: wording.plain(locale, { id: 'common-choice-open-chat' }),
                  url: `https://t.me/${username()}?start=group`,
                },
              ],
            ],
          },
        })
        return
      }
      default:
        return came satisfies never
    }
  }
