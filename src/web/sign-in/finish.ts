import type { Context } from 'hono'
import { knowsDevice } from '../../accounts/known-devices.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { type ActiveSession, type Device, findSession } from '../../accounts/sessions.ts'
import { type SignInRequest, signInRequest } from '../../accounts/sign-in-requests.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { startApproved } from '../../effects/sign-in/start-approved.ts'
import { type Proven, startSession } from '../../effects/sign-in/start-session.ts'
import type { SignInParts } from './parts.ts'

/** Whether an account asks for its second factor on this device after its chat said yes. */
export const asksForFactor = async (
  { directory: { db }, now }: SignInParts,
  account: string,
  key: string,
): Promise<boolean> =>
  (await activeFactor(db, account)) !== undefined && !(await knowsDevice(db, account, key, now()))

/**
 * Opens the session of an approval, once. Its secret is made of the request, so a browser that comes again after a process
 * was killed in between is handed on with the same session. Undefined: it holds no more.
 */
export async function sessionOfApproval(
  { directory, secrets, now }: SignInParts,
  request: SignInRequest,
  { client }: ApplicationRequest,
  device: Device,
  withFactor: boolean,
): Promise<ActiveSession | undefined> {
  const { id } = request
  const token = secrets.derive('session of a sign-in', [id]).toString('base64url')
  const at = now()
  const starting = { token, device, client: client.name, key: `sign-in ${id}`, at }
  const started = await directory.transaction((queries) =>
    startApproved(queries, secrets, { request, withFactor }, starting),
  )
  if (started) return started.session
  const used = await signInRequest(directory.db, id)
  return used?.used_at ? findSession(directory.db, token, at) : undefined
}

/** Opens a session for what another way has proven. */
export const sessionOfWay = async (
  { directory, secrets, now }: SignInParts,
  proven: Proven,
  { client }: ApplicationRequest,
  device: Device,
  key: string,
): Promise<ActiveSession | undefined> => {
  const starting = { device, client: client.name, key, at: now() }
  const started = await directory.transaction((queries) => startSession(queries, secrets, proven, starting))
  return started?.session
}

/** Hands the sign-in on, and returns where the browser goes on. */
export const finish = (
  { interactions }: SignInParts,
  c: Context,
  { account, handle }: ActiveSession,
  proof: ActiveSession['proof'],
  at: number,
): Promise<string> => interactions.finish(c, { account: account.id, proof, at, session: handle })
