import type { Selectable } from 'kysely'
import { HOUR } from '../../flows/durations.ts'
import type { Place } from '../../flows/text/place.ts'
import type { Secrets } from '../contracts/secrets.ts'
import { isSameText } from './proofs/tokens.ts'
import type { Database, Queries, SignInRequestsTable } from './store/tables.ts'
import type { Limits } from './throttling/limits.ts'
import { type Asker, mayRing } from './throttling/rings.ts'

/** A question to the owner of an account: sign in there? It is asked in a chat, and answered once. */
export type SignInRequest = Selectable<SignInRequestsTable>

export interface Asking {
  /** 128 bits that cannot be guessed. */
  readonly id: string
  readonly kind: SignInRequest['kind']
  /** Names what waits for the answer: the request in a browser, or the provider's own name of a back-channel request. */
  readonly reference: string
  readonly client: { readonly id: string; readonly name: string }
  /** As people say it: "Firefox on Linux". */
  readonly device?: string | undefined
  readonly place?: Place | undefined
  /** What the client has people compare (CIBA's `binding_message`). */
  readonly message?: string | undefined
  /** Whom to ask without having been found by the chat itself; left out, the chat has to take the request. */
  readonly ring?: { readonly account: string; readonly asker: Asker } | undefined
  readonly at: number
  /** ms; the limit's where it is left out. */
  readonly lives?: number | undefined
}

/**
 * Opens a request. Where an account is to be rung and its limits have no room, the request is opened all the same and rings
 * nowhere: whoever sees the page sees no difference.
 */
export async function openSignInRequest(
  queries: Queries,
  secrets: Pick<Secrets, 'current'>,
  { id, kind, reference, client, device, place, message, ring, at, lives }: Asking,
  limits: Limits,
): Promise<SignInRequest> {
  const rings = ring !== undefined && (await mayRing(queries, ring, at, limits))
  // However often a page asks, of its questions that no chat has taken there is one.
  await queries
    .deleteFrom('sign_in_requests')
    .where('reference', '=', reference)
    .where('kind', '=', 'page')
    .where('rung', 'is', null)
    .where('account', 'is', null)
    .where('conversation', 'is', null)
    .where('outcome', 'is', null)
    .execute()
  return queries
    .insertInto('sign_in_requests')
    .values({
      id,
      key_id: secrets.current,
      kind,
      reference,
      client_id: client.id,
      client_name: client.name,
      device: device ?? null,
      city: place?.city ?? null,
      country: place?.country ?? null,
      message: message ?? null,
      rung: rings ? ring.account : null,
      asker: rings ? ring.asker : null,
      rang_at: rings ? at : null,
      opened_at: at,
      expires_at: at + (lives ?? limits.signIn.lives),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const signInRequest = (queries: Database, id: string): Promise<SignInRequest | undefined> =>
  queries.selectFrom('sign_in_requests').selectAll().where('id', '=', id).executeTakeFirst()

/** What was asked for one reference, the newest first. */
export const signInRequestsFor = (
  queries: Database,
  kind: SignInRequest['kind'],
  reference: string,
): Promise<SignInRequest[]> =>
  queries
    .selectFrom('sign_in_requests')
    .selectAll()
    .where('kind', '=', kind)
    .where('reference', '=', reference)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute()

export const isOpen = ({ outcome, expires_at }: SignInRequest, at: number): boolean =>
  outcome === null && expires_at > at

/**
 * Whether what waits for the answer may know of it. A stranger who had a chat ring by naming an account hears of a yes only: a
 * no would tell that the account exists and has a chat.
 */
export const isTold = ({ outcome, asker }: Pick<SignInRequest, 'outcome' | 'asker'>): boolean =>
  outcome !== null && (outcome === 'approved' || asker !== 'stranger')

/**
 * Makes a request the question of an account: of the one that was rung, or of that whose chat came with the token. The
 * newest to take it is asked; answers of others count no more.
 */
export async function takeSignInRequest(
  queries: Queries,
  id: string,
  account: string,
  at: number,
): Promise<SignInRequest | undefined> {
  return queries
    .updateTable('sign_in_requests')
    .set({ account })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst()
}

/** How long a request waits while its chat links or creates an account (ms). */
const UNLINKED_LIVES = HOUR

/** Keeps a request for a chat that speaks for no account yet: it is asked there as soon as it does. */
export const keepForUnlinkedChat = (
  queries: Queries,
  id: string,
  conversation: string,
  at: number,
): Promise<SignInRequest | undefined> =>
  queries
    .updateTable('sign_in_requests')
    .set((eb) => ({ conversation, expires_at: eb('opened_at', '+', UNLINKED_LIVES) }))
    .where('id', '=', id)
    .where('account', 'is', null)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst()

/** Requests whose chat speaks for an account by now. */
export const linkedMeanwhile = (queries: Database, at: number): Promise<SignInRequest[]> =>
  queries
    .selectFrom('sign_in_requests')
    .innerJoin('chats', 'chats.conversation', 'sign_in_requests.conversation')
    .selectAll('sign_in_requests')
    .distinct()
    .where('opened_at', '>', at - UNLINKED_LIVES)
    .where('sign_in_requests.account', 'is', null)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .execute()

export interface Answering {
  readonly id: string
  /** Of the chat in which the answer was given. */
  readonly account: string
  readonly conversation: string
  readonly outcome: 'approved' | 'wrong-number'
  /** By what it is approved. */
  readonly proof?: SignInRequest['proof']
  readonly at: number
}

/** Answers a request: the first answer counts, and none after its time. */
export const answerSignInRequest = (
  queries: Queries,
  { id, account, conversation, outcome, proof = null, at }: Answering,
): Promise<SignInRequest | undefined> =>
  queries
    .updateTable('sign_in_requests')
    .set({ outcome, proof, conversation, answered_at: at })
    .where('id', '=', id)
    .where('account', '=', account)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst()

/**
 * "Not me": ends every open request of an account, and approvals that no browser has used, however old they are. `id`: the
 * request that it was said of, which is denied even where a wrong number or its time ended it before. Returns how many.
 */
export async function denySignInRequests(
  queries: Queries,
  {
    id,
    account,
    conversation,
    at,
  }: Pick<Answering, 'account' | 'conversation' | 'at'> & { readonly id?: string },
): Promise<number> {
  const denied = await queries
    .updateTable('sign_in_requests')
    .set({ outcome: 'denied', account, conversation, answered_at: at })
    .where((eb) => eb.or([eb('account', '=', account), eb('rung', '=', account)]))
    .where((eb) =>
      eb.or([
        eb.and([eb('outcome', 'is', null), eb('expires_at', '>', at)]),
        eb('outcome', '=', 'approved'),
        ...(id === undefined ? [] : [eb('id', '=', id)]),
      ]),
    )
    .where('used_at', 'is', null)
    .returning('id')
    .execute()
  return denied.length
}

/** Uses an approval, once. Undefined: there is none, or it was used. */
export const useSignInRequest = (
  queries: Queries,
  id: string,
  at: number,
): Promise<SignInRequest | undefined> =>
  queries
    .updateTable('sign_in_requests')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('outcome', '=', 'approved')
    .where('used_at', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Ends what a page still asks a chat: the page goes on without the answer. */
export const endSignInRequests = (queries: Database, reference: string, at: number): Promise<unknown> =>
  queries
    .updateTable('sign_in_requests')
    .set({ expires_at: at })
    .where('kind', '=', 'page')
    .where('reference', '=', reference)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .execute()

/** Lets no browser use what an account has approved until now. */
export const endApprovals = (queries: Queries, account: string, at: number): Promise<unknown> =>
  queries
    .updateTable('sign_in_requests')
    .set({ used_at: at })
    .where('account', '=', account)
    .where('outcome', '=', 'approved')
    .where('used_at', 'is', null)
    .execute()

/** Requests that were rung and that no chat has shown yet: the process that rang may have died. */
export const unheardRings = (
  queries: Database,
  { since, until, at }: { readonly since: number; readonly until: number; readonly at: number },
): Promise<SignInRequest[]> =>
  queries
    .selectFrom('sign_in_requests')
    .selectAll()
    .where('rang_at', '>', since)
    .where('rang_at', '<=', until)
    .where('rung', 'is not', null)
    .where('account', 'is', null)
    .where('outcome', 'is', null)
    .where('expires_at', '>', at)
    .execute()

type Keyed = Pick<SignInRequest, 'id' | 'key_id'>

const ID = 22

/**
 * What the link into the chat carries behind `signin-`: the id, and a proof of 128 bits. Both are base64url, and no longer
 * than the word of a link may be.
 */
export const signInToken = (secrets: Pick<Secrets, 'derive'>, { id, key_id }: Keyed): string =>
  `${id}${secrets.derive('sign-in', [id], key_id).toString('base64url', 0, 16)}`

/** The request that a token was made for. */
export async function signInRequestByToken(
  queries: Database,
  secrets: Pick<Secrets, 'derive' | 'keys'>,
  token: string,
): Promise<SignInRequest | undefined> {
  const found = await signInRequest(queries, token.slice(0, ID))
  const isOurs =
    found && secrets.keys.includes(found.key_id) && isSameText(signInToken(secrets, found), token)
  return isOurs ? found : undefined
}

const DIGITS = 2

/** The number that the page shows: derived, never stored. */
export const signInNumber = (secrets: Pick<Secrets, 'code'>, { id, key_id }: Keyed): string =>
  secrets.code(DIGITS, 'sign-in number', [id], key_id)

/** How many numbers the chat offers, of which one is right (number matching, as Microsoft Authenticator has it). */
const OFFERED = 3

/** The number of the page among others, always in the same order for one request, so that it tells nothing. */
export function offeredNumbers(secrets: Pick<Secrets, 'code'>, { id, key_id }: Keyed): readonly string[] {
  const numbers = new Set([signInNumber(secrets, { id, key_id })])
  for (let n = 0; numbers.size < OFFERED; n++)
    numbers.add(secrets.code(DIGITS, 'sign-in number', [id, String(n)], key_id))
  return [...numbers].sort()
}

export const isRightNumber = (secrets: Pick<Secrets, 'code'>, request: Keyed, number: string): boolean =>
  isSameText(signInNumber(secrets, request), number)
