import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { findPasskey, notePasskeyUse, type Passkey, spendPasskeyChallenge } from '../../accounts/passkeys.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import type { PasskeyParts } from '../passkeys/add-passkey.ts'
import { CHALLENGE_LIFE, type Challenged, challengeExpiry, makeChallenge } from '../passkeys/challenge.ts'
import { Assertion, fromJson, refused, webAuthn } from '../passkeys/relying-party.ts'
import type { Proven } from './start-session.ts'

const inBrowser = (request: string): Challenged => ({ purpose: 'sign-in', boundTo: request })

/**
 * What a page asks the browser for: any passkey of ours that it has. No account is named, so the answer tells nothing of any.
 * `request`: names the sign-in in this browser; the challenge is good for no other.
 */
export const passkeyOptions = (
  { secrets, party }: Pick<PasskeyParts, 'secrets' | 'party'>,
  request: string,
  at: number,
): PublicKeyCredentialRequestOptionsJSON => ({
  rpId: party.id,
  challenge: makeChallenge(secrets, inBrowser(request), at).toString('base64url'),
  userVerification: 'required',
  timeout: CHALLENGE_LIFE,
})

export interface PasskeyUse {
  /** As in {@link passkeyOptions}. */
  readonly request: string
  /** As the page's script has sent it: JSON. */
  readonly credential: string
}

/**
 * Whose passkey was used. What the device keeps, and what opens it, are two factors, so no code is asked for besides. Each
 * challenge is good once. Whatever is not right is undefined alike; nothing is counted, since no signature can be guessed
 * (Web Authentication 3, 7.2).
 */
export async function provePasskey(
  parts: PasskeyParts,
  { request, credential }: PasskeyUse,
  at: number,
): Promise<Proven | undefined> {
  const used = await readAssertion(parts, request, credential, at)
  if (!used) return undefined
  const { passkey, challenge, expiry } = used
  const isFirst = await parts.directory.transaction(async (queries) => {
    if (!(await spendPasskeyChallenge(queries, challenge, expiry))) return false
    await notePasskeyUse(queries, passkey, { ...used, at })
    return true
  })
  if (!isFirst) return undefined
  return {
    account: passkey.account,
    proof: 'passkey',
    isEnough: true,
    stillHolds: async (queries) =>
      (await findPasskey(queries, passkey.id))?.public_key === passkey.public_key,
  }
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
