import { setTimeout as wait } from 'node:timers/promises'
import type { BackchannelAuthenticationRequest } from 'oidc-provider'
import { SECOND } from '../../flows/durations.ts'
import type { Client } from '../contracts/client.ts'
import type { OpenidParts } from './parts.ts'
import { proofClaims } from './proof-claims.ts'
import type { Provider } from './provider/provider.ts'
import type { SideBySide } from './side-by-side.ts'
import { tieGrant } from './store/grants.ts'
import { createRecords } from './store/records.ts'

/**
 * Hands what owners answered in their chats on to the applications that asked. The answer is a row, so a process that is killed
 * between the tap and this loses nothing; two processes that hand on the same one at the same moment open one session.
 */
export const handOnAnswers = async (
  parts: OpenidParts,
  provider: Provider,
  work: SideBySide,
  stopping: AbortSignal,
): Promise<void> => {
  const { directory, now } = parts
  const waiting = await directory.db
    .selectFrom('openid_records')
    .innerJoin('sign_in_requests', 'sign_in_requests.reference', 'openid_records.id')
    .select(['openid_records.id', 'client_id', 'outcome', 'answered_at'])
    .where('openid_records.kind', '=', KIND)
    .where('openid_records.grant', 'is', null)
    .where('openid_records.consumed_at', 'is', null)
    .where('openid_records.expires_at', '>', now())
    .where('sign_in_requests.kind', '=', 'backchannel')
    .where('sign_in_requests.outcome', 'is not', null)
    .where('sign_in_requests.used_at', 'is', null)
    .where('client_id', 'not in', ['', ...work.full()])
    .orderBy('answered_at')
    .limit(PAGE)
    .execute()
  for (const { id, client_id, outcome, answered_at } of waiting) {
    const answer = { id, isApproved: outcome === 'approved', at: answered_at ?? now() }
    work.begin(client_id, id, () => handOn(parts, provider, answer, stopping))
  }
  await work.settled(PATIENCE)
}

/** Answers that one round looks for. */
const PAGE = 50

/** How long a round waits for what it has begun (ms); then the next one looks for more. */
const PATIENCE = SECOND

/** ms until an application that was not reached is told once more. It may ask by itself as well (CIBA Core 1.0, 5). */
const PAUSES = [SECOND, 5 * SECOND] as const

const KIND = 'BackchannelAuthenticationRequest'

/** What `oidc-provider` does not say of a client that is told. */
interface PingedClient {
  backchannelPing(request: BackchannelAuthenticationRequest): Promise<void>
}

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
  stopping: AbortSignal,
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
  const signedIn = { ...proofClaims(proof), authTime: Math.floor(at / 1000) }
  await provider.backchannelResult(request, result, signedIn).catch(async (error: unknown) => {
    const kept = await records.findByDigest(id)
    if (kept?.grantId === undefined && kept?.error === undefined) throw error
    // The answer is kept; only telling the application of it has failed.
    await tellAgain(client.id)
  })
  await directory.db
    .updateTable('sign_in_requests')
    .set({ used_at: now() })
    .where('reference', '=', id)
    .where('kind', '=', 'backchannel')
    .where('used_at', 'is', null)
    .execute()

  async function tellAgain(name: string): Promise<void> {
    const application = (await provider.Client.find(name)) as unknown as PingedClient
    for (const pause of PAUSES) {
      await wait(pause, undefined, { signal: stopping }).catch(() => {})
      if (stopping.aborted) return
      const isTold = await application.backchannelPing(request).then(
        () => true,
        () => false,
      )
      if (isTold) return
    }
    parts.report(new Error('An application could not be told of an answer.'), { client: name })
  }

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
