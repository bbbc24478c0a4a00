import type { User } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import type { TapAnswer } from './types.ts'
import type { World } from './world.ts'

/** How long an app waits for the answer to a tap or of a widget, in milliseconds. */
export const patience = 15_000

const labels = (chat: ChatRecord): string =>
  chat
    .entries()
    .flatMap(({ message }) => message.reply_markup?.inline_keyboard.flat() ?? [])
    .map(({ text }) => `"${text}"`)
    .join(', ') || 'none'

/** A button by its label, or by the data that it sends. */
export type Target = string | { readonly text: string } | { readonly data: string }

/** Taps of one person on the inline buttons of a chat. */
export const createTaps = (
  world: World,
  chat: ChatRecord,
  user: () => User,
  chatInstance: string,
): ((target: Target, message?: number) => Promise<TapAnswer>) => {
  /** The newest inline button that fits, and its message. */
  const findButton = (by: 'text' | 'data', value: string, messageId: number | undefined) => {
    for (const { message } of [...chat.entries()].reverse()) {
      if (messageId !== undefined && message.message_id !== messageId) continue
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        const found = by === 'text' ? button.text : 'callback_data' in button && button.callback_data
        if (found === value) return { button, messageId: message.message_id }
      }
    }
    return undefined
  }

  /** What a tap would send: the data, and the message it stands under. */
  const aim = (target: Target, named: number | undefined): { data: string; messageId: number } => {
    const text = typeof target === 'string' ? target : 'text' in target ? target.text : undefined
    const data = typeof target === 'string' ? target : 'data' in target ? target.data : undefined
    const found =
      (text !== undefined && findButton('text', text, named)) ||
      (data !== undefined && findButton('data', data, named)) ||
      undefined
    if (found) {
      if ('callback_data' in found.button && found.button.callback_data !== undefined)
        return { data: found.button.callback_data, messageId: found.messageId }
      throw new Error(
        `The button "${found.button.text}" sends nothing to the bot: read its url, web_app or copy_text.`,
      )
    }
    const forged = typeof target === 'object' && data !== undefined
    const past = data === undefined ? undefined : chat.shownData.get(data)
    const newest = chat.entries().findLast((entry) => !entry.mine)?.message.message_id
    const messageId = named ?? past ?? (forged ? newest : undefined)
    if (data === undefined || messageId === undefined || (past === undefined && !forged))
      throw new Error(`No button "${text ?? data}" in the chat. Buttons shown: ${labels(chat)}.`)
    return { data, messageId }
  }

  /** The name of a message for a tap that may not, or shall not, name the message itself (Bot API 10.5). */
  const inlineIdOf = (message: number, isShown: boolean): string | undefined => {
    const known = [...world.inlineMessages].find(
      ([, place]) => place.chat === chat && place.message === message,
    )
    const mode = world.callbackQueryMode
    if (known || mode === 'default' || (mode === 'auto' && isShown)) return known?.[0]
    const id = `IN${world.nextId()}`
    world.inlineMessages.set(id, { chat, message })
    return id
  }

  const sendTap = (data: string, messageId: number): Promise<TapAnswer> =>
    new Promise((resolve) => {
      const id = world.nextId()
      let ended = false
      /** The first answer counts, or that there was none. */
      const end = (answer: TapAnswer) => {
        if (ended) return
        ended = true
        stop()
        world.closing.signal.removeEventListener('abort', giveUp)
        chat.tell({ kind: 'answer', answer })
        resolve(answer)
      }
      const giveUp = () => end({ answered: false })
      const stop = world.clock.after(patience, giveUp)
      world.closing.signal.addEventListener('abort', giveUp)
      world.openQuery(id, end, { chat, by: user().id })
      const shown = chat.get(messageId)?.message
      const message = shown ?? { chat: chat.chat, message_id: messageId, date: 0 }
      const inline = inlineIdOf(messageId, shown !== undefined)
      const where = inline === undefined ? { message } : { inline_message_id: inline }
      world.updates.push({
        callback_query: { id, from: user(), ...where, chat_instance: chatInstance, data },
      })
    })

  return async (target, message) => {
    const { data, messageId } = aim(target, message)
    chat.known = true
    return sendTap(data, messageId)
  }
}
