import type { Context } from 'hono'

/**
 * How a person showed who they are at a sign-in. `chat`: the linked chat said yes, with the number of the page; what the chat
 * itself was opened by is unknown here.
 */
export type SignInProof = 'chat' | 'chat+factor' | 'password' | 'password+factor' | 'passkey'

/** What came of an owner's yes to an application that has no browser. `session`: its handle. */
export type StartedForClient =
  | { readonly session: string; readonly proof: 'chat' | 'chat+factor' }
  | { readonly refused: true }

/** What an application asks of the person in this browser. */
export interface ApplicationRequest {
  /** Names the request in addresses; the browser's cookie opens it. */
  readonly uid: string
  /** `login`: who it is. `consent`: whether the application may have what it asks for. */
  readonly prompt: 'login' | 'consent'
  /** `isOwn`: it belongs to the operator, and nobody is asked for consent. */
  readonly client: { readonly id: string; readonly name: string; readonly isOwn: boolean }
  readonly scopes: readonly string[]
  /** Languages that the application wishes for (`ui_locales`), the best first. */
  readonly locales: readonly string[]
  /** Whom the application expects: an address, a number or an account ID (`login_hint`). */
  readonly hint?: string
  /** Inner id of the account that is signed in here, for a consent. */
  readonly account?: string
}

/** What came of it. */
export type ApplicationAnswer =
  | {
      /** Inner id. */
      readonly account: string
      readonly proof: SignInProof
      /** When it was shown (epoch ms): for a chat the moment of the tap. */
      readonly at: number
      /** The handle of the session that was opened for it. */
      readonly session: string
    }
  | { readonly consented: true }
  /** The person does not want to. */
  | { readonly refused: true }

/** The requests of applications that wait in browsers for an answer. */
export interface Interactions {
  /** The request that this browser's cookie and the address belong to; undefined: it is over, or another browser's. */
  find(c: Context): Promise<ApplicationRequest | undefined>
  /** Hands the answer on, and returns the address where the browser goes on. */
  finish(c: Context, answer: ApplicationAnswer): Promise<string>
}
