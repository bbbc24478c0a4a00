import type { Brand } from '../../flows/screen.ts'

/** What a brand asks of a password. Lengths are counted in code points after NFC (NIST SP 800-63B-4, 3.1.1.2). */
export interface Policy {
  readonly min: number
  readonly max: number
  /** The lowest strength that is taken, on zxcvbn's scale of 0 (guessed at once) to 4. */
  readonly strength: 0 | 1 | 2 | 3 | 4
}

/** Policies are data: a brand names one of them. None asks for kinds of characters. */
export const policies: Readonly<Record<Brand['password'], Policy>> = {
  /** For accounts that get a second factor or a second way back in. */
  default: { min: 8, max: 128, strength: 2 },
  /** A password that stands alone: at least 15 characters (NIST SP 800-63B-4, 3.1.1.2). */
  nist: { min: 15, max: 128, strength: 2 },
  /** What the Mi Account asks for. */
  mi: { min: 8, max: 16, strength: 2 },
}
