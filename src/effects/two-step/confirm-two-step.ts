import type { Busy, Over, TooMany } from '../../../flows/requests.ts'
import { confirmFactor, factorOf, seedOf, stepOf } from '../../accounts/proofs/factors.ts'
import { type Dice, replaceCodes } from '../../accounts/proofs/recovery-codes.ts'
import { finishTicket, openTicketOf } from '../../accounts/proofs/tickets.ts'
import { announce, holdProtection } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { claimTry, rightTry, withdrawTry } from '../../accounts/throttling/attempts.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import { digitsOf } from '../common/digits.ts'
import { idOf } from '../common/ids.ts'
import type { Parts, Performing } from '../parts.ts'
import { newCodes } from './new-codes.ts'

export type CodesParts = Pick<Parts, 'directory' | 'secrets' | 'limits'> & {
  readonly passwords: Pick<Passwords, 'hash'>
  readonly dice: Dice
}

export type Confirmed =
  /** Never to be kept anywhere: this is the only time that they are known. */
  | { readonly codes: readonly string[] }
  | { readonly right: false; readonly left: number }
  | TooMany
  | Busy
  | Over

/**
 * The first code of a new authenticator. If it is right, 2-step verification is on and the account has ten recovery
 * codes, both or neither: they are hashed before, so if there is no room for that, nothing has changed, and the same
 * code may be sent again. Whoever was getting back in without it, or waited to, begins anew.
 */
export async function confirmTwoStep(
  parts: CodesParts,
  { ticket, text }: { readonly ticket: string; readonly text: string },
  { key, at, conversation }: Performing,
): Promise<Confirmed> {
  const { directory, secrets, limits } = parts
  const found = await openTicketOf(directory.db, 'two-step', conversation, ticket, at)
  const account = found?.account
  const factor = account ? await factorOf(directory.db, account) : undefined
  if (!account || !factor || factor.confirmed_at !== null) return { over: true }

  const digits = digitsOf(text)
  const plausible = digits.length === 6
  const destination = `factor:${account} by ${conversation}`
  const claim = await claimTry(directory, { key, destination, conversation, at, plausible }, limits)
  if ('until' in claim) return { tooMany: true, until: claim.until }
  const step = plausible ? stepOf(seedOf(secrets, factor), digits, at) : undefined
  if (step === undefined)
    return claim.pause === undefined
      ? { right: false, left: claim.left }
      : { tooMany: true, until: claim.pause }

  const made = await newCodes(parts.passwords, parts.dice)
  if ('busy' in made) {
    await directory.transaction((queries) => withdrawTry(queries, key))
    return made
  }
  return directory.transaction(async (queries): Promise<Confirmed> => {
    await holdProtection(queries, account)
    const still = await factorOf(queries, account)
    if (still?.seed !== factor.seed || still.confirmed_at !== null) return { over: true }
    if (!(await finishTicket(queries, ticket, at))) return { over: true }
    await announce(queries, secrets, {
      id: idOf(secrets, key),
      account,
      what: { kind: 'two-step-on', facts: {} },
      at,
      here: conversation,
    })
    await confirmFactor(queries, { account, seed: factor.seed, step, at })
    await replaceCodes(queries, account, made.kept, at)
    await rightTry(queries, key)
    const ending = { id: idOf(secrets, `${key} recoveries`), account, at, here: conversation }
    await cancelRecoveries(queries, ending)
    return { codes: made.codes }
  })
}
