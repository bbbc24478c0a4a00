import { randomBytes } from 'node:crypto'
import { accountsOnDevice } from '../../accounts/known-devices.ts'
import type { Device } from '../../accounts/sessions.ts'
import {
  isTold,
  openSignInRequest,
  type SignInRequest,
  signInRequestsFor,
} from '../../accounts/sign-in-requests.ts'
import type { Asker } from '../../accounts/throttling/rings.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { ringFor } from '../../effects/sign-in/ask-owner.ts'
import type { SignInParts } from './parts.ts'

/** What came of asking the chat. `none`: nothing was asked yet. */
export type Status =
  | { readonly state: 'none' }
  | { readonly state: 'waiting' | 'approved' | 'ended'; readonly request: SignInRequest }

/** One approval is enough; otherwise the newest request counts. */
export const statusOf = async (
  { directory: { db } }: Pick<SignInParts, 'directory'>,
  { uid }: ApplicationRequest,
  at: number,
): Promise<Status> => {
  const requests = await signInRequestsFor(db, 'page', uid)
  const approved = requests.find(({ outcome }) => outcome === 'approved')
  if (approved) return { state: 'approved', request: approved }
  const [request] = requests
  if (!request) return { state: 'none' }
  return { state: isTold(request) || request.expires_at <= at ? 'ended' : 'waiting', request }
}

/** The account that this browser belongs to; undefined where several people use it, or none was here. */
export const accountHere = async (
  { directory: { db }, now }: Pick<SignInParts, 'directory' | 'now'>,
  key: string | undefined,
): Promise<string | undefined> => {
  const [only, ...others] = key === undefined ? [] : await accountsOnDevice(db, key, now())
  return others.length === 0 ? only : undefined
}

/**
 * Opens a request for a page. Ringing is not waited for: how long it takes would tell whether a chat is linked.
 */
export async function askChat(
  parts: SignInParts,
  { uid, client }: ApplicationRequest,
  { name: device, place }: Pick<Device, 'name' | 'place'>,
  ring?: { readonly account: string; readonly asker: Asker },
): Promise<SignInRequest> {
  const { directory, secrets, limits, now, report } = parts
  const asking = {
    id: randomBytes(16).toString('base64url'),
    kind: 'page' as const,
    reference: uid,
    client,
    device,
    place,
    ring,
    at: now(),
  }
  const request = await directory.transaction((queries) =>
    openSignInRequest(queries, secrets, asking, limits),
  )
  void ringFor(parts, request).catch((error: unknown) => report(error, { page: 'login' }))
  return request
}
