import { hash, randomBytes, randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import type { Busy, TooMany } from '../../../flows/requests.ts'
import { addActivity } from '../../accounts/activity.ts'
import { passwordOf, rehashPassword } from '../../accounts/credentials.ts'
import { accountNamed, nameOf } from '../../accounts/identifiers.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { announce, holdProtection } from '../../accounts/security/changes.ts'
import { knowsDevice, openSession, type SessionFound } from '../../accounts/sessions.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { byDevice, type Shown } from '../../accounts/throttling/guessers.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import type { SignIn } from '../../web/api/schemas.ts'
import { checkFactor } from '../common/check-factor.ts'
import { checkPassword } from '../common/check-password.ts'
import { idOf } from '../common/ids.ts'
import type { Parts } from '../parts.ts'

export type SigningParts = Pick<Parts, 'directory' | 'secrets' | 'limits'> & {
  readonly passwords: Pick<Passwords, 'hash' | 'verify' | 'decoyHash' | 'outdated'>
  /** ms, see `checkPassword`. */
  readonly pace?: number
}

export type SignedIn =
  /** `session`: the secret that opens it. */
  | { readonly session: string; readonly found: SessionFound }
  | { readonly needs: 'factor' }
  | { readonly refused: true }
  | TooMany
  | Busy

/**
 * Signs somebody in who has the password, and the second factor where it is on. Only the right password brings the
 * question for the factor; everything else that is not right is refused in the same words and the same time. A
 * password that was hashed at an older cost is hashed anew. Throws `password/busy`.
 */
export const signIn =
  (parts: SigningParts) =>
  async (asked: z.output<typeof SignIn>, at: number): Promise<SignedIn> => {
    const { directory, secrets, passwords } = parts
    const identifier = parseIdentifier(asked.identifier)
    if (!identifier) return { refused: true }
    const { device, password } = asked
    const named = nameOf(identifier)
    const performing = { key: `api ${randomUUID()}`, at, conversation: 'api' }
    const who = byDevice(hash('sha256', device.key, 'base64url'))
    const known = (account: string) => knowsDevice(directory.db, account, device.key, at)
    const checked = await checkPassword(parts, parts.pace)(
      {
        account: (await accountNamed(directory.db, identifier))?.id,
        named,
        password,
        known,
        who,
      },
      performing,
    )
    if ('tooMany' in checked) return checked
    if (!checked.right) return { refused: true }

    const { account } = checked
    const twoStep = (await activeFactor(directory.db, account.id)) !== undefined
    if (twoStep) {
      if (asked.factor === undefined) return { needs: 'factor' }
      const shown: Shown = (await known(account.id)) ? who : 'password'
      const guess = { account: account.id, named, text: asked.factor, shown }
      const factor = await checkFactor(parts, { ...performing, ...guess, conversation: undefined })
      if (!('right' in factor)) return factor
      if (!factor.right) return { refused: true }
    }

    const renewed = passwords.outdated(checked.hash) ? await passwords.hash(password) : undefined
    const session = randomBytes(32).toString('base64url')
    return directory.transaction(async (queries) => {
      await holdProtection(queries, account.id)
      if (!(await isAsBefore(queries, account.id, checked.hash, twoStep))) return { refused: true }
      const isNew = !(await knowsDevice(queries, account.id, device.key, at))
      const what = { kind: 'signed-in', facts: { device: device.name, new: isNew } } as const
      if (isNew)
        await announce(queries, secrets, {
          id: idOf(secrets, performing.key),
          account: account.id,
          what,
          at,
        })
      else await addActivity(queries, account.id, what, at)
      const found = await openSession(queries, {
        session,
        account: account.id,
        device,
        proof: twoStep ? 'password+factor' : 'password',
        at,
      })
      if (!found) return { refused: true }
      if (renewed) await rehashPassword(queries, account.id, checked.hash, renewed)
      return { session, found }
    })
  }

/**
 * Nothing that was proven has changed since: the password, whether a factor is asked for, the account itself. To be
 * asked while the protection is held: else a change under way would sign everybody out but for the one who comes now.
 */
async function isAsBefore(
  queries: Queries,
  account: string,
  password: string,
  twoStep: boolean,
): Promise<boolean> {
  const frozen = await queries
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account)
    .where('state', '=', 'frozen')
    .executeTakeFirst()
  const credential = await passwordOf(queries, account)
  const factor = await activeFactor(queries, account)
  return !frozen && credential?.hash === password && (factor !== undefined) === twoStep
}
