import { limitsInForce } from '../../config/limits/read-limits.ts'
import { type Check, ok, warning } from './finding.ts'

const EVERY_INTERFACE = new Set(['0.0.0.0', '::', '[::]'])

/** What the configuration warns of, and which limits are in force. */
export const checkSettings: Check = async ({ config: { limits, warnings, management } }) => [
  ok(limits ? limitsInForce(limits) : 'They can be read, and all limits are the standard ones.'),
  ...(management && EVERY_INTERFACE.has(management.host)
    ? [
        warning(
          'MANAGEMENT_HOST names every interface: whoever reaches this machine reads figures that tell which address has an account.',
          'Set it to 127.0.0.1, or to an address of a network that is yours alone; in a container, publish the port to nobody else.',
        ),
      ]
    : []),
  ...warnings.map((sentence) => warning(sentence, 'See docs/configuration.md.')),
]
