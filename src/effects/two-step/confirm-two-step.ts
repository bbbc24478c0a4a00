import { digitsOf } from '../../../flows/reading/digits.ts'
import type { Busy, Over, TooMany } from '../../../flows/requests.ts'
import { confirmFactor, factorOf, seedOf, stepOf } from '../../accounts/proofs/factors.ts'
import { completeOwnerPage, openOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { type Dice, replaceCodes } from '../../accounts/proofs/recovery-codes.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { claimAttempt, markAttemptRight, withdrawAttempt } from '../../accounts/throttling/attempts.ts'
import { chatGuesser, subjectOfAccount } from '../../accounts/throttling/bucket.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import { derivedId } from '../common/ids.ts'
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
 * Compares the first code of a new authenticator. If it is right, 2-step verification is on and the account has ten
 * recovery codes, both or neither: the codes are hashed before, so if there is no room for that, nothing has changed,
 * and the same code may be sent again. Recoveries under way are cancelled: they were begun without the second factor.
 */
export async function confirmTwoStep(
  parts: CodesParts,
  { ticket, text }: { readonly ticket: string; readonly text: string },
  { key, at, conversation }: Performing,
): Promise<Confirmed> {
  const { directory, secrets, limits } = parts
  const found = await openOwnerPage(directory.db, 'two-step', conversation, ticket, at)
  const account = found?.account
  const factor = account ? await factorOf(directory.db, account) : undefined
  if (!account || !factor || factor.confirmed_at !== null) return { over: true }

  const digits = digitsOf(text)
  const plausible = digits.length === 6
  const bucket = {
    kind: 'factor',
    subject: subjectOfAccount(account),
    by: chatGuesser(conversation),
  } as const
  const claim = await claimAttempt(directory, { key, bucket, conversation, at, plausible }, limits)
  if ('until' in claim) return { tooMany: true, until: claim.until }
  const step = plausible ? stepOf(seedOf(secrets, factor), digits, at) : undefined
  if (step === undefined)
    return claim.pause === undefined
      ? { right: false, left: claim.left }
      : { tooMany: true, until: claim.pause }

  const made = await newCodes(parts.passwords, parts.dice)
  if ('busy' in made) {
    await directory.transaction((queries) => withdrawAttempt(queries, key))
    return made
  }
  return directory.transaction(async (queries): Promise<Confirmed> => {
    await lockProtection(queries, account)
    const still = await factorOf(queries, account)
    if (still?.seed !== factor.seed || still.confirmed_at !== null) return { over: true }
    if (!(await completeOwnerPage(queries, ticket, at))) return { over: true }
    await recordSecurityChange(queries, secrets, {
      id: derivedId(secrets, key),
      account,
      what: { kind: 'two-step-on', facts: {} },
      at,
      here: conversation,
    })
    await confirmFactor(queries, { account, seed: factor.seed, step, at })
    await replaceCodes(queries, account, made.kept, at)
    await markAttemptRight(queries, key)
    const ending = { id: derivedId(secrets, `${key} recoveries`), account, at, here: conversation }
    await cancelRecoveries(queries, ending)
    return { codes: made.codes }
  })
}
