import { hash, randomUUID } from 'node:crypto'
import type { Busy, Identifier, TooMany } from '../../../flows/requests.ts'
import { passwordOf, rehashPassword } from '../../accounts/credentials.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { knowsDevice } from '../../accounts/known-devices.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import type { ActiveSession, Device } from '../../accounts/sessions.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { deviceGuesser, subjectOfIdentifier } from '../../accounts/throttling/bucket.ts'
import { noteMissingFactor } from '../../accounts/throttling/missing-factor.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import { checkFactor } from '../common/check-factor.ts'
import { checkPassword } from '../common/check-password.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts } from '../parts.ts'
import { type Starting, startSession } from './start-session.ts'

export type SignInParts = Pick<Parts, 'directory' | 'secrets' | 'limits'> & {
  readonly passwords: Pick<Passwords, 'hash' | 'verify' | 'decoyHash' | 'outdated'>
  /** ms, see `checkPassword`. */
  readonly pace?: number
}

export interface SignInRequest {
  readonly identifier: Identifier
  readonly password: string
  /** A code of the authenticator or a recovery code. */
  readonly factor?: string | undefined
  /** The device that the session will run on. */
  readonly device: Device
  /** Name of the application that asks; left out, the service itself. */
  readonly client?: string | undefined
}

export type SignedIn =
  /** `token`: the secret that opens the session. */
  | { readonly token: string; readonly session: ActiveSession }
  | { readonly needs: 'factor' }
  | { readonly refused: true }
  | TooMany
  | Busy

/** Stands where a chat would: attempts that come from no chat are counted on it. */
const NO_CHAT = 'sign-in'

/**
 * Signs a person in to the service by the password, and by the second factor where it is on. Only after a right password
 * the factor is asked for; everything else that is not right is refused in the same words and the same time. A password
 * that was hashed at an older cost is hashed anew. Throws `password/busy`.
 */
export const signIn =
  (parts: SignInParts) =>
  async ({ identifier, password, factor, device, client }: SignInRequest, at: number): Promise<SignedIn> => {
    const { directory, passwords } = parts
    const performing = { key: `sign-in ${randomUUID()}`, at, conversation: NO_CHAT }
    const subject = subjectOfIdentifier(identifier)
    const known = (account: string) => knowsDevice(directory.db, account, device.key, at)
    const guesser = deviceGuesser(hash('sha256', device.key, 'base64url'))
    const account = (await findAccountByIdentifier(directory.db, identifier))?.id
    const claim = { account, subject, password, known, guesser }
    const checked = await checkPassword(parts, parts.pace)(claim, performing)
    if ('tooMany' in checked) return checked
    if (!checked.right) return { refused: true }

    const { id } = checked.account
    const twoStep = (await activeFactor(directory.db, id)) !== undefined
    if (twoStep) {
      const missing = () =>
        noteMissingFactor(directory, {
          id: derivedId(parts.secrets, `${performing.key} missing`),
          account: checked.account,
          at,
        })
      if (factor === undefined) {
        await missing()
        return { needs: 'factor' }
      }
      const refused = await refusedFactor(parts, {
        account: id,
        subject,
        text: factor,
        guesser: (await known(id)) ? guesser : 'proven',
        key: performing.key,
        at,
      })
      if (refused) {
        await missing()
        return refused
      }
    }

    const rehashed = passwords.outdated(checked.hash) ? await passwords.hash(password) : undefined
    const proven: Proven = { account: id, hash: checked.hash, twoStep, rehashed }
    return directory.transaction((queries) => open(queries, parts, proven, { ...performing, device, client }))
  }

async function open(
  queries: Queries,
  { secrets }: SignInParts,
  proven: Proven,
  starting: Starting,
): Promise<SignedIn> {
  const { account, hash, rehashed, twoStep } = proven
  const started = await startSession(
    queries,
    secrets,
    {
      account,
      proof: twoStep ? 'password+factor' : 'password',
      isEnough: twoStep,
      stillHolds: (queries) => isUnchanged(queries, proven),
    },
    starting,
  )
  if (!started) return { refused: true }
  if (rehashed) await rehashPassword(queries, account, hash, rehashed)
  return started
}

async function refusedFactor(
  parts: SignInParts,
  guess: Parameters<typeof checkFactor>[1],
): Promise<SignedIn | undefined> {
  const checked = await checkFactor(parts, guess)
  if (!('right' in checked)) return checked
  return checked.right ? undefined : { refused: true }
}

interface Proven {
  readonly account: string
  /** Hash of the password that was right. */
  readonly hash: string
  /** The same password, hashed at the present cost. */
  readonly rehashed: string | undefined
  /** The second factor was given, too. */
  readonly twoStep: boolean
}

/**
 * Whether nothing that was proven has changed since: the password, and the factor that was given. To be asked while
 * the account's protection is locked: a change under way signs every device out, and must not miss this session.
 */
async function isUnchanged(
  queries: Queries,
  { account, hash, twoStep }: Pick<Proven, 'account' | 'hash' | 'twoStep'>,
): Promise<boolean> {
  const credential = await passwordOf(queries, account)
  if (credential?.hash !== hash) return false
  // Whether an account without a factor has got one is asked for every session.
  return !twoStep || (await activeFactor(queries, account)) !== undefined
}
