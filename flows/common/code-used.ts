import { type Words, words } from '../screen.ts'
import { FEW_CODES } from './account.ts'

/** What an owner is told after using a recovery code, of which so many are left; nothing where none was used. */
export const usedCode = (left: number | undefined): readonly Words[] =>
  left === undefined
    ? []
    : [words('approve-code-used', { left }), ...(left <= FEW_CODES ? [words('approve-few-codes')] : [])]
