import type { ChatFullInfo } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { flags, permissions } from './members.ts'

/** What `getChat` tells of a chat. */
export const chatInfo = ({ chat, facts, get, pins }: ChatRecord): ChatFullInfo => {
  const pinned = get(pins.at(-1) ?? 0)?.message
  return {
    ...chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(chat.type === 'supergroup' && { permissions: flags(permissions, true) }),
    ...facts,
    ...(pinned && { pinned_message: pinned }),
  } as unknown as ChatFullInfo
}
