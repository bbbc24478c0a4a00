import { z } from 'zod'
import { type Words, words } from '../../../flows/screen.ts'
import type { Matched } from '../../accounts/proofs/number-match.ts'

/** The number of a chat in a form: its digits, however people write them, with spaces or in full width. */
export const Match = z
  .string()
  .max(40)
  .default('')
  .transform((typed) => typed.normalize('NFKC').replace(/\D/g, ''))

/** What the page says above a form whose number was not right. */
export const matchFault = (matched: Exclude<Matched, 'right' | 'over'>): Words =>
  words(matched === 'missing' ? 'web-page-match-missing' : 'web-page-match-wrong')
