import { limitsInForce } from '../../config/limits/read-limits.ts'
import { type Check, ok, warning } from './finding.ts'

/** What the configuration warns of, and which limits are in force. */
export const checkSettings: Check = async ({ config: { limits, warnings } }) => [
  ok(limits ? limitsInForce(limits) : 'They can be read, and all limits are the standard ones.'),
  ...warnings.map((sentence) => warning(sentence, 'See docs/configuration.md.')),
]
