import { withAsciiDigits } from './digits.ts'
import { fold } from './fold.ts'
import { asSeen } from './pasted.ts'

const LONGEST = 60

/**
 * The day that a person wrote, as ISO 8601 (`2026-01-31`), or undefined when it is none. Understood in every language:
 * the year first, as in ISO 8601. In the language given: day and month in its order, and the names of its months. A year
 * has four digits, so that no century is guessed. `tag`: BCP 47; `en-GB` writes other than `en-US`.
 */
export const parseDate = (text: string, tag: string): string | undefined => {
  if (text.length > LONGEST) return undefined
  const line = withAsciiDigits(asSeen(text))
  const [, year, month, day] = line.match(/^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/) ?? []
  if (year && month && day) return realDay(year, month, day)
  return inNumbers(line, tag) ?? inWords(line, tag)
}

const inNumbers = (line: string, tag: string): string | undefined => {
  const [, one, other, year] = line.match(/^(\d{1,2})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{4})$/) ?? []
  if (!one || !other || !year) return undefined
  const [day, month] = isMonthFirst(tag) ? [other, one] : [one, other]
  /** Where only one order is a day at all, that one was meant. */
  return realDay(year, month, day) ?? realDay(year, day, month)
}

const isMonthFirst = (tag: string): boolean => {
  const order = partsOf(tag, { day: 'numeric', month: 'numeric', year: 'numeric' })
  return order.indexOf('month') < order.indexOf('day')
}

const partsOf = (tag: string, style: Intl.DateTimeFormatOptions): string[] =>
  formatIn(tag, style)
    .formatToParts(0)
    .map(({ type }) => type)

const formatIn = (tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' })

/** A month by its name or the beginning of it, a day and a year, in whichever order. */
const inWords = (line: string, tag: string): string | undefined => {
  const words = fold(line).split(' ')
  const [day, ...moreDays] = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th|er|º|o|a)?$/.test(word))
  const [year, ...moreYears] = words.filter((word) => /^\d{4}$/.test(word))
  const named = new Set(words.flatMap((word) => monthNamed(word, tag) ?? []))
  const [month] = named
  if (!day || !year || !month || named.size > 1 || moreDays.length + moreYears.length > 0) return undefined
  return realDay(year, String(month), String(Number.parseInt(day, 10)))
}

/** From so many letters on, the beginning of a month's name tells it. */
const TELLING = 3

const monthNamed = (word: string, tag: string): number | undefined => {
  if (word.length < TELLING || /\d/.test(word)) return undefined
  const names = [...monthsOf(tag), ...monthsOf('en')]
  const exact = names.find(({ name }) => name === word)
  if (exact) return exact.month
  const begun = new Set(names.filter(({ name }) => name.startsWith(word)).map(({ month }) => month))
  return begun.size === 1 ? [...begun][0] : undefined
}

const known = new Map<string, readonly { readonly name: string; readonly month: number }[]>()

/** The names of the twelve months: alone, within a date, and short. */
const monthsOf = (tag: string) => {
  const language = tag.split('-')[0] ?? tag
  const found = known.get(language)
  if (found) return found
  const styles = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  const months = styles.flatMap((style) =>
    Array.from({ length: 12 }, (_, n) => ({
      name: fold(
        formatIn(language, style)
          .formatToParts(Date.UTC(2026, n, 1))
          .find(({ type }) => type === 'month')?.value ?? '',
      ),
      month: n + 1,
    })),
  )
  known.set(language, months)
  return months
}

/** The day in ISO 8601, if the calendar has it. */
const realDay = (year: string, month: string, day: string): string | undefined => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}

/** Whether a text is a day of the calendar in ISO 8601. */
export const isDay = (iso: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)
}
