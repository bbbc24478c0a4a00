import type { ChatRecord, Topic } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { postService } from '../service-message.ts'
import { defined, type Method, type Methods, managedChat, picked, type Request } from './method.ts'

/** The color that a topic gets if none is chosen: https://core.telegram.org/bots/api#createforumtopic */
const usualColor = 0x6fb9f0

const forum = (request: Request): ChatRecord => {
  const chat = managedChat(request, 'can_manage_topics', 'manage topics')
  if (!('is_forum' in chat.chat && chat.chat.is_forum)) throw badRequest('the chat is not a forum')
  return chat
}

interface Place {
  readonly chat: ChatRecord
  readonly id: number
  readonly topic: Topic
}

/** The topic that a call names, or "General", which has the number 0 here. */
const place = (request: Request, isGeneral: boolean): Place => {
  const chat = forum(request)
  const id = isGeneral ? 0 : (request.params.message_thread_id as number)
  const general = { name: 'General', icon_color: usualColor, closed: false, hidden: false }
  const topic = chat.topics.get(id) ?? (isGeneral ? general : undefined)
  if (!topic) throw badRequest('message thread not found')
  chat.topics.set(id, topic)
  return { chat, id, topic }
}

const tell = (request: Request, { chat, id }: Place, content: object) => {
  postService(request.world, chat, {
    ...(id > 0 && { message_thread_id: id, is_topic_message: true }),
    ...content,
  })
  return true
}

const edit =
  (isGeneral: boolean): Method =>
  (request) => {
    const { params } = request
    const found = place(request, isGeneral)
    const change = defined({
      name: params.name === '' ? undefined : params.name,
      icon_custom_emoji_id: params.icon_custom_emoji_id,
    })
    if (found.topic.name === (change.name ?? found.topic.name) && change.icon_custom_emoji_id === undefined)
      throw badRequest('TOPIC_NOT_MODIFIED')
    Object.assign(found.topic, change)
    return tell(request, found, { forum_topic_edited: change })
  }

const setFlag =
  (isGeneral: boolean, flag: 'closed' | 'hidden', value: boolean, news: string): Method =>
  (request) => {
    const found = place(request, isGeneral)
    if (found.topic[flag] === value) throw badRequest('TOPIC_NOT_MODIFIED')
    found.topic[flag] = value
    // "General" is closed while it is hidden: https://core.telegram.org/bots/api#hidegeneralforumtopic
    if (flag === 'hidden' && value) found.topic.closed = true
    return tell(request, found, { [news]: {} })
  }

const messagesIn = ({ chat, id }: Place) =>
  chat
    .entries()
    .map(({ message }) => message)
    .filter(({ message_thread_id }) => (message_thread_id ?? 0) === id)

const unpin =
  (isGeneral: boolean): Method =>
  (request) => {
    const found = place(request, isGeneral)
    const here = new Set(messagesIn(found).map(({ message_id }) => message_id))
    const { pins } = found.chat
    pins.splice(0, pins.length, ...pins.filter((pin) => !here.has(pin)))
    return true
  }

export const topics: Methods = {
  createForumTopic: (request) => {
    const { params } = request
    const chat = forum(request)
    const look = {
      name: params.name as string,
      icon_color: (params.icon_color as number | undefined) ?? usualColor,
      ...picked(params, 'icon_custom_emoji_id'),
    }
    const { message_id } = postService(request.world, chat, {
      forum_topic_created: look,
      is_topic_message: true,
    })
    chat.topics.set(message_id, { ...look, closed: false, hidden: false })
    return { message_thread_id: message_id, ...look }
  },
  editForumTopic: edit(false),
  closeForumTopic: setFlag(false, 'closed', true, 'forum_topic_closed'),
  reopenForumTopic: setFlag(false, 'closed', false, 'forum_topic_reopened'),
  deleteForumTopic: (request) => {
    const found = place(request, false)
    for (const { message_id } of messagesIn(found)) found.chat.remove(message_id)
    found.chat.remove(found.id)
    return found.chat.topics.delete(found.id)
  },
  unpinAllForumTopicMessages: unpin(false),
  editGeneralForumTopic: edit(true),
  closeGeneralForumTopic: setFlag(true, 'closed', true, 'forum_topic_closed'),
  reopenGeneralForumTopic: setFlag(true, 'closed', false, 'forum_topic_reopened'),
  hideGeneralForumTopic: setFlag(true, 'hidden', true, 'general_forum_topic_hidden'),
  unhideGeneralForumTopic: setFlag(true, 'hidden', false, 'general_forum_topic_unhidden'),
  unpinAllGeneralForumTopicMessages: unpin(true),
  /** This server has no custom emoji but those of sets that the bot made. */
  getForumTopicIconStickers: ({ world }) =>
    [...world.stickerSets.values()]
      .filter(({ sticker_type }) => sticker_type === 'custom_emoji')
      .flatMap(({ stickers }) => stickers),
}
