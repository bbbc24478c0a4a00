import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import type { Over } from '../../../flows/requests.ts'
import {
  addPasskey as add,
  findPasskey,
  PASSKEYS_MOST,
  type Passkey,
  passkeysOf,
} from '../../accounts/passkeys.ts'
import { personalWordsOf } from '../../accounts/personal-words.ts'
import { completeOwnerPage, openOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import type { Queries, Ticket } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performing } from '../parts.ts'
import { type Challenged, challengeExpiry, makeChallenge } from './challenge.ts'
import { ALGORITHMS, fromJson, NewCredential, type RelyingParty, refused, webAuthn } from './relying-party.ts'

export type PasskeyParts = Pick<Parts, 'directory' | 'secrets'> & { readonly party: RelyingParty }

/** A challenge is good for one page, and for a passkey with the user handle that the page has offered. */
const ofPage = (ticket: string, handle: string): Challenged => ({
  purpose: 'add',
  boundTo: `${ticket} ${handle}`,
})

/**
 * An authenticator keeps one passkey for a user handle: all of an account have the same, random one, that of the first page
 * that a passkey was made on. It tells nothing of the account (Web Authentication 3, 14.6.1).
 */
const handlesFor = (
  secrets: Secrets,
  passkeys: readonly Pick<Passkey, 'user_handle'>[],
  { id, key_id }: Pick<Ticket, 'id' | 'key_id'>,
): string[] => [
  ...passkeys.slice(0, 1).map(({ user_handle }) => user_handle),
  secrets.derive('passkey user', [id], key_id).toString('base64url'),
]

/** What the page of a ticket asks the browser for; undefined where the page is over. */
export async function newPasskeyOptions(
  { directory, secrets, party }: PasskeyParts,
  { ticket: id, service }: { readonly ticket: string; readonly service: string },
  { at, conversation }: Pick<Performing, 'at' | 'conversation'>,
): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> {
  const ticket = await openOwnerPage(directory.db, 'passkey', conversation, id, at)
  if (!ticket?.account) return undefined
  const { generateRegistrationOptions } = await webAuthn()
  const passkeys = await passkeysOf(directory.db, ticket.account)
  const [identifier = ''] = await personalWordsOf(directory.db, ticket.account)
  const [handle = ''] = handlesFor(secrets, passkeys, ticket)
  return generateRegistrationOptions({
    rpName: service,
    rpID: party.id,
    userName: identifier,
    userDisplayName: identifier,
    userID: new Uint8Array(Buffer.from(handle, 'base64url')),
    challenge: new Uint8Array(makeChallenge(secrets, ofPage(id, handle), at)),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: passkeys.map((passkey) => ({
      id: passkey.id,
      transports: JSON.parse(passkey.transports),
    })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  })
}

export type PasskeyAdded =
  /** `count`: how many the account has now. */
  | { readonly added: string; readonly count: number }
  /** What the browser sent is no new passkey for this page. */
  | { readonly refused: true }
  | Over

export interface NewPasskey {
  readonly ticket: string
  /** As the page's script has sent it: JSON. */
  readonly credential: string
  /** How it is called at first. */
  readonly name: string
}

/** Keeps the passkey that the browser has made on the page of a ticket, once for each page. */
export async function addPasskey(
  parts: PasskeyParts,
  { ticket: id, credential, name }: NewPasskey,
  { key, at, conversation }: Performing,
): Promise<PasskeyAdded> {
  const { directory, secrets } = parts
  const ticket = await openOwnerPage(directory.db, 'passkey', conversation, id, at)
  const account = ticket?.account
  if (!account) return { over: true }
  const made = await readNewPasskey(parts, ticket, account, credential, at)
  if (!made) return { refused: true }
  return directory.transaction((queries) =>
    keepPasskey(queries, secrets, { ticket: id, account, made, name }, { key, at, conversation }),
  )
}

type Made = Omit<Parameters<typeof add>[1], 'account' | 'name' | 'created_at'>

/** Keeps a passkey that is known to be made on the page of this ticket, if the page has done no work yet. */
export async function keepPasskey(
  queries: Queries,
  secrets: Secrets,
  {
    ticket,
    account,
    made,
    name,
  }: { readonly ticket: string; readonly account: string; readonly made: Made; readonly name: string },
  { key, at, conversation }: Performing,
): Promise<PasskeyAdded> {
  await lockProtection(queries, account)
  const passkeys = await passkeysOf(queries, account)
  if (passkeys.length >= PASSKEYS_MOST || (await findPasskey(queries, made.id))) return { refused: true }
  if (!(await completeOwnerPage(queries, ticket, at))) return { over: true }
  await recordSecurityChange(queries, secrets, {
    id: derivedId(secrets, key),
    account,
    what: { kind: 'passkey-added', facts: { device: name } },
    at,
    here: conversation,
  })
  await add(queries, { ...made, account, name, created_at: at })
  return { added: name, count: passkeys.length + 1 }
}

/**
 * The passkey that a page's script has sent, if it was made for this page (Web Authentication 3, 7.1). What makes one is not
 * asked (attestation `none`), as any that its owner trusts will do.
 */
async function readNewPasskey(
  { directory, secrets, party }: PasskeyParts,
  ticket: Ticket,
  account: string,
  credential: string,
  at: number,
) {
  const response = fromJson(NewCredential, credential)
  if (!response) return undefined
  const handles = handlesFor(secrets, await passkeysOf(directory.db, account), ticket)
  let handle: string | undefined
  const expectedChallenge = (challenge: string) => {
    const isFor = (offered: string) =>
      challengeExpiry(secrets, ofPage(ticket.id, offered), challenge, at) !== undefined
    handle = handles.find(isFor)
    return handle !== undefined
  }
  const { verifyRegistrationResponse } = await webAuthn()
  const { registrationInfo: info } = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => refused())
  if (!info || handle === undefined) return undefined
  return {
    id: info.credential.id,
    user_handle: handle,
    public_key: Buffer.from(info.credential.publicKey).toString('base64url'),
    counter: info.credential.counter,
    transports: response.response.transports,
    backed_up: info.credentialBackedUp ? 1 : 0,
  }
}
