import { askingField } from '../../common/field-screen.ts'
import { firstUnanswered } from '../../profile.ts'
import type { Draft } from '../context.ts'

/** The field that is to be changed, or else the first that has no answer. Where the review was reached, back keeps the answer. */
export const field = askingField<Draft>(({ field, profile: answers = {}, region, reviewed }, { brand }) => ({
  field:
    field ??
    firstUnanswered(
      brand.profile?.map(({ id }) => id),
      answers,
    ),
  answers,
  region,
  keeps: !reviewed,
}))
