import type { BackchannelAuthenticationRequest } from 'oidc-provider'
import type { Client } from '../contracts/client.ts'
import type { OpenidParts } from './parts.ts'
import { proofClaims } from './proof-claims.ts'
import type { Provider } from './provider/provider.ts'
import { tieGrant } from './store/grants.ts'
import { createRecords } from './store/records.ts'

/**
 * Hands what owners answered in their chats on to the applications that asked. The answer is a row, so a process that is killed
 * between the tap and this loses nothing; two processes that hand on the same one at the
 * same moment open one session.
 */
export const handOnAnswers = async (parts: OpenidParts, provider: Provider): Promise<void> => {
  const { directory, now } = parts
  const waiting = await directory.db
    .selectFrom('openid_records')
    .innerJoin('sign_in_requests', 'sign_in_requests.reference', 'openid_records.id')
    .select(['openid_records.id', 'sign_in_requests.outcome', 'sign_in_requests.answered_at'])
    .where('openid_records.kind', '=', KIND)
    .where('openid_records.grant', 'is', null)
    .where('openid_records.consumed_at', 'is', null)
    .where('openid_records.expires_at', '>', now())
    .where('sign_in_requests.kind', '=', 'backchannel')
    .where('sign_in_requests.outcome', 'is not', null)
    .where('sign_in_requests.used_at', 'is', null)
    .execute()
  for (const { id, outcome, answered_at } of waiting)
    await handOn(parts, provider, { id, isApproved: outcome === 'approved', at: answered_at ?? now() })
}

const KIND = 'BackchannelAuthenticationRequest'

/** Records are only read here. */
const notHere = () => new Error('A record was written.')

interface Answer {
  readonly id: string
  readonly isApproved: boolean
  readonly at: number
}

const handOn = async (
  parts: OpenidParts,
  provider: Provider,
  { id, isApproved, at }: Answer,
): Promise<void> => {
  const { directory, clients, startForClient, now } = parts
  const { BackchannelAuthenticationRequest: Model, Grant } = provider
  const records = createRecords({ ...parts, alreadyConsumed: notHere, tooLarge: notHere }, KIND)
  const payload = await records.findByDigest(id)
  if (!payload) return
  const request = new Model(payload as never) as BackchannelAuthenticationRequest
  const { accountId, clientId } = request
  const client = clients.find((one) => one.id === clientId)
  if (accountId === undefined || !client || request.grantId !== undefined || request.error !== undefined)
    return
  const granted = isApproved ? await grantFor(accountId, client, request.scope) : { refused: true as const }
  if (!granted) return
  const [result, proof] =
    'refused' in granted ? [await refusal(), 'chat' as const] : [granted.grant, granted.proof]
  await provider.backchannelResult(request, result, {
    ...proofClaims(proof),
    authTime: Math.floor(at / 1000),
  })
  await directory.db
    .updateTable('sign_in_requests')
    .set({ used_at: now() })
    .where('reference', '=', id)
    .where('kind', '=', 'backchannel')
    .where('used_at', 'is', null)
    .execute()

  async function grantFor(account: string, { id: client }: Client, scope = 'openid') {
    const grant = new Grant({ accountId: account, clientId: client })
    grant.addOIDCScope(scope)
    const made = await grant.save()
    return directory.transaction(async (queries) => {
      const started = await startForClient?.(queries, { reference: id, account })
      if (!started || 'refused' in started) return started
      const { session, proof } = started
      await tieGrant(queries, { grant: made, account, client, session, at })
      return { grant, proof }
    })
  }
}

const refusal = async () => {
  const { errors } = await import('./provider/provider.ts')
  return new errors.AccessDenied('the owner does not want to')
}
