import type { Busy } from '../../../flows/requests.ts'
import {
  codeIn,
  type Dice,
  type HashedCode,
  makeCodes,
  selectorOf,
} from '../../accounts/proofs/recovery-codes.ts'
import { NotNow } from '../../errors.ts'
import type { Passwords } from '../../passwords/passwords.ts'

/** Ten codes to be shown, and what is kept of them. */
export interface NewCodes {
  readonly codes: readonly string[]
  readonly kept: readonly HashedCode[]
}

/** Makes ten recovery codes and their slow hashes, before any transaction. */
export async function newCodes(passwords: Pick<Passwords, 'hash'>, dice: Dice): Promise<NewCodes | Busy> {
  const codes = makeCodes(dice)
  try {
    const kept = await Promise.all(
      codes.map(async (shown) => {
        const code = codeIn(shown) ?? ''
        return { selector: selectorOf(code), hash: await passwords.hash(code) }
      }),
    )
    return { codes, kept }
  } catch (error) {
    if (!(error instanceof NotNow)) throw error
    return { busy: true }
  }
}
