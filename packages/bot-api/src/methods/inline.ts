import type { InlineQueryResult } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import { postInline } from '../inline.ts'
import { userById } from '../users.ts'
import { chatFor, entryIn, type Methods, type Request } from './method.ts'

/** How long an inline query can be answered, in milliseconds: Telegram documents no figure, and refuses old ones. */
const answerable = 30_000

/** The table of scores that a game's message holds: https://core.telegram.org/bots/api#setgamescore */
const tableOf = (request: Request): { scores: Map<number, number>; message: unknown } => {
  const { world, params } = request
  const inline = params.inline_message_id as string | undefined
  const place = inline === undefined ? undefined : world.inlineMessages.get(inline)
  if (inline !== undefined && !place) throw badRequest('MESSAGE_ID_INVALID')
  const entry = place
    ? entryIn(place.chat, place.message, 'set game score of')
    : entryIn(chatFor(request), params.message_id, 'set game score of')
  if (!('game' in entry.message)) throw badRequest('message has no game')
  const key = `${entry.message.chat.id} ${entry.message.message_id}`
  const scores = world.scores.get(key) ?? new Map<number, number>()
  world.scores.set(key, scores)
  return { scores, message: inline === undefined ? entry.message : true }
}

export const inline: Methods = {
  answerInlineQuery: ({ world, params }) => {
    const query = world.inlineQueries.get(params.inline_query_id as string)
    if (!query || world.now() - query.at > answerable)
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    const results = params.results as readonly InlineQueryResult[]
    if (results.length > 50) throw badRequest('RESULTS_TOO_MUCH')
    if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
    query.answer(results)
    world.inlineQueries.delete(params.inline_query_id as string)
    return true
  },
  answerWebAppQuery: ({ world, params }) => {
    const id = params.web_app_query_id as string
    const chat = world.webAppQueries.get(id)
    if (!chat) throw badRequest('QUERY_ID_INVALID')
    world.webAppQueries.delete(id)
    const from = userById(world, chat.chat.id)
    const sent = postInline(world, chat, from, params.result as InlineQueryResult)
    return { inline_message_id: sent.inline }
  },
  savePreparedInlineMessage: ({ world, params }) => {
    userById(world, params.user_id as number)
    const id = `PI${world.nextId()}`
    world.prepared.set(id, params.result as InlineQueryResult)
    return { id, expiration_date: world.date() + 600 }
  },
  savePreparedKeyboardButton: ({ world, params }) => {
    userById(world, params.user_id as number)
    return { id: `PB${world.nextId()}` }
  },
  setGameScore: (request) => {
    const { world, params } = request
    const { scores, message } = tableOf(request)
    const user = userById(world, params.user_id as number).id
    const score = params.score as number
    if (params.force !== true && score <= (scores.get(user) ?? -1)) throw badRequest('BOT_SCORE_NOT_MODIFIED')
    scores.set(user, score)
    return message
  },
  getGameHighScores: (request) => {
    const { scores } = tableOf(request)
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .map(([user, score], index) => ({ position: index + 1, user: userById(request.world, user), score }))
  },
}
