import { hash } from 'node:crypto'

/** The application that people sign in to. */
export const CLIENT = 'wiki'
export const SECRET = 'a secret of an application, for the bench'
export const CALLBACK = 'http://localhost:9/callback'
const VERIFIER = 'a-verifier-of-the-bench-that-is-long-enough-for-rfc-7636'
export const PASSWORD = 'four lanterns over a quiet harbour'

/** How many browsers take turns. */
export const BROWSERS = 20

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

/** What the application asks a browser to go to. */
export const asking = (
  authorization: string,
  scope: string,
  more: Readonly<Record<string, string>> = {},
): string =>
  `${authorization}?${new URLSearchParams({
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope,
    code_challenge: hash('sha256', VERIFIER, 'base64url'),
    code_challenge_method: 'S256',
    ...more,
  })}`

/** How it gets tokens. */
export const askForTokens = async (
  { token, secret = SECRET }: { readonly token: string; readonly secret?: string },
  body: Readonly<Record<string, string>>,
): Promise<{ readonly access_token: string; readonly refresh_token: string }> => {
  const answer = await fetch(token, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${CLIENT}:${encodeURIComponent(secret)}`).toString('base64')}`,
    },
    body: new URLSearchParams(body),
  })
  if (!answer.ok) throw new Error(`No tokens at ${token}: ${await answer.text()}`)
  return (await answer.json()) as { access_token: string; refresh_token: string }
}

/** What it exchanges a code with. */
export const exchange = (code: string): Readonly<Record<string, string>> => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: CALLBACK,
  code_verifier: VERIFIER,
})
