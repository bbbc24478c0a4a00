import type { Uploads } from '../body.ts'
import type { ChatRecord, Entry } from '../chats.ts'
import { badRequest, forbidden } from '../errors.ts'
import { checkRight, checkWriting, type Right } from '../members.ts'
import type { Odd, Params } from '../validate.ts'
import type { World } from '../world.ts'

/** A checked call. */
export interface Request {
  readonly world: World
  readonly params: Params
  readonly uploads: Uploads
  /** Hears what is odd, or refuses it. */
  readonly odd: Odd
  /** Aborted when the caller hangs up. */
  readonly gone: AbortSignal
}

/** Carries a call out and returns its result; throws an ApiError to refuse. */
export type Method = (request: Request) => unknown
export type Methods = Readonly<Record<string, Method>>

export type Loose = Readonly<Record<string, unknown>>

/** A chat by its id, or a group or channel by its user name. */
export const chatBy = (world: World, id: unknown): ChatRecord => {
  const name = typeof id === 'string' && id.startsWith('@') ? id.slice(1).toLowerCase() : undefined
  const record =
    name === undefined
      ? world.chats.get(Number(id))
      : [...world.chats.values()].find(
          ({ chat }) =>
            chat.type !== 'private' && 'username' in chat && chat.username?.toLowerCase() === name,
        )
  if (!record?.known) throw badRequest('chat not found')
  return record
}

/** The chat a call is about. */
export const chatFor = ({ world, params }: Request): ChatRecord => chatBy(world, params.chat_id)

/** The same, where the bot wants to write something new. */
export const writableChat = (request: Request): ChatRecord => {
  const record = chatFor(request)
  if (record.blocked) throw forbidden('bot was blocked by the user')
  checkWriting(request.world, record)
  return record
}

/** A group or channel in which the bot has a right. */
export const managedChat = (request: Request, right: Right, deed: string): ChatRecord => {
  const record = chatFor(request)
  if (record.chat.type === 'private')
    throw badRequest('method is available for supergroup and channel chats only')
  checkRight(request.world, record, right, deed)
  return record
}

/** A message of the chat by its id, in the words of the method that looks for it. */
export const entryIn = (record: ChatRecord, id: unknown, purpose: string): Entry => {
  const entry = record.get(Number(id))
  if (!entry) throw badRequest(`message to ${purpose} not found`)
  return entry
}

/** The fields of an object that have a value. */
export const defined = (fields: Loose): Loose =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const picked = (from: Loose, ...names: readonly string[]): Loose =>
  defined(Object.fromEntries(names.map((name) => [name, from[name]])))
