import { commands } from '../../../flows/flows.ts'
import { createBoundedMap } from '../../bounded-map.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Wording } from '../../words/words.ts'
import { type Inbound, inbound } from './inbound.ts'
import { linkTo } from './link.ts'
import { createNewestVariant } from './newest-variant.ts'
import type { Caller } from './outcome.ts'

type Call = Extract<Inbound, { kind: 'group' }>

const COMMANDS: ReadonlySet<string> = new Set([...Object.keys(commands), 'help', 'back', 'cancel'])

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
  /** The first message of an album speaks for all of it. */
  const albums = createBoundedMap<string>(1_000)
  const newest = createNewestVariant()

  const showWayToPrivateChat = async ({ chat, person, topic, language }: Call) => {
    const group = `${chat} ${topic ?? ''}`
    if (now() - (shownAt.get(group) ?? 0) < SHOWN) return
    shownAt.set(group, now())
    const locale = wording.pick(language)
    const button = {
      text: wording.plain(locale, { id: 'common-choice-open-chat' }),
      url: linkTo(username(), 'group'),
    }
    const message: Readonly<Record<string, unknown>> = {
      chat_id: chat,
      ...(topic === undefined ? {} : { message_thread_id: topic }),
      text: wording.plain(locale, { id: 'common-group' }),
      reply_markup: { inline_keyboard: [[button]] },
    }
    /** Only the person who called sees it, where the server knows ephemeral messages (Bot API 10.2). */
    await newest([{ ...message, receiver_user_id: person }, message], (params) => call('sendMessage', params))
  }

  /** A command that another bot has, or that is addressed to it, is answered by that one. */
  const isForUs = ({ command, addressee }: Call): boolean =>
    (command === undefined || COMMANDS.has(command)) &&
    (addressee === undefined || addressee.toLowerCase() === username().toLowerCase())

  const isRestOfAlbum = ({ album, update }: Extract<Inbound, { kind: 'update' }>): boolean => {
    if (album === undefined || !('message' in update.said)) return false
    const first = albums.get(album) ?? update.said.message
    albums.set(album, first)
    return first !== update.said.message
  }

  return async (raw) => {
    const event = inbound(raw)
    switch (event?.kind) {
      case undefined:
        return undefined
      case 'update': {
        const heard = isRestOfAlbum(event) ? undefined : await engine.hear(event.update)
        return heard === 'not-ours' ? undefined : heard
      }
      case 'blocked':
        await engine.setBlocked(event.conversation, event.blocked)
        return undefined
      case 'stray-tap':
        await call('answerCallbackQuery', { callback_query_id: event.callback })
        return undefined
      case 'group':
        if (isForUs(event)) await showWayToPrivateChat(event)
        return undefined
      default:
        return event satisfies never
    }
  }
}
