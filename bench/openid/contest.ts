import { hash } from 'node:crypto'

/** How many browsers take turns. */
export const BROWSERS = 20
export const CALLBACK = 'http://localhost:9/callback'
export const VERIFIER = 'a-verifier-of-the-bench-that-is-long-enough-for-rfc-7636'
export const CHALLENGE = hash('sha256', VERIFIER, 'base64url')

/** A provider that is ready: its browsers are signed in, so an application gets a code without a page in between. */
export interface Contestant {
  readonly issuer: string
  readonly authorization: string
  readonly secret: string
  readonly cookies: readonly string[]
}

export const tell = (contestant: Contestant): void => {
  process.send?.(contestant)
}
