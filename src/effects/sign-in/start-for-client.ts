import { hash } from 'node:crypto'
import { isLinked } from '../../accounts/chats.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { sessionOpenedBy } from '../../accounts/sessions.ts'
import { signInRequestsFor } from '../../accounts/sign-in-requests.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { StartedForClient } from '../../contracts/sign-in.ts'
import { startSession } from './start-session.ts'

/**
 * Opens the session of an application that has asked in the chat without a browser and was answered yes; what comes once more is
 * given the same session. The application stands for its device: asking for an account that it never signed in to is told to the
 * owner as a new device is. `refused`: the yes is not enough by now. Undefined: it was used or taken back.
 */
export async function startForClient(
  queries: Queries,
  secrets: Secrets,
  { reference, account }: { readonly reference: string; readonly account: string },
): Promise<StartedForClient | undefined> {
  await lockProtection(queries, account)
  const [request] = await signInRequestsFor(queries, 'backchannel', reference)
  if (request?.outcome !== 'approved' || request.used_at !== null || request.account !== account)
    return undefined
  const { id, conversation, client_id, client_name: client, answered_at, proof, opened_at } = request
  const token = secrets.derive('session of a sign-in', [id], request.key_id).toString('base64url')
  const proven = { account, proof: proof ?? 'chat' } as const
  const opened = await sessionOpenedBy(queries, token)
  if (opened) return opened.ended_at === null ? { session: opened.handle, proof: proven.proof } : REFUSED
  const started = await startSession(
    queries,
    secrets,
    {
      ...proven,
      isEnough: proof === 'chat+factor',
      stillHolds: async () => conversation !== null && (await isLinked(queries, account, conversation)),
      ...(conversation !== null && { here: conversation }),
    },
    {
      token,
      device: { name: client, key: `client ${hash('sha256', client_id, 'base64url')}` },
      client,
      key: `sign-in ${id}`,
      at: answered_at ?? opened_at,
    },
  )
  return started ? { session: started.session.handle, proof: proven.proof } : REFUSED
}

const REFUSED = { refused: true } as const
