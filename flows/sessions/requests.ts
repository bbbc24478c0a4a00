import type { NoAccount } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'

/** One device that is signed in. Times are epoch ms. */
export interface SessionSeen {
  /** Names the session, and does not open it. */
  readonly id: string
  /** What it runs on, as the service called it. */
  readonly device: string
  /** The application; left out, the service itself. */
  readonly client?: string | undefined
  /** Of a device without a browser: the one in which it was confirmed. */
  readonly confirmedIn?: string | undefined
  readonly since: number
  /** When it was asked for last, give or take a minute. */
  readonly seen: number
}

export const sessionsRequests = {
  /** The devices that are signed in with the account of this chat, the one used last first. */
  listSessions: request<
    Nothing,
    | {
        readonly region: string
        readonly sessions: readonly SessionSeen[]
        /** How many applications of others have access; absent where there are none. */
        readonly applications?: number
      }
    | NoAccount
  >(),
  /** Signs out one device, or all of them. `ended`: how many were signed in. */
  endSessions: request<{ readonly session?: string }, { readonly ended: number } | NoAccount>(),
}
