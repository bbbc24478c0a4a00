import type { Busy, Over, TooMany } from '../../flows/effects.ts'
import { isBound } from '../accounts/chats.ts'
import { activeFactor } from '../accounts/factors.ts'
import { once } from '../accounts/performed.ts'
import { addSignInProof, signInOf } from '../accounts/sign-ins.ts'
import type { Entry } from '../accounts/tables.ts'
import { NotNow } from '../errors.ts'
import { checkFactor, type FactorParts } from './check-factor.ts'
import { checkPassword } from './check-password.ts'
import type { Performing } from './performer.ts'

export interface SigningIn {
  /** What `openSignIn` has opened. */
  readonly entry: string
  /** What was typed: the password, or, once that was right, the second factor. */
  readonly password?: string | undefined
  readonly code?: string | undefined
}

export type SignInGiven =
  /** `codesLeft`: how many recovery codes there are now, if one was used. */
  | { readonly right: true; readonly codesLeft?: number }
  | { readonly right: false; readonly wrong: 'password' | 'factor' }
  /** What was given was right, and is not enough. */
  | { readonly needs: 'password' | 'factor' }
  | Over
  | TooMany
  | Busy

/** `pace`: see `checkPassword`. */
export type GivingParts = FactorParts & { readonly pace?: number }

/**
 * Signs somebody in, on the page or in the chat, to link the chat to the account that they named. An account that is
 * none, or frozen, gets the same questions and answers as one whose password is wrong, after the same time.
 */
export async function giveSignIn(
  parts: GivingParts,
  { entry: id, password, code }: SigningIn,
  performing: Performing,
): Promise<SignInGiven> {
  const { directory } = parts
  const { at, conversation } = performing
  const entry = await signInOf(directory.db, conversation, id)
  if (!entry || entry.expires_at <= at || entry.chosen_at !== null) return { over: true }
  const came = entry.proof
    ? await giveFactor(parts, entry, code, performing)
    : await givePassword(parts, entry, password, performing)
  return once(directory, { at, key: `${performing.key} given` }, async (queries) => {
    if (!('proof' in came)) return came
    const { proof, complete, codesLeft } = came
    if (!(await addSignInProof(queries, id, { proof, complete, at }))) return { over: true }
    return complete ? { right: true, ...(codesLeft !== undefined && { codesLeft }) } : { needs: 'factor' }
  })
}

interface Proven {
  readonly proof: NonNullable<Entry['proof']>
  readonly complete: boolean
  readonly codesLeft?: number | undefined
}

async function givePassword(
  parts: GivingParts,
  { account, named }: Entry,
  password: string | undefined,
  { key, at, conversation }: Performing,
): Promise<Proven | SignInGiven> {
  const { directory, limits } = parts
  if (password === undefined) return { needs: 'password' }
  try {
    const checked = await checkPassword(parts, parts.pace)(
      {
        account: account ?? undefined,
        named: named ?? '',
        password,
        known: (id) => isBound(directory.db, id, conversation),
        who: conversation,
        room: limits.password.perChat,
      },
      { key: `${key} password`, at, conversation },
    )
    if ('tooMany' in checked) return checked
    if (!checked.right) return { right: false, wrong: 'password' }
    const twoStep = await activeFactor(directory.db, checked.account.id)
    return { proof: 'password', complete: twoStep === undefined }
  } catch (error) {
    if (!(error instanceof NotNow)) throw error
    return { busy: true }
  }
}

async function giveFactor(
  parts: GivingParts,
  { account, named }: Entry,
  code: string | undefined,
  { key, at, conversation }: Performing,
): Promise<Proven | SignInGiven> {
  if (code === undefined) return { needs: 'factor' }
  const checked = await checkFactor(parts, {
    account: account ?? undefined,
    named: named ?? '',
    text: code,
    key,
    at,
    conversation,
    shown: 'password',
  })
  if (!('right' in checked)) return checked
  if (!checked.right) return { right: false, wrong: 'factor' }
  return { proof: 'password+factor', complete: true, codesLeft: checked.codesLeft }
}
