import { z } from 'zod'
import { LONGEST_ANSWER, MOST_FIELDS, type ProfileField, type Schema } from '../../flows/profile.ts'
import { isDay } from '../../flows/reading/date.ts'
import { PorticoError } from '../errors.ts'

/** More options do not fit one screen of a phone. */
const MOST_OPTIONS = 12

const Id = z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'expected up to 16 small letters, digits and hyphens')

const texts = (longest: number) =>
  z
    .record(
      z.string(),
      z.string().trim().min(1, 'expected a text').max(longest, `expected at most ${longest} characters`),
    )
    .refine((byLanguage) => byLanguage.en !== undefined, 'expected a text for each language, "en" among them')

const Label = texts(30)
const Question = texts(600)

const asked = {
  id: Id,
  label: Label,
  question: Question,
  required: z.boolean('expected true or false').optional(),
  unclear: texts(300).optional(),
  schema: z
    .custom<Schema>(
      (given) => typeof (given as Partial<Schema> | undefined)?.safeParse === 'function',
      'expected a schema with safeParse, such as one of zod, which a host gives in code',
    )
    .optional(),
}

const Length = z.int().min(1, 'expected at least 1').max(LONGEST_ANSWER, `expected at most ${LONGEST_ANSWER}`)

const Day = z
  .string()
  .refine((day) => day === 'today' || isDay(day), 'expected a day such as "2026-01-31", or "today"')

const Field = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...asked, kind: z.literal('text'), min: Length.optional(), max: Length.optional() }),
    z.strictObject({
      ...asked,
      kind: z.literal('choice'),
      options: z
        .array(z.strictObject({ id: Id, label: texts(40) }))
        .min(2, 'expected two options at least')
        .max(MOST_OPTIONS, `expected at most ${MOST_OPTIONS} options`)
        .refine(haveOwnIds, 'expected each option under an id of its own'),
    }),
    z.strictObject({ ...asked, kind: z.literal('date'), min: Day.optional(), max: Day.optional() }),
    z.strictObject({
      ...asked,
      kind: z.literal('number'),
      min: z.number().optional(),
      max: z.number().optional(),
      decimals: z.int().min(0).max(6, 'expected at most 6').optional(),
    }),
    z.strictObject({
      ...asked,
      kind: z.literal('consent'),
      version: z.string().min(1, 'expected a text').max(40, 'expected at most 40 characters'),
    }),
  ],
  'expected a "kind": "text", "choice", "date", "number" or "consent"',
)

function haveOwnIds(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length
}

const isInOrder = (field: ProfileField): boolean => {
  if (!('min' in field) || field.min === undefined || field.max === undefined) return true
  return field.min === 'today' || field.max === 'today' || field.min <= field.max
}

/** The fields that a brand, or a host in code, asks beside the standard questions. */
export const ProfileFields = z
  .array(Field.refine(isInOrder, 'expected "min" to be no more than "max"'))
  .max(MOST_FIELDS, `expected at most ${MOST_FIELDS} fields: a sign-up is no form`)
  .refine(haveOwnIds, 'expected each field under an id of its own')

/**
 * The fields that a host gave in code.
 * @throws PorticoError `profile/invalid` naming the field and what is expected there.
 */
export const parseProfile = (fields: readonly unknown[]): readonly ProfileField[] => {
  const parsed = ProfileFields.safeParse(fields)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `"profile.${path.join('.')}": ${message}`)
  throw new PorticoError(
    'profile/invalid',
    `The profile fields are not as expected. ${faults.join('. ')}. Correct them and start again.`,
    { faults },
  )
}
