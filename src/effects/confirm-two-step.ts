import type { Busy, Over, TooMany } from '../../flows/effects.ts'
import { claimTry, rightTry, withdrawTry } from '../accounts/attempts.ts'
import { announce, holdProtection } from '../accounts/changes.ts'
import { finishEntry, openEntryOf } from '../accounts/entries.ts'
import { confirmFactor, factorOf, seedOf, stepOf } from '../accounts/factors.ts'
import { cancelRecoveries } from '../accounts/recoveries.ts'
import { type Dice, replaceCodes } from '../accounts/recovery-codes.ts'
import type { Passwords } from '../passwords/passwords.ts'
import { digitsOf } from './digits.ts'
import { idOf } from './ids.ts'
import { newCodes } from './new-codes.ts'
import type { Parts, Performing } from './performer.ts'

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
  { entry, text }: { readonly entry: string; readonly text: string },
  { key, at, conversation }: Performing,
): Promise<Confirmed> {
  const { directory, secrets, limits } = parts
  const found = await openEntryOf(directory.db, 'two-step', conversation, entry, at)
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
    if (!(await finishEntry(queries, entry, at))) return { over: true }
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
