import type { Directory } from '../accounts/store/directory.ts'
import type { Limits } from '../accounts/throttling/limits.ts'
import type { Secrets } from '../contracts/secrets.ts'

/** What every act works with. */
export interface SupportParts {
  readonly directory: Directory
  readonly secrets: Secrets
  readonly limits: Limits
  readonly now: () => number
}
