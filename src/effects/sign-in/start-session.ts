import { randomBytes } from 'node:crypto'
import { addActivity } from '../../accounts/activity.ts'
import { knowsDevice } from '../../accounts/known-devices.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { type ActiveSession, type Device, openSession } from '../../accounts/sessions.ts'
import type { Queries, SessionsTable } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { signedIn } from '../../contracts/signed-in.ts'
import { derivedId } from '../common/ids.ts'

/** Who is signed in, and by what. */
export interface Proven {
  /** Inner id. */
  readonly account: string
  readonly proof: SessionsTable['proof']
  /** Whether an account with 2-step verification may be signed in by it; an account without asks for nothing more. */
  readonly isEnough: boolean
  /** Whether what was proven would do now: asked when no change of the account's protection is under way any more. */
  readonly stillHolds?: (queries: Queries) => Promise<boolean>
  /** The linked chat in which it was proven: it has seen it, and is not told. */
  readonly here?: string | undefined
}

export interface Starting {
  readonly device: Device
  /** Name of the application; left out, the service itself. */
  readonly client?: string | undefined
  /** The secret of the session, where it has to be the same if this is done once more. */
  readonly token?: string
  readonly key: string
  readonly at: number
}

export interface Started {
  /** The secret that opens the session. */
  readonly token: string
  readonly session: ActiveSession
}

/**
 * Opens a session after every kind of sign-in. A device that the account does not know is told to its owner, who can
 * answer "this was not me". Undefined: what was proven does not hold any more, the account is frozen, or it has a second
 * factor by now.
 */
export async function startSession(
  queries: Queries,
  secrets: Secrets,
  { account, proof, isEnough, stillHolds, here }: Proven,
  { device, client, token = randomBytes(32).toString('base64url'), key, at }: Starting,
): Promise<Started | undefined> {
  await lockProtection(queries, account)
  if (await isFrozen(queries, account)) return undefined
  if (!isEnough && (await activeFactor(queries, account)) !== undefined) return undefined
  if (stillHolds && !(await stillHolds(queries))) return undefined
  const isNew = !(await knowsDevice(queries, account, device.key, at))
  const isElsewhere = client !== undefined && client !== device.name
  const facts = { device: device.name, new: isNew, ...(isElsewhere && { client }), ...device.place }
  const what = { kind: 'signed-in', facts } as const
  if (isNew)
    await recordSecurityChange(queries, secrets, { id: derivedId(secrets, key), account, what, at, here })
  else await addActivity(queries, account, what, at)
  const session = await openSession(queries, { session: token, account, device, client, proof, at })
  if (session) signedIn.by(proof)
  return session && { token, session }
}

async function isFrozen(queries: Queries, account: string): Promise<boolean> {
  const active = await queries
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account)
    .where('state', '!=', 'frozen')
    .executeTakeFirst()
  return active === undefined
}
