import type { InlineQueryResult, Message, User } from '@grammyjs/types'
import type { ChatRecord } from './chats.ts'
import { inlineKeyboard } from './markup.ts'
import { captionContent, mediaContents, textContent } from './methods/content.ts'
import {
  contactContent,
  gameContent,
  locationContent,
  richContent,
  venueContent,
} from './methods/contents.ts'
import type { Loose, Request } from './methods/method.ts'
import { botUser } from './users.ts'
import type { World } from './world.ts'

/** How long a person waits for results, in milliseconds. */
const patience = 15_000

/** A person types the bot's name and a query. */
export const askInline = (
  world: World,
  from: User,
  query: string,
  offset: string,
): Promise<readonly InlineQueryResult[]> =>
  new Promise((resolve, reject) => {
    const id = world.nextId()
    const stop = world.clock.after(patience, () =>
      reject(new Error('The bot did not answer the inline query.')),
    )
    world.inlineQueries.set(id, {
      at: world.now(),
      answer: (results) => {
        stop()
        resolve(results)
      },
    })
    world.updates.push({ inline_query: { id, from, query, offset, chat_type: 'sender' } })
  })

/** The field that holds the file of a result, by its type: https://core.telegram.org/bots/api#inlinequeryresult */
const fileFields: Readonly<Record<string, readonly [field: string, media: string]>> = {
  photo: ['photo', 'photo'],
  gif: ['gif', 'animation'],
  mpeg4_gif: ['mpeg4', 'animation'],
  video: ['video', 'video'],
  audio: ['audio', 'audio'],
  voice: ['voice', 'voice'],
  document: ['document', 'document'],
  sticker: ['sticker', 'sticker'],
}

/** What a result says when it is sent. */
const contentOf = (request: Request, result: Loose): object => {
  const given = result.input_message_content as Loose | undefined
  const as = (params: Loose): Request => ({ ...request, params })
  if (given?.message_text !== undefined)
    return textContent(as({ ...given, text: given.message_text }), 'message is too long')
  if (given?.rich_message !== undefined) return richContent(as(given))
  const place = given ?? result
  if (given?.phone_number !== undefined || (!given && result.type === 'contact'))
    return contactContent(as(place))
  if (given?.title !== undefined || (!given && result.type === 'venue')) return venueContent(as(place))
  if (given?.latitude !== undefined || (!given && result.type === 'location'))
    return locationContent(as(place))
  if (result.type === 'game') return gameContent(as(result))
  const [field, media] = fileFields[String(result.type)] ?? []
  const value = result[`${field}_file_id`] ?? result[`${field}_url`]
  if (media === undefined || value === undefined) throw new Error(`A result "${result.type}" has no content.`)
  return {
    ...mediaContents[media]?.(request, String(value), {}),
    ...captionContent(request.world, result, 'message caption is too long'),
  }
}

/** A result is sent by a person, by way of the bot. */
export const postInline = (
  world: World,
  chat: ChatRecord,
  from: User,
  result: InlineQueryResult,
): { readonly message: Message; readonly inline: string } => {
  const request: Request = {
    world,
    params: {},
    uploads: new Map(),
    odd: () => {},
    gone: world.closing.signal,
  }
  const inline = `IN${world.nextId()}`
  const markup = inlineKeyboard((result as unknown as Loose).reply_markup, chat, () => {})
  const content = contentOf(request, result as unknown as Loose)
  const message = world.post(chat, { from, via_bot: botUser(world), ...content, ...markup }, { mine: true })
  world.inlineMessages.set(inline, { chat, message: message.message_id })
  // In the chat with the bot, the bot sees the message as well.
  if (chat.chat.type === 'private') world.updates.push({ message })
  return { message, inline }
}
