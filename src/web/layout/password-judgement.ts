import { type Brand, type Words, words } from '../../../flows/screen.ts'
import type { Judgement } from '../../passwords/passwords.ts'
import { policies } from '../../passwords/policies.ts'

/** Why a password is refused, in words; undefined for a password that is accepted. */
export const passwordFault = (
  { fault, warning }: Judgement,
  policy: Brand['password'],
): Words | undefined => {
  const { min, max } = policies[policy]
  switch (fault) {
    case undefined:
      return undefined
    case 'too-short':
      return words('web-fault-too-short', { min })
    case 'too-long':
      return words('web-fault-too-long', { max })
    case 'guessable':
      return words('web-fault-guessable', { why: warning ?? 'other' })
    default:
      return words(`web-fault-${fault}`)
  }
}

/**
 * The strength as the bar of the page shows it; a refused password is weak, however long it is. Undefined for one whose
 * strength nobody looks at: too long, or unreadable.
 */
export const shownScore = ({ fault, score }: Judgement): Judgement['score'] | undefined => {
  if (fault === 'too-long' || fault === 'unreadable') return undefined
  return fault ? (Math.min(score, 1) as 0 | 1) : score
}
