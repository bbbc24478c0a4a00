import type { SessionName } from '../accounts/sessions.ts'
import type { Directory } from '../accounts/store/directory.ts'
import type { Secrets } from '../contracts/secrets.ts'
import type { ProtectedApplication } from './protected-hosts.ts'

/** A code that our issuer gave for a sign-in at a protected application, as it comes back. */
export interface OwnCode {
  readonly code: string
  /** Id of the client. */
  readonly client: string
  readonly redirectUri: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

export interface ForwardAuthParts {
  readonly applications: readonly ProtectedApplication[]
  readonly directory: Directory
  readonly secrets: Secrets
  /** Where our own issuer takes requests of applications. */
  readonly authorizationUrl: string
  /** The session for which a code was given; undefined: none, or it was used before. */
  redeem(code: OwnCode): Promise<SessionName | undefined>
  /** Where our own pages are. */
  readonly publicUrl: string
  readonly now: () => number
}
