import { request } from '../common/request.ts'

/**
 * What came of "this was not me". `back`: what protected the account before does so again, and it is locked. `locked`:
 * nothing was put back. `stopped`: what only waited was ended, and nothing is locked. `before`: it was taken back
 * before, or there is nothing left for this chat to do. `late`: it is too long ago.
 */
export type RevertOutcome = 'back' | 'locked' | 'stopped' | 'before' | 'late'

export const alertRequests = {
  /** "This was not me", said about a notification that this conversation got. */
  revertChange: request<{ readonly notification: string }, { readonly taken: RevertOutcome }>(),
}
