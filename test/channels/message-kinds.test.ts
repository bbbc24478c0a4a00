import type { Message } from 'grammy/types'
import { expect, test } from 'vitest'
import { inbound } from '../../src/channels/telegram/inbound.ts'
import { ABOUT, SERVICE } from '../../src/channels/telegram/message-kinds.ts'

/**
 * Every field that a message of the Bot API can have, as the types of grammY list them: with a field that is new there, this
 * table does not compile until somebody says what it is.
 */
const fields: Readonly<Record<keyof Message, 'about' | 'service' | 'content'>> = {
  message_id: 'about',
  message_thread_id: 'about',
  from: 'about',
  sender_chat: 'about',
  date: 'about',
  guest_query_id: 'about',
  business_connection_id: 'about',
  chat: 'about',
  is_topic_message: 'about',
  direct_messages_topic: 'about',
  sender_tag: 'about',
  receiver_user: 'about',
  ephemeral_message_id: 'about',
  sender_boost_count: 'about',
  sender_business_bot: 'about',
  forward_origin: 'about',
  is_automatic_forward: 'about',
  reply_to_message: 'about',
  reply_to_checklist_task_id: 'about',
  reply_to_poll_option_id: 'about',
  is_paid_post: 'about',
  external_reply: 'about',
  quote: 'about',
  reply_to_story: 'about',
  via_bot: 'about',
  guest_bot_caller_user: 'about',
  guest_bot_caller_chat: 'about',
  edit_date: 'about',
  has_protected_content: 'about',
  show_caption_above_media: 'about',
  is_from_offline: 'about',
  author_signature: 'about',
  link_preview_options: 'about',
  effect_id: 'about',
  paid_star_count: 'about',
  reply_markup: 'about',
  caption: 'about',
  caption_entities: 'about',
  media_group_id: 'about',
  has_media_spoiler: 'about',
  entities: 'about',
  suggested_post_info: 'about',
  checklist_tasks_done: 'service',
  checklist_tasks_added: 'service',
  community_chat_added: 'service',
  community_chat_removed: 'service',
  suggested_post_approved: 'service',
  suggested_post_approval_failed: 'service',
  suggested_post_declined: 'service',
  suggested_post_paid: 'service',
  suggested_post_refunded: 'service',
  chat_owner_left: 'service',
  chat_owner_changed: 'service',
  new_chat_members: 'service',
  left_chat_member: 'service',
  new_chat_title: 'service',
  new_chat_photo: 'service',
  delete_chat_photo: 'service',
  group_chat_created: 'service',
  supergroup_chat_created: 'service',
  channel_chat_created: 'service',
  managed_bot_created: 'service',
  poll_option_added: 'service',
  poll_option_deleted: 'service',
  message_auto_delete_timer_changed: 'service',
  migrate_to_chat_id: 'service',
  migrate_from_chat_id: 'service',
  pinned_message: 'service',
  successful_payment: 'service',
  refunded_payment: 'service',
  users_shared: 'service',
  chat_shared: 'service',
  connected_website: 'service',
  write_access_allowed: 'service',
  proximity_alert_triggered: 'service',
  boost_added: 'service',
  chat_background_set: 'service',
  forum_topic_created: 'service',
  forum_topic_edited: 'service',
  forum_topic_closed: 'service',
  forum_topic_reopened: 'service',
  general_forum_topic_hidden: 'service',
  general_forum_topic_unhidden: 'service',
  giveaway_created: 'service',
  giveaway_completed: 'service',
  gift: 'service',
  gift_upgrade_sent: 'service',
  unique_gift: 'service',
  paid_message_price_changed: 'service',
  direct_message_price_changed: 'service',
  video_chat_scheduled: 'service',
  video_chat_started: 'service',
  video_chat_ended: 'service',
  video_chat_participants_invited: 'service',
  web_app_data: 'service',
  text: 'content',
  rich_message: 'content',
  animation: 'content',
  audio: 'content',
  document: 'content',
  live_photo: 'content',
  paid_media: 'content',
  photo: 'content',
  sticker: 'content',
  story: 'content',
  video: 'content',
  video_note: 'content',
  voice: 'content',
  contact: 'content',
  dice: 'content',
  game: 'content',
  poll: 'content',
  venue: 'content',
  location: 'content',
  checklist: 'content',
  community_chat_joined: 'service',
  invoice: 'content',
  passport_data: 'content',
  giveaway: 'content',
  giveaway_winners: 'content',
}

const named = (kind: 'about' | 'service' | 'content') =>
  Object.entries(fields).flatMap(([name, its]) => (its === kind ? [name] : []))

const ana = { id: 7, is_bot: false, first_name: 'Ana' }
const containing = (field: string, value: unknown = {}) => ({
  update_id: 1,
  message: { message_id: 6, date: 0, from: ana, chat: { id: 7, type: 'private' }, [field]: value },
})

test.each(named('content').filter((name) => name !== 'text' && name !== 'contact'))(
  'a message with %s is answered',
  (name) => {
    expect(inbound(containing(name))).toMatchObject({ update: { said: { kind: 'other', what: name } } })
  },
)

test('a message of a kind that Telegram adds tomorrow is answered', () => {
  expect(inbound(containing('hologram'))).toMatchObject({
    update: { said: { kind: 'other', what: 'hologram' } },
  })
})

test('what Telegram itself says in a chat is answered with silence', () => {
  const values: Record<string, unknown> = { new_chat_members: [ana] }
  for (const name of named('service')) expect(inbound(containing(name, values[name])), name).toBeUndefined()
})

test('what is said about a message is no message', () => {
  for (const name of named('about')) expect(ABOUT.has(name), name).toBe(true)
  for (const name of named('service')) expect(SERVICE.has(name), name).toBe(true)
  for (const name of named('content')) expect(ABOUT.has(name) || SERVICE.has(name), name).toBe(false)
})
