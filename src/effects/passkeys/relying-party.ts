import { isIP } from 'node:net'
import { z } from 'zod'

/** Who asks for passkeys: they are good for this host alone, and only on pages of this origin. */
export interface RelyingParty {
  /** The host of the public address. */
  readonly id: string
  readonly origin: string
}

/**
 * Undefined where browsers make no passkeys: they need a host with a name, and https unless it is this machine (Web
 * Authentication 3, 5.1.3; Secure Contexts, 3.1).
 */
export function relyingPartyOf(publicUrl: string): RelyingParty | undefined {
  const { hostname, origin, protocol } = new URL(publicUrl)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isNamed = isIP(hostname.replace(/^\[|\]$/g, '')) === 0
  return isNamed && (protocol === 'https:' || isLocal) ? { id: hostname, origin } : undefined
}

/** What the key of a passkey may be: ES256, RS256 and Ed25519 (COSE, RFC 9053 and RFC 8812). */
export const ALGORITHMS = [-7, -257, -8]

const Base64Url = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/)

/** As long as a credential ID may be: 1023 bytes (Web Authentication 3, 4). */
const CredentialId = Base64Url(1364)

const Credential = z.object({
  id: CredentialId,
  rawId: CredentialId,
  type: z.literal('public-key'),
  /** None is asked for. */
  clientExtensionResults: z.unknown().transform(() => ({})),
})

/** `RegistrationResponseJSON` of Web Authentication 3, 5.1.8, as far as it is read. */
export const NewCredential = Credential.extend({
  response: z.object({
    clientDataJSON: Base64Url(4096),
    attestationObject: Base64Url(12_000),
    transports: z.array(z.string().max(32)).max(10).default([]),
  }),
})

/** `AuthenticationResponseJSON`, as far as it is read. A discoverable credential always tells its user handle. */
export const Assertion = Credential.extend({
  response: z.object({
    clientDataJSON: Base64Url(4096),
    authenticatorData: Base64Url(4096),
    signature: Base64Url(4096),
    userHandle: Base64Url(128),
  }),
})

/** JSON that a page's script has sent. */
export const fromJson = <Schema extends z.ZodType>(
  schema: Schema,
  json: string,
): z.output<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

/** The library is loaded where the first passkey is asked for: a quarter of a second, and 25 MB. */
export const webAuthn = () => import('@simplewebauthn/server')

/** The library throws whatever is wrong with what a browser has sent: all of it is one refusal. */
export const refused = (): { verified: false; registrationInfo?: never; authenticationInfo?: never } => ({
  verified: false,
})
