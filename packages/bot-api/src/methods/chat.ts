import { chatInfo } from '../chat-info.ts'
import { badRequest } from '../errors.ts'
import { chatFor, type Methods, writableChat } from './method.ts'

/** https://core.telegram.org/bots/api#sendchataction */
const actions = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

export const chatting: Methods = {
  /** Shows for 5 seconds or until the next message. */
  sendChatAction: (request) => {
    const { world, params } = request
    if (!actions.has(String(params.action).toLowerCase()))
      throw badRequest('wrong parameter action in request')
    const chat = writableChat(request)
    chat.typingUntil = world.now() + 5_000
    chat.tell({ kind: 'typing' })
    return true
  },

  getChat: (request) => chatInfo(chatFor(request)),

  getFile: ({ world, params }) => {
    const file = world.files.byId(params.file_id as string)
    if (!file)
      throw badRequest("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
    const { file_id, file_unique_id, file_size, file_path } = file
    // The largest download: https://core.telegram.org/bots/api#getfile
    if (file.bytes.length > 20 * 1024 * 1024) throw badRequest('file is too big')
    return { file_id, file_unique_id, file_size, file_path }
  },
}
