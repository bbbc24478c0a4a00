import { tally } from './tally.ts'

/** A person was signed in: `by` what was shown, as a session has it. */
export const signedIn = tally('portico:signed-in')
