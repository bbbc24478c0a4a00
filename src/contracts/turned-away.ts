import { tally } from './tally.ts'

/** A limit has turned something away: `by` its name, as in `Limits`. */
export const turnedAway = tally('portico:turned-away')
