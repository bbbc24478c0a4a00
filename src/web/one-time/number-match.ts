import { z } from 'zod'
import { digitsOf } from '../../../flows/reading/digits.ts'
import { type Words, words } from '../../../flows/screen.ts'
import type { Matched } from '../../accounts/proofs/number-match.ts'

/** The number of a chat in a form: its digits, however people write them, with spaces or in the digits of another script. */
export const Match = z.string().max(40).default('').transform(digitsOf)

/** What the page says above a form whose number was not right. */
export const matchFault = (matched: Exclude<Matched, 'right' | 'over'>): Words =>
  words(matched === 'missing' ? 'web-page-match-missing' : 'web-page-match-wrong')
