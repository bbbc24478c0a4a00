import { MINUTE, SECOND } from '../../../flows/durations.ts'
import type { FlowEvent } from '../../../flows/screen.ts'
import { accountOfChat, chatsOf } from '../../accounts/chats.ts'
import {
  type Asking,
  linkedMeanwhile,
  openSignInRequest,
  type SignInRequest,
  unheardRings,
} from '../../accounts/sign-in-requests.ts'
import type { Parts } from '../parts.ts'

/** By what chats ring. */
export interface RingingParts extends Pick<Parts, 'directory'> {
  readonly engine: {
    /** Opens a flow in a chat, once for each key. */
    openFlow(
      conversation: string,
      to: { readonly flow: string; readonly event: FlowEvent; readonly folds: boolean },
      key: string,
    ): Promise<void>
  }
}

export type AskingParts = RingingParts & Pick<Parts, 'secrets' | 'limits'>

/**
 * Opens a request to sign in, and has the chats of the account ring that it names, if the limits of the account allow it.
 * What is returned is the same for an account that no chat is linked to.
 */
export async function askOwner(parts: AskingParts, asking: Asking): Promise<SignInRequest> {
  const { directory, secrets, limits } = parts
  const request = await directory.transaction((queries) =>
    openSignInRequest(queries, secrets, asking, limits),
  )
  await ringFor(parts, request)
  return request
}

/** The chats that speak for an account at most; each rings. */
const CHATS = 3

/** Has the chats ring that speak for the account of a request, if it may ring. */
export async function ringFor(
  { directory: { db }, engine }: RingingParts,
  { id, rung }: SignInRequest,
): Promise<void> {
  if (rung === null) return
  for (const { conversation } of (await chatsOf(db, rung)).slice(0, CHATS)) {
    const speaksFor = await accountOfChat(db, conversation)
    if (speaksFor?.id !== rung) continue
    await ring({ engine }, id, conversation)
  }
}

const ring = ({ engine }: Pick<AskingParts, 'engine'>, id: string, conversation: string): Promise<void> =>
  engine.openFlow(
    conversation,
    { flow: 'sign-in', event: { type: 'asked', request: id }, folds: true },
    `sign-in ${id}`,
  )

/**
 * Rings where a process died between opening a request and ringing, and asks where a chat that came by a link speaks for an
 * account by now. No chat rings twice for one request.
 */
export async function ringLate(parts: RingingParts, at: number): Promise<void> {
  const { db } = parts.directory
  const unheard = await unheardRings(db, { since: at - MINUTE, until: at - 2 * SECOND, at })
  for (const request of unheard) await ringFor(parts, request)
  for (const request of await linkedMeanwhile(db, at))
    await ring(parts, request.id, request.conversation ?? '')
}
