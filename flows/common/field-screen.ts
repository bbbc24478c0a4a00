import type { StateScreen } from '../flow.ts'
import type { ProfileAnswer, ProfileAnswers, ProfileField } from '../profile.ts'
import { type Choice, type ScreenEnvironment, type Words, words } from '../screen.ts'
import { inColumns } from '../text/columns.ts'
import { inLanguage } from '../text/in-language.ts'
import { commonChoice } from './choices.ts'
import { written } from './hear.ts'
import { exampleDay, readAnswer, writtenAnswer, writtenNumber } from './profile-answer.ts'

/** What can be said where a field is asked; `null`: skipped, not agreed to, or taken back. */
export type FieldEvent = {
  type: 'fieldAnswered'
  field: string
  answer: ProfileAnswer | null
}

/** Which field is asked, and what is known already. */
export interface Asked {
  readonly field: string | undefined
  readonly answers: ProfileAnswers
  /** The person's region, where it is known. */
  readonly region?: string | undefined
  /** An answer that is there already can be kept by a button, beside going back. */
  readonly keeps?: boolean
}

/** Asks one field of the brand's or the host's own. The machine takes {@link FieldEvent}, and `keep`: on without another answer. */
export const askingField = <Context>(
  asked: (context: Context, environment: ScreenEnvironment) => Asked,
): StateScreen<Context> => ({
  show: (context, environment) => {
    const { field: id, answers, region, keeps } = asked(context, environment)
    const field = fieldOf(id, environment)
    if (!field)
      return { text: [words('common-field-gone')], choices: [[commonChoice('go-on', { type: 'keep' })]] }
    const present = answers[field.id]
    return {
      text: [
        question(field, environment, region),
        ...(present === undefined ? [] : [words('common-field-now', said(field, present, environment))]),
      ],
      choices: [
        ...taps(field, environment),
        ...leavingOut(field, present),
        ...(keeps && present !== undefined ? [[commonChoice('keep', { type: 'keep' })]] : []),
      ],
    }
  },
  hear: written((text, context, environment) => {
    const { field: id, region } = asked(context, environment)
    const field = fieldOf(id, environment)
    if (!field) return undefined
    const read = readAnswer(field, text, { at: environment.at, locale: environment.locale, region })
    return 'remark' in read ? read : answering(field, read.answer)
  }),
  help: 'common-help-field',
})

const fieldOf = (id: string | undefined, { brand }: ScreenEnvironment): ProfileField | undefined =>
  brand.profile?.find((field) => field.id === id)

const answering = ({ id }: ProfileField, answer: ProfileAnswer | null): FieldEvent => ({
  type: 'fieldAnswered',
  field: id,
  answer,
})

/** The question, and how an answer may look where that is not plain. */
const question = (field: ProfileField, { at, locale }: ScreenEnvironment, region?: string): Words => {
  const question = inLanguage(field.question, locale)
  switch (field.kind) {
    case 'date':
      return words('common-field-day', { question, example: exampleDay(field, { at, locale, region }) })
    case 'number': {
      const { min, max } = field
      return min === undefined || max === undefined
        ? words('common-field-question', { question })
        : words('common-field-range', {
            question,
            min: writtenNumber(min, locale),
            max: writtenNumber(max, locale),
          })
    }
    case 'text':
    case 'choice':
    case 'consent':
      return words('common-field-question', { question })
  }
}

const taps = (field: ProfileField, { locale }: ScreenEnvironment): Choice[][] => {
  if (field.kind === 'consent')
    return [
      [commonChoice('agree', answering(field, true), { style: 'primary' })],
      ...(field.required ? [] : [[commonChoice('decline', answering(field, null))]]),
    ]
  if (field.kind !== 'choice') return []
  return inColumns(
    field.options.map(({ id, label }) => ({
      id: `option-${id}`,
      label: inLanguage(label, locale),
      event: answering(field, id),
    })),
  )
}

/** What need not be answered can be left out, and an answer to it taken back. */
const leavingOut = (field: ProfileField, present: ProfileAnswer | null | undefined): Choice[][] =>
  field.required || field.kind === 'consent' || present === null
    ? []
    : [[commonChoice(present === undefined ? 'skip' : 'take-back', answering(field, null))]]

/** What became of a question: answered; agreed to, or not; or left out. */
export type Given = 'answer' | 'agreed' | 'declined' | 'none'

const givenBy = (field: ProfileField, answer: ProfileAnswer | null): Given => {
  if (field.kind === 'consent') return answer ? 'agreed' : 'declined'
  return answer === null ? 'none' : 'answer'
}

/** The arguments by which a sentence says an answer, or that there is none. */
const said = (field: ProfileField, answer: ProfileAnswer | null, { locale }: ScreenEnvironment) => ({
  given: givenBy(field, answer),
  answer: answer === null || field.kind === 'consent' ? '' : writtenAnswer(field, answer, locale),
})

/** A line for each field, with what was answered. */
export const fieldLines = (answers: ProfileAnswers, environment: ScreenEnvironment): Words[] =>
  (environment.brand.profile ?? []).map((field) =>
    words('common-field-line', {
      label: inLanguage(field.label, environment.locale),
      ...said(field, answers[field.id] ?? null, environment),
    }),
  )

/** A button for each field, under its own name, to give it another answer. */
export const fieldChoices = ({ brand, locale }: ScreenEnvironment): Choice[][] =>
  inColumns(
    (brand.profile ?? []).map(({ id, label }) => ({
      id: `field-${id}`,
      label: inLanguage(label, locale),
      event: { type: 'change', what: 'field', field: id },
    })),
  )
