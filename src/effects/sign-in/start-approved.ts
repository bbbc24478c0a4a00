import { isLinked } from '../../accounts/chats.ts'
import { knowsDevice } from '../../accounts/known-devices.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { type SignInRequest, useSignInRequest } from '../../accounts/sign-in-requests.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { type Started, type Starting, startSession } from './start-session.ts'

/**
 * Uses an approval of a chat, once. Undefined: it was used or taken back, all sessions were ended since, or the chat speaks for
 * the account no longer; otherwise as {@link startSession} says.
 */
export async function startApproved(
  queries: Queries,
  secrets: Secrets,
  {
    request: { id, account, conversation },
    withFactor,
  }: { readonly request: SignInRequest; readonly withFactor: boolean },
  starting: Starting,
): Promise<Started | undefined> {
  if (account === null || conversation === null) return undefined
  const { device, at } = starting
  await lockProtection(queries, account)
  const knows = await knowsDevice(queries, account, device.key, at)
  if (!(await useSignInRequest(queries, id, at))) return undefined
  return startSession(
    queries,
    secrets,
    {
      account,
      proof: withFactor ? 'chat+factor' : 'chat',
      isEnough: withFactor || knows,
      stillHolds: (queries) => isLinked(queries, account, conversation),
      here: conversation,
    },
    starting,
  )
}
