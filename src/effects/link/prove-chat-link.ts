import type { Busy, Over, TooMany } from '../../../flows/requests.ts'
import { isLinked } from '../../accounts/chats.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { addTicketProof, type Proof, ticketOf } from '../../accounts/proofs/tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Ticket } from '../../accounts/store/tables.ts'
import { chatGuesser, type Subject } from '../../accounts/throttling/bucket.ts'
import { noteMissingFactor } from '../../accounts/throttling/missing-factor.ts'
import { NotNow } from '../../errors.ts'
import { checkFactor, type FactorParts } from '../common/check-factor.ts'
import { checkPassword } from '../common/check-password.ts'
import { derivedId } from '../common/ids.ts'
import type { Performing } from '../parts.ts'

export interface ChatLinkInput {
  /** The ticket that `openChatLink` has opened. */
  readonly ticket: string
  /** What was typed: the password, or, once that was right, the second factor. */
  readonly password?: string | undefined
  readonly code?: string | undefined
}

export type ChatLinkProven =
  /** `codesLeft`: how many recovery codes there are now, if one was used. */
  | { readonly right: true; readonly codesLeft?: number }
  | { readonly right: false; readonly wrong: 'password' | 'factor' }
  /** What was given was right, and is not enough. */
  | { readonly needs: 'password' | 'factor' }
  | Over
  | TooMany
  | Busy

/** `pace`: see `checkPassword`. */
export type ChatLinkParts = FactorParts & { readonly pace?: number }

/**
 * Proves an account by its password and second factor, on the page or in the chat, to link the chat to it. An unknown
 * or frozen account gets the same questions and answers as a wrong password, after the same time.
 */
export async function proveChatLink(
  parts: ChatLinkParts,
  { ticket: id, password, code }: ChatLinkInput,
  performing: Performing,
): Promise<ChatLinkProven> {
  const { directory } = parts
  const { at, conversation } = performing
  const ticket = await ticketOf(directory.db, 'link', conversation, id)
  if (!ticket || ticket.expires_at <= at || ticket.completed_at !== null) return { over: true }
  const proven = ticket.proof
    ? await proveSecondFactor(parts, ticket, code, performing)
    : await provePassword(parts, ticket, password, performing)
  return once(directory, { ...performing, key: `${performing.key} given` }, async (queries) => {
    if (!('proof' in proven)) return proven
    const { proof, complete, codesLeft } = proven
    if (!(await addTicketProof(queries, 'link', id, { proof, complete, at }))) return { over: true }
    return complete ? { right: true, ...(codesLeft !== undefined && { codesLeft }) } : { needs: 'factor' }
  })
}

interface Proven {
  readonly proof: Proof
  readonly complete: boolean
  readonly codesLeft?: number | undefined
}

async function provePassword(
  parts: ChatLinkParts,
  { account, subject }: Ticket,
  password: string | undefined,
  { key, at, conversation }: Performing,
): Promise<Proven | ChatLinkProven> {
  const { directory, limits } = parts
  if (password === undefined) return { needs: 'password' }
  try {
    const checked = await checkPassword(parts, parts.pace)(
      {
        account: account ?? undefined,
        subject: subject as Subject,
        password,
        known: (id) => isLinked(directory.db, id, conversation),
        guesser: chatGuesser(conversation),
        room: limits.password.perChat,
      },
      { key: `${key} password`, at, conversation },
    )
    if ('tooMany' in checked) return checked
    if (!checked.right) return { right: false, wrong: 'password' }
    const twoStep = await activeFactor(directory.db, checked.account.id)
    if (twoStep) {
      const id = derivedId(parts.secrets, `${key} missing`)
      await noteMissingFactor(directory, { id, account: checked.account, at })
    }
    return { proof: 'password', complete: twoStep === undefined }
  } catch (error) {
    if (!(error instanceof NotNow)) throw error
    return { busy: true }
  }
}

async function proveSecondFactor(
  parts: ChatLinkParts,
  { account, subject }: Ticket,
  code: string | undefined,
  { key, at, conversation }: Performing,
): Promise<Proven | ChatLinkProven> {
  if (code === undefined) return { needs: 'factor' }
  const checked = await checkFactor(parts, {
    account: account ?? undefined,
    subject: subject as Subject,
    text: code,
    key,
    at,
    conversation,
    guesser: 'proven',
  })
  if (!('right' in checked)) return checked
  if (!checked.right) return { right: false, wrong: 'factor' }
  return { proof: 'password+factor', complete: true, codesLeft: checked.codesLeft }
}
