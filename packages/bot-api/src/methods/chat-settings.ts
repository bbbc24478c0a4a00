import type { Chat } from '@grammyjs/types'
import type { ChatRecord } from '../chats.ts'
import { badRequest } from '../errors.ts'
import { flags, permissions, type Right } from '../members.ts'
import { postService } from '../service-message.ts'
import { facts, fileFor, photoContent } from './content.ts'
import { type Loose, type Methods, managedChat, type Request } from './method.ts'

const info = (request: Request, deed: string): ChatRecord => managedChat(request, 'can_change_info', deed)

const note = (chat: ChatRecord, facts: Loose): true => {
  chat.facts = Object.fromEntries(
    Object.entries({ ...chat.facts, ...facts }).filter(([, value]) => value !== undefined),
  )
  chat.tell({ kind: 'info' })
  return true
}

/** Only groups say in the chat what was changed of them; in channels it is a post as well. */
const say = ({ world }: Request, chat: ChatRecord, content: object): true => {
  postService(world, chat, content)
  return true
}

/** In channels pinning is a right of those who edit. */
const pinRight = (chat: { readonly type: string }): Right =>
  chat.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages'

/** Pins work in private chats as well, where they need no right. */
const pinned = (request: Request): ChatRecord => {
  const { world, params } = request
  const chat = world.chats.get(Number(params.chat_id))
  if (chat?.known && chat.chat.type === 'private') return chat
  return managedChat(request, pinRight(chat?.chat ?? { type: '' }), 'manage pinned messages in the chat')
}

export const settings: Methods = {
  setChatTitle: (request) => {
    const chat = info(request, 'set chat title')
    const title = request.params.title as string
    if (title.trim() === '') throw badRequest("title can't be empty")
    chat.chat = { ...chat.chat, title } as Chat
    return say(request, chat, { new_chat_title: title })
  },
  setChatDescription: (request) => {
    const chat = info(request, 'set chat description')
    const description = (request.params.description as string | undefined) ?? ''
    if (description === (chat.facts.description ?? '')) throw badRequest('chat description is not modified')
    return note(chat, { description: description || undefined })
  },
  setChatPhoto: (request) => {
    const chat = info(request, 'change chat photo')
    const { photo } = photoContent(request, request.params.photo as string)
    const [file] = photo
    const id = { file_id: file?.file_id, unique: file?.file_unique_id }
    note(chat, {
      photo: {
        small_file_id: id.file_id,
        small_file_unique_id: id.unique,
        big_file_id: id.file_id,
        big_file_unique_id: id.unique,
      },
    })
    return say(request, chat, { new_chat_photo: photo })
  },
  deleteChatPhoto: (request) => {
    const chat = info(request, 'change chat photo')
    note(chat, { photo: undefined })
    return say(request, chat, { delete_chat_photo: true })
  },
  setChatPermissions: (request) => {
    const chat = managedChat(request, 'can_restrict_members', 'change chat permissions')
    return note(chat, { permissions: flags(permissions, request.params.permissions as Loose) })
  },
  setChatStickerSet: (request) => {
    const chat = info(request, 'set supergroup sticker set')
    const name = request.params.sticker_set_name as string
    if (!request.world.stickerSets.has(name)) throw badRequest('STICKERSET_INVALID')
    return note(chat, { sticker_set_name: name })
  },
  deleteChatStickerSet: (request) =>
    note(info(request, 'set supergroup sticker set'), { sticker_set_name: undefined }),

  pinChatMessage: (request) => {
    const chat = pinned(request)
    const entry = chat.get(request.params.message_id as number)
    if (!entry) throw badRequest('message to pin not found')
    const { message_id } = entry.message
    if (chat.pins.includes(message_id)) chat.pins.splice(chat.pins.indexOf(message_id), 1)
    chat.pins.push(message_id)
    chat.tell({ kind: 'info' })
    return say(request, chat, { pinned_message: entry.message })
  },
  unpinChatMessage: (request) => {
    const chat = pinned(request)
    const id = (request.params.message_id as number | undefined) ?? chat.pins.at(-1)
    const index = chat.pins.indexOf(id ?? 0)
    if (index < 0) throw badRequest('message to unpin not found')
    chat.pins.splice(index, 1)
    chat.tell({ kind: 'info' })
    return true
  },
  unpinAllChatMessages: (request) => {
    const chat = pinned(request)
    chat.pins.length = 0
    chat.tell({ kind: 'info' })
    return true
  },

  /** The pictures of a person, or of the bot. */
  getUserProfilePhotos: ({ world, params }) => {
    const all = world.profilePhotos.get(params.user_id as number) ?? []
    const from = (params.offset as number | undefined) ?? 0
    const shown = all.slice(from, from + ((params.limit as number | undefined) ?? 100))
    return {
      total_count: all.length,
      photos: shown.map((file) => [{ ...facts(file), width: 640, height: 640 }]),
    }
  },
  getUserProfileAudios: () => ({ total_count: 0, audios: [] }),
  setMyProfilePhoto: (request) => {
    const { world, params } = request
    const { photo, animation } = params.photo as { photo?: string; animation?: string }
    const file = fileFor(request, photo ?? animation ?? '', 'profile_photos')
    world.profilePhotos.set(world.bot.id, [file, ...(world.profilePhotos.get(world.bot.id) ?? [])])
    return true
  },
  removeMyProfilePhoto: ({ world }) => {
    const [, ...older] = world.profilePhotos.get(world.bot.id) ?? []
    world.profilePhotos.set(world.bot.id, older)
    return true
  },
  setUserEmojiStatus: ({ world, params }) => {
    const chat = world.chats.get(params.user_id as number)
    if (!chat?.known) throw badRequest('user not found')
    const emoji = params.emoji_status_custom_emoji_id as string | undefined
    return note(chat, { emoji_status_custom_emoji_id: emoji || undefined })
  },
}
