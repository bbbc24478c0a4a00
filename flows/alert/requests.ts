import { request } from '../common/request.ts'

/**
 * What came of "this was not me". `locked`: the account is locked, and a recovery puts back what was changed. `stopped`:
 * what only waited was ended, and nothing is locked. `outweighed`: it was proven with more ways than this one, which
 * cannot stop it alone. `before`: it was answered before, or is over. `late`: it is too long ago.
 */
export type RevertOutcome = 'locked' | 'stopped' | 'outweighed' | 'before' | 'late'

export const alertRequests = {
  /** "This was not me", said about a notification that this conversation got. */
  revertChange: request<{ readonly notification: string }, { readonly taken: RevertOutcome }>(),
}
