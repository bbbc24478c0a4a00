import type { Uploads } from '../body.ts'
import type { ChatRecord } from '../chats.ts'
import { badRequest, forbidden } from '../errors.ts'
import type { Params } from '../validate.ts'
import type { World } from '../world.ts'

/** A checked call. */
export interface Request {
  readonly world: World
  readonly params: Params
  readonly uploads: Uploads
  /** Aborted when the caller hangs up. */
  readonly gone: AbortSignal
}

/** Carries a call out and returns its result; throws an ApiError to refuse. */
export type Method = (request: Request) => unknown

/** The chat a call is about. */
export const chatFor = ({ world, params }: Request): ChatRecord => {
  const id = typeof params.chat_id === 'string' ? Number(params.chat_id) : params.chat_id
  const record = world.chats.get(id as number)
  if (!record?.known) throw badRequest('chat not found')
  return record
}

/** The same, where the bot wants to write something new. */
export const writableChat = (request: Request): ChatRecord => {
  const record = chatFor(request)
  if (record.blocked) throw forbidden('bot was blocked by the user')
  return record
}
