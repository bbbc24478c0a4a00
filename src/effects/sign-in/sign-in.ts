import { hash, randomBytes, randomUUID } from 'node:crypto'
import type { Busy, Identifier, TooMany } from '../../../flows/requests.ts'
import { addActivity } from '../../accounts/activity.ts'
import { passwordOf, rehashPassword } from '../../accounts/credentials.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { type ActiveSession, type Device, knowsDevice, openSession } from '../../accounts/sessions.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { deviceGuesser, subjectOfIdentifier } from '../../accounts/throttling/bucket.ts'
import { noteMissingFactor } from '../../accounts/throttling/missing-factor.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import { checkFactor } from '../common/check-factor.ts'
import { checkPassword } from '../common/check-password.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts } from '../parts.ts'

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
  async ({ identifier, password, factor, device }: SignInRequest, at: number): Promise<SignedIn> => {
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
    return directory.transaction((queries) => startSession(queries, parts, proven, device, performing))
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

async function startSession(
  queries: Queries,
  { secrets }: SignInParts,
  { account, hash, rehashed, twoStep }: Proven,
  device: Device,
  { key, at }: { readonly key: string; readonly at: number },
): Promise<SignedIn> {
  await lockProtection(queries, account)
  if (!(await isUnchanged(queries, { account, hash, twoStep }))) return { refused: true }
  const isNew = !(await knowsDevice(queries, account, device.key, at))
  const what = { kind: 'signed-in', facts: { device: device.name, new: isNew } } as const
  if (isNew) await recordSecurityChange(queries, secrets, { id: derivedId(secrets, key), account, what, at })
  else await addActivity(queries, account, what, at)
  const token = randomBytes(32).toString('base64url')
  const proof = twoStep ? 'password+factor' : 'password'
  const session = await openSession(queries, { session: token, account, device, proof, at })
  if (!session) return { refused: true }
  if (rehashed) await rehashPassword(queries, account, hash, rehashed)
  return { token, session }
}

/**
 * Whether nothing that was proven has changed since: the password, whether a factor is asked for, the account itself. To
 * be asked after {@link lockProtection}: a change under way signs every device out, and must not miss this session.
 */
async function isUnchanged(
  queries: Queries,
  { account, hash, twoStep }: Pick<Proven, 'account' | 'hash' | 'twoStep'>,
): Promise<boolean> {
  const frozen = await queries
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account)
    .where('state', '=', 'frozen')
    .executeTakeFirst()
  const credential = await passwordOf(queries, account)
  const factor = await activeFactor(queries, account)
  return !frozen && credential?.hash === hash && (factor !== undefined) === twoStep
}
