import { randomUUID } from 'node:crypto'
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { findPasskey, notePasskeyUse, type Passkey, spendPasskeyChallenge } from '../../accounts/passkeys.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import type { Device } from '../../accounts/sessions.ts'
import type { PasskeyParts } from '../passkeys/add-passkey.ts'
import { type Challenged, challengeExpiry, makeChallenge } from '../passkeys/challenge.ts'
import { Assertion, fromJson, refused, webAuthn } from '../passkeys/relying-party.ts'
import { type Started, startSession } from './start-session.ts'

const inBrowser = (request: string): Challenged => ({ purpose: 'sign-in', boundTo: request })

/**
 * What a page asks the browser for: any passkey of ours that it has. No account is named, so the answer tells nothing of any.
 * `request`: names the sign-in in this browser; the challenge is good for no other.
 */
export async function passkeyOptions(
  { secrets, party }: Pick<PasskeyParts, 'secrets' | 'party'>,
  request: string,
  at: number,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webAuthn()
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(makeChallenge(secrets, inBrowser(request), at)),
    userVerification: 'required',
  })
}

export interface PasskeySignIn {
  /** As in {@link passkeyOptions}. */
  readonly request: string
  /** As the page's script has sent it: JSON. */
  readonly credential: string
  readonly device: Device
  /** Name of the application that asks; left out, the service itself. */
  readonly client?: string | undefined
}

/**
 * Signs a person in by a passkey: what the device keeps, and what opens it, are two factors, so no code is asked for besides.
 * Each challenge is good once. Whatever is not right is refused alike, a locked account among it; nothing is counted, since
 * no signature can be guessed (Web Authentication 3, 7.2).
 */
export async function signInByPasskey(
  parts: PasskeyParts,
  { request, credential, device, client }: PasskeySignIn,
  at: number,
): Promise<(Started & { readonly account: string }) | { readonly refused: true }> {
  const { directory, secrets } = parts
  const used = await readAssertion(parts, request, credential, at)
  if (!used) return { refused: true }
  const { passkey, challenge, expiry } = used
  const { account } = passkey
  const started = await directory.transaction(async (queries) => {
    if (!(await spendPasskeyChallenge(queries, challenge, expiry))) return undefined
    const stillHolds = async () => (await findPasskey(queries, passkey.id))?.public_key === passkey.public_key
    const proven = { account, proof: 'passkey', isEnough: true, stillHolds } as const
    const starting = { device, client, key: `passkey ${randomUUID()}`, at }
    const session = await startSession(queries, secrets, proven, starting)
    if (session) await notePasskeyUse(queries, passkey, { ...used, at })
    return session
  })
  return started ? { ...started, account } : { refused: true }
}

interface Used {
  readonly passkey: Passkey
  readonly challenge: string
  readonly expiry: number
  readonly counter: number
  readonly isBackedUp: boolean
}

/** The passkey that has signed the challenge of this request on a page of ours, in the name of its own account. */
async function readAssertion(
  { directory, secrets, party }: PasskeyParts,
  request: string,
  credential: string,
  at: number,
): Promise<Used | undefined> {
  const response = fromJson(Assertion, credential)
  const passkey = response && (await findPasskey(directory.db, response.id))
  if (!response || !passkey) return undefined
  if (!isSameText(passkey.user_handle, response.response.userHandle)) return undefined
  let answered: Pick<Used, 'challenge' | 'expiry'> | undefined
  const expectedChallenge = (challenge: string) => {
    const expiry = challengeExpiry(secrets, inBrowser(request), challenge, at)
    answered = expiry === undefined ? undefined : { challenge, expiry }
    return expiry !== undefined
  }
  const { verifyAuthenticationResponse } = await webAuthn()
  const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
      // Passkeys that are backed up count on several devices at once, or not at all: a counter that goes back is no reason
      // to refuse (Web Authentication 3, 6.1.1), so none is compared.
      counter: 0,
    },
  }).catch(() => refused())
  if (!verified || !info || !answered) return undefined
  return { passkey, ...answered, counter: info.newCounter, isBackedUp: info.credentialBackedUp }
}
