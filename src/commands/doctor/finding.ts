import type { Config } from '../../config/config.ts'
import { PorticoError } from '../../errors.ts'

/** What a check has found: one line for the operator, and the cure where one is needed. */
export interface Finding {
  /** `fault`: Portico does not start, or people meet it. `warning`: it works, and may not for long. */
  readonly state: 'ok' | 'warning' | 'fault'
  /** A whole sentence without secrets. */
  readonly says: string
  readonly cure?: string
  /** The code under which the log has the same fault. */
  readonly code?: string
}

export interface Examined {
  readonly config: Config
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => number
}

/** Looks at one thing and changes nothing. What it throws is a fault. */
export type Check = (examined: Examined) => Promise<readonly Finding[]>

export const ok = (says: string): Finding => ({ state: 'ok', says })
export const warning = (says: string, cure: string): Finding => ({ state: 'warning', says, cure })
export const fault = (says: string, cure: string): Finding => ({ state: 'fault', says, cure })

/** What was thrown as a finding; the sentence of a PorticoError ends with its cure. */
export const thrown = (error: unknown): Finding =>
  error instanceof PorticoError
    ? { state: 'fault', says: error.message, code: error.code }
    : {
        state: 'fault',
        says: `It cannot be examined (${error instanceof Error ? error.message : String(error)}).`,
      }
