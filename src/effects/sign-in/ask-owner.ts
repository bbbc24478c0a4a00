import { MINUTE, SECOND } from '../../../flows/durations.ts'
import { accountOfChat, chatsOf } from '../../accounts/chats.ts'
import {
  type Asking,
  openSignInRequest,
  type SignInRequest,
  unheardRings,
} from '../../accounts/sign-in-requests.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Parts } from '../parts.ts'

export type AskingParts = Pick<Parts, 'directory' | 'secrets' | 'limits'> & {
  readonly engine: Pick<Engine, 'openFlow'>
}

/**
 * Opens a request to sign in, and has the chats of the account ring that it names, if the limits of the account allow it.
 * What is returned is the same for an account that no chat is linked to.
 */
export async function askOwner(parts: AskingParts, asking: Asking): Promise<SignInRequest> {
  const { directory, secrets, limits } = parts
  const request = await directory.transaction((queries) =>
    openSignInRequest(queries, secrets, asking, limits),
  )
  await ringChats(parts, request)
  return request
}

/** The chats that speak for an account at most; each rings. */
const CHATS = 3

async function ringChats(
  { directory: { db }, engine }: AskingParts,
  { id, rung }: SignInRequest,
): Promise<void> {
  if (rung === null) return
  for (const { conversation } of (await chatsOf(db, rung)).slice(0, CHATS)) {
    const speaksFor = await accountOfChat(db, conversation)
    if (speaksFor?.id !== rung) continue
    const opening = { flow: 'sign-in', event: { type: 'ask', request: id }, folds: true }
    await engine.openFlow(conversation, opening, `sign-in ${id}`)
  }
}

/** Rings where a process died between opening a request and ringing; a chat that rang does not ring again. */
export async function ringUnheard(parts: AskingParts, at: number): Promise<void> {
  const unheard = await unheardRings(parts.directory.db, { since: at - MINUTE, until: at - 2 * SECOND, at })
  for (const request of unheard) await ringChats(parts, request)
}
