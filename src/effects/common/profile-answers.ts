import { faultOf } from '../../../flows/common/profile-answer.ts'
import type { ProfileAnswers, ProfileField } from '../../../flows/profile.ts'
import type { Consent } from '../../../flows/requests.ts'
import type { ProfileEntry } from '../../accounts/profile-fields.ts'

/** What a draft answered, as the account keeps it; or the fields whose answers do not hold to what is asked by now. */
export const entriesOf = (
  fields: readonly ProfileField[],
  answers: ProfileAnswers,
  { at, locale }: { readonly at: number; readonly locale: string },
): readonly ProfileEntry[] | { readonly again: 'profile'; readonly fields: readonly string[] } => {
  const faulty = fields.filter((field) => {
    const answer = answers[field.id]
    if (answer === undefined || answer === null) return answer === undefined || field.required
    return faultOf(field, field.kind === 'consent' ? true : answer, { at, locale }) !== undefined
  })
  if (faulty.length > 0) return { again: 'profile', fields: faulty.map(({ id }) => id) }
  return fields.flatMap((field): ProfileEntry[] => {
    const answer = answers[field.id]
    if (answer === undefined || answer === null) return []
    return field.kind === 'consent'
      ? [{ field: field.id, answer: true, at: typeof answer === 'number' ? answer : at }]
      : [{ field: field.id, answer, at }]
  })
}

/** The consents among the answers, for the ledger. */
export const consentsAmong = (
  fields: readonly ProfileField[],
  entries: readonly ProfileEntry[],
  locale: string,
): readonly Consent[] =>
  entries.flatMap(({ field: id, at }): Consent[] => {
    const field = fields.find((field) => field.id === id)
    return field?.kind === 'consent' ? [{ kind: `field:${id}`, version: field.version, locale, at }] : []
  })
