import { HOUR } from '../durations.ts'
import { type DateField, LONGEST_ANSWER, type ProfileAnswer, type ProfileField } from '../profile.ts'
import { isDay, parseDate } from '../reading/date.ts'
import { lengthOf, parseLine } from '../reading/line.ts'
import { parseNumber } from '../reading/number.ts'
import { optionNamed } from '../reading/option.ts'
import { type Words, words } from '../screen.ts'
import { inLanguage } from '../text/in-language.ts'

/** Where and when an answer is read. */
export interface Reading {
  /** Now, epoch ms. */
  readonly at: number
  readonly locale: string
  /** The person's region, by which the day stands before the month in English, or after it. */
  readonly region?: string | undefined
}

export type Read = { readonly answer: ProfileAnswer } | { readonly remark: Words }

/** What a person typed where a field is asked, or why that is no answer to it. */
export const readAnswer = (field: ProfileField, text: string, reading: Reading): Read => {
  const answer = parse(field, text, reading)
  if (answer === undefined) return { remark: unclear(field, reading) }
  const fault = faultOf(field, answer, reading)
  return fault ? { remark: fault } : { answer }
}

const parse = (field: ProfileField, text: string, { locale, region }: Reading): ProfileAnswer | undefined => {
  switch (field.kind) {
    case 'text':
      return parseLine(text)
    case 'choice':
      return optionNamed(text, field.options)?.id
    case 'date':
      return parseDate(text, regional(locale, region))
    case 'number':
      return parseNumber(text, locale)
    /** Agreed to by its button alone: a text may be meant otherwise. */
    case 'consent':
      return undefined
  }
}

const unclear = (field: ProfileField, reading: Reading): Words => {
  switch (field.kind) {
    case 'text':
      return words('common-answer-line')
    case 'choice':
      return words('common-answer-option')
    case 'date':
      return words('common-answer-day', { example: exampleDay(field, reading) })
    case 'number':
      return words('common-answer-number')
    case 'consent':
      return words('common-answer-consent')
  }
}

/** Why an answer does not hold to its field; nothing where it does. Asked again before anything is stored. */
export const faultOf = (field: ProfileField, answer: ProfileAnswer, reading: Reading): Words | undefined =>
  limitOf(field, answer, reading) ??
  (field.schema?.safeParse(answer).success === false
    ? field.unclear
      ? words('common-answer-said', { text: inLanguage(field.unclear, reading.locale) })
      : words('common-answer-refused')
    : undefined)

const limitOf = (field: ProfileField, answer: ProfileAnswer, reading: Reading): Words | undefined => {
  switch (field.kind) {
    case 'text': {
      if (typeof answer !== 'string' || parseLine(answer) !== answer) return unclear(field, reading)
      const { min = 1, max = LONGEST_ANSWER } = field
      if (lengthOf(answer) < min) return words('common-answer-short', { min })
      return lengthOf(answer) > max ? words('common-answer-long', { max }) : undefined
    }
    case 'choice':
      return field.options.some(({ id }) => id === answer) ? undefined : unclear(field, reading)
    case 'date': {
      if (typeof answer !== 'string' || !isDay(answer)) return unclear(field, reading)
      const { min, max } = daysOf(field, reading.at)
      if (min !== undefined && answer < min)
        return words('common-answer-day-early', { min: writtenDay(min, reading.locale) })
      return max !== undefined && answer > max
        ? words('common-answer-day-late', { max: writtenDay(max, reading.locale) })
        : undefined
    }
    case 'number': {
      if (typeof answer !== 'number') return unclear(field, reading)
      const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, decimals = 0 } = field
      if (Number(answer.toFixed(decimals)) !== answer) return words('common-answer-decimals', { decimals })
      if (answer < min) return words('common-answer-small', { min: writtenNumber(min, reading.locale) })
      return answer > max
        ? words('common-answer-large', { max: writtenNumber(max, reading.locale) })
        : undefined
    }
    case 'consent':
      return answer === true ? undefined : unclear(field, reading)
  }
}

/** The first and the last clock of the world, before and after UTC: it is today somewhere. */
const BEHIND = 12 * HOUR
const AHEAD = 14 * HOUR

const daysOf = ({ min, max }: DateField, at: number) => ({
  min: min === 'today' ? dayOf(at - BEHIND) : min,
  max: max === 'today' ? dayOf(at + AHEAD) : max,
})

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Told apart whichever comes first, and long ago, as a birthday is. */
const A_DAY = '1990-12-24'

/** A day within the limits of a field, written in figures as the person would write it. */
export const exampleDay = (field: DateField, { at, locale, region }: Reading): string => {
  const { min = A_DAY, max = A_DAY } = daysOf(field, at)
  return writtenDay(A_DAY < min ? min : A_DAY > max ? max : A_DAY, regional(locale, region), FIGURES)
}

const FIGURES = { day: '2-digit', month: '2-digit', year: 'numeric' } as const

const writtenDay = (
  iso: string,
  locale: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string =>
  new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' }).format(
    Date.parse(`${iso}T00:00:00Z`),
  )

export const writtenNumber = (number: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: 'min2' }).format(number)

/** The language as it is written in a region. */
const regional = (locale: string, region: string | undefined): string =>
  region === undefined ? locale : new Intl.Locale(locale, { region }).toString()

/** An answer as it is read: a label, a day with the name of its month, a number in the language's digits. */
export const writtenAnswer = (field: ProfileField, answer: ProfileAnswer, locale: string): string => {
  if (field.kind === 'choice') {
    const option = field.options.find(({ id }) => id === answer)
    return option ? inLanguage(option.label, locale) : String(answer)
  }
  if (field.kind === 'date' && typeof answer === 'string' && isDay(answer)) return writtenDay(answer, locale)
  return typeof answer === 'number' ? writtenNumber(answer, locale) : String(answer)
}
