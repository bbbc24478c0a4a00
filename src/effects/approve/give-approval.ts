import type { Busy, Over, TooMany } from '../../../flows/requests.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { passwordOf } from '../../accounts/credentials.ts'
import { requiredProofs, sufficientProofs } from '../../accounts/proofs/approvals.ts'
import { addTicketProof, type Proof, ticketOf } from '../../accounts/proofs/tickets.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { claimAttempt, markAttemptRight, withdrawAttempt } from '../../accounts/throttling/attempts.ts'
import { type Bucket, chatGuesser, subjectOfAccount } from '../../accounts/throttling/bucket.ts'
import { endStopsAfterProof } from '../../accounts/throttling/owner-presence.ts'
import { notifyOfPause } from '../../accounts/throttling/pause-notifications.ts'
import { NotNow } from '../../errors.ts'
import { checkFactor, type FactorParts } from '../common/check-factor.ts'
import { derivedId } from '../common/ids.ts'
import type { Performing } from '../parts.ts'

export interface ApprovalInput {
  readonly approval: string
  /** What was typed; left out, where nothing was. */
  readonly password?: string | undefined
  /** A code of the authenticator or a recovery code. */
  readonly code?: string | undefined
}

export type ApprovalGiven =
  /** `codesLeft`: how many recovery codes there are now, if one was used. */
  | { readonly right: true; readonly codesLeft?: number }
  | { readonly right: false; readonly left: number; readonly wrong: 'password' | 'factor' }
  /** What was given was right, and is not enough. */
  | { readonly needs: 'password' | 'factor' }
  | Over
  | TooMany
  | Busy

/**
 * Gives an approval by what was typed, on the page or in the chat. The password is compared before the code, so that
 * a wrong password uses no code up. What was proven before for the same approval counts.
 */
export async function giveApproval(
  parts: FactorParts,
  giving: ApprovalInput,
  performing: Performing,
): Promise<ApprovalGiven> {
  const proven = await prove(parts, giving, performing)
  return once(parts.directory, { ...performing, key: `${performing.key} given` }, async (queries) => {
    if (!('proof' in proven)) return proven
    const { proof, complete, codesLeft, missing } = proven
    if (!(await addTicketProof(queries, 'approve', giving.approval, { proof, complete, at: performing.at })))
      return { over: true }
    if (missing) return { needs: missing }
    return { right: true, ...(codesLeft !== undefined && { codesLeft }) }
  })
}

interface Proven {
  readonly proof: Proof
  readonly complete: boolean
  readonly missing?: 'password' | 'factor' | undefined
  readonly codesLeft?: number | undefined
}

type Refused = Exclude<ApprovalGiven, { readonly right: true } | { readonly needs: string }>

async function prove(
  parts: FactorParts,
  { approval, password, code }: ApprovalInput,
  { key, at, conversation }: Performing,
): Promise<Proven | { readonly needs: 'password' | 'factor' } | Refused> {
  const { db } = parts.directory
  const ticket = await ticketOf(db, 'approve', conversation, approval)
  const account = await accountOfChat(db, conversation)
  if (!ticket?.action || ticket.expires_at <= at || account?.id !== ticket.account) return { over: true }
  const needed = await requiredProofs(db, account, ticket.action, at)
  if (!('needs' in needed)) return { over: true }
  const { needs } = needed

  let known = needs !== 'factor' && ticket.proof === 'password'
  if (password !== undefined && needs !== 'factor') {
    const refused = await checkOwnPassword(parts, account.id, password, { key, at, conversation })
    if (refused) return refused
    known = true
  }
  let codesLeft: number | undefined
  const compares = code !== undefined && needs !== 'password' && (needs !== 'both' || known)
  if (compares) {
    const checked = await checkFactor(parts, {
      account: account.id,
      subject: subjectOfAccount(account.id),
      text: code,
      key,
      at,
      conversation,
    })
    if (!('right' in checked)) return checked
    if (!checked.right) return { ...checked, wrong: 'factor' }
    codesLeft = checked.codesLeft
  }
  const proof = known ? (compares ? 'password+factor' : 'password') : compares ? 'factor' : undefined
  if (!proof) return { needs: needs === 'factor' ? 'factor' : 'password' }
  const complete = sufficientProofs[needs].includes(proof)
  return { proof, complete, codesLeft, ...(!complete && { missing: known ? 'factor' : 'password' }) }
}

/**
 * Compares the password of the account that the chat speaks for; its attempts are counted in a bucket of this chat.
 */
async function checkOwnPassword(
  { directory, secrets, passwords, limits }: FactorParts,
  account: string,
  password: string,
  performing: Performing,
): Promise<Refused | undefined> {
  const { at, conversation } = performing
  const key = `${performing.key} password`
  const bucket: Bucket = {
    kind: 'password',
    subject: subjectOfAccount(account),
    by: chatGuesser(conversation),
  }
  const claim = await claimAttempt(directory, { key, bucket, conversation, at }, limits)
  if ('until' in claim) return { tooMany: true, until: claim.until }
  try {
    const known = await passwordOf(directory.db, account)
    const right =
      (await passwords.verify(known?.hash ?? passwords.decoyHash, password)) && known !== undefined
    if (right) {
      await directory.transaction(async (queries) => {
        await markAttemptRight(queries, key)
        await endStopsAfterProof(queries, account, 'password', { key, at, conversation })
      })
      return undefined
    }
    const { pause: until } = claim
    if (until === undefined) return { right: false, left: claim.left, wrong: 'password' }
    const id = derivedId(secrets, `${key} paused`)
    await directory.transaction((queries) =>
      notifyOfPause(queries, { id, account, kind: 'own-tries-paused', until, at, here: conversation }),
    )
    return { tooMany: true, until }
  } catch (error) {
    if (!(error instanceof NotNow)) throw error
    await directory.transaction((queries) => withdrawAttempt(queries, key))
    return { busy: true }
  }
}
