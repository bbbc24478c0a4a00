import { badRequest } from '../errors.ts'
import { botUser } from '../users.ts'
import {
  chatFor,
  entryIn,
  type Loose,
  type Methods,
  managedChat,
  type Request,
  writableChat,
} from './method.ts'

/** The word for a reaction: an emoji, or the id of a custom one. */
const word = (reaction: Loose): string => {
  if (reaction.type === 'paid') throw badRequest("bots can't use paid reactions")
  return String(reaction.emoji ?? reaction.custom_emoji_id)
}

/** Whose reactions a call names; without one, everybody's. */
const owner = ({ params }: Request) => (params.user_id ?? params.actor_chat_id) as number | undefined

export const reacting: Methods = {
  setMessageReaction: (request) => {
    const { world, params } = request
    const chat = writableChat(request)
    const { message } = entryIn(chat, params.message_id, 'react to')
    const reactions = ((params.reaction as readonly Loose[] | undefined) ?? []).map(word)
    if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY')
    world.setReactions(chat, message.message_id, botUser(world).id, reactions)
    return true
  },
  deleteMessageReaction: (request) => {
    const chat = managedChat(request, 'can_delete_messages', 'delete reactions')
    const { message, reactions = {} } = entryIn(chat, request.params.message_id, 'react to')
    const named = owner(request)
    for (const user of named === undefined ? Object.keys(reactions).map(Number) : [named])
      request.world.setReactions(chat, message.message_id, user, [])
    return true
  },
  deleteAllMessageReactions: (request) => {
    const chat = managedChat(request, 'can_delete_messages', 'delete reactions')
    const named = owner(request)
    for (const { message, reactions = {} } of chat.entries())
      for (const user of Object.keys(reactions).map(Number))
        if (named === undefined || user === named)
          request.world.setReactions(chat, message.message_id, user, [])
    return true
  },
  stopPoll: (request) => {
    const { world, params } = request
    const chat = chatFor(request)
    const entry = entryIn(chat, params.message_id, 'stop the poll of')
    const { poll } = entry.message
    if (!poll) throw badRequest('message with poll to stop not found')
    if (entry.mine || poll.is_closed)
      throw badRequest(poll.is_closed ? 'poll has already been closed' : "poll can't be stopped")
    const closed = { ...poll, is_closed: true }
    chat.put({ ...entry, message: { ...entry.message, poll: closed, reply_markup: undefined } as never })
    world.updates.push({ poll: closed })
    return closed
  },
}
