import { hash } from 'node:crypto'
import type { SessionName } from '../accounts/sessions.ts'
import type { OpenidParts } from './parts.ts'
import type { Provider } from './provider/provider.ts'
import { isOpen, sessionOf } from './store/grants.ts'

/** A code that was given to a client of ours, as it comes back. */
export interface GivenCode {
  readonly code: string
  /** Id of the client. */
  readonly client: string
  readonly redirectUri: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

/**
 * The session that a code was given for, to us ourselves: what the token endpoint checks is checked, and no token is made. A code
 * is good once. The second time it is refused; of two times at once all that came of it ends, as one of them may be a thief's.
 * Only this browser can make the verifier, so a code that comes again comes from a person who went back.
 */
export const codeRedeemer =
  ({ directory: { db }, now }: OpenidParts, provider: () => Promise<Provider>) =>
  async ({ code, client, redirectUri, verifier }: GivenCode): Promise<SessionName | undefined> => {
    const given = await (await provider()).AuthorizationCode.find(code)
    if (!given?.isValid || given.clientId !== client || given.redirectUri !== redirectUri) return undefined
    if (given.codeChallenge !== hash('sha256', verifier, 'base64url')) return undefined
    const { grantId, accountId: account } = given
    if (grantId === undefined || account === undefined) return undefined
    try {
      await given.consume()
    } catch (error) {
      if ((error as { readonly name?: string }).name === 'InvalidGrant') return undefined
      throw error
    }
    const handle = await sessionOf(db, grantId)
    return handle !== undefined && (await isOpen(db, grantId, account, now()))
      ? { account, handle }
      : undefined
  }
