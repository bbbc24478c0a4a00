import { badRequest } from '../errors.ts'
import { chatFor, type Methods } from './method.ts'

/** How long a message can be deleted: https://core.telegram.org/bots/api#deletemessage */
const deletable = 48 * 60 * 60

export const deleting: Methods = {
  deleteMessage: (request) => {
    const { world, params } = request
    const chat = chatFor(request)
    const id = params.message_id as number
    const entry = chat.get(id)
    if (!entry) throw badRequest('message to delete not found')
    if (world.date() - entry.message.date >= deletable)
      throw badRequest("message can't be deleted for everyone")
    chat.remove(id)
    return true
  },

  /** Messages that are not there are passed over. */
  deleteMessages: (request) => {
    const { world, params } = request
    const chat = chatFor(request)
    const entries = (params.message_ids as number[]).flatMap((id) => chat.get(id) ?? [])
    if (entries.some(({ message }) => world.date() - message.date >= deletable))
      throw badRequest("message can't be deleted for everyone")
    for (const { message } of entries) chat.remove(message.message_id)
    return true
  },
}
