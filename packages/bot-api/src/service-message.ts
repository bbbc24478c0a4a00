import type { Message } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { botUser } from './users.ts'
import type { World } from './world.ts'

/**
 * A message about what happened in a chat ("changed the title"). The bot hears of it even where it did that itself,
 * unlike of its other messages.
 */
export const postService = (world: World, chat: ChatRecord, content: object, from?: object): Message => {
  const isChannel = chat.chat.type === 'channel'
  const sender = isChannel ? { sender_chat: chat.chat } : { from: from ?? botUser(world) }
  const message = world.post(chat, { ...sender, ...content }, { mine: false, fixed: true })
  world.updates.push({ [isChannel ? 'channel_post' : 'message']: message })
  return message
}
