import type { Screens, StateScreen } from '../flow.ts'
import { fold } from '../reading/fold.ts'
import { type Choice, type ScreenEnvironment, words } from '../screen.ts'
import { languageName } from '../text/language-name.ts'
import type { machine } from './machine.ts'

const asking: StateScreen = {
  show: (_context, environment) => ({
    text: [words('language-asking')],
    choices: inPairs(environment.locales.map((locale) => languageChoice(locale, environment))),
  }),
  hear: (said, _context, environment) => {
    if (said.kind !== 'text') return undefined
    const typed = fold(said.text.slice(0, 64))
    const locale = environment.locales.find((one) =>
      namesOf(one, environment).some((name) => isMeant(name, typed)),
    )
    return locale ? { type: 'speak', locale } : { remark: words('language-unclear') }
  },
  help: 'language-help',
}

const closed: StateScreen = { show: () => ({ text: [words('language-closed')] }) }

export const screens: Screens<typeof machine, object> = { asking, closed }

/** Two in a row, so that all languages are seen at once on a small phone. */
const inPairs = (choices: readonly Choice[]): Choice[][] =>
  choices.flatMap((choice, at) => (at % 2 === 0 ? [[choice, ...choices.slice(at + 1, at + 2)]] : []))

const languageChoice = (locale: string, environment: ScreenEnvironment): Choice => {
  const name = languageName(locale)
  return {
    id: locale.toLowerCase(),
    label: locale === environment.locale ? words('language-choice-present', { name }) : name,
    event: { type: 'speak', locale },
  }
}

/** A name in full, or its beginning: `esp`. */
const isMeant = (name: string, typed: string): boolean =>
  name === typed || (typed.length >= 3 && name.startsWith(typed))

/** Names that languages have besides those that CLDR gives. */
const besides: Readonly<Record<string, readonly string[]>> = {
  ar: ['عربي', 'العربي', 'arabi', 'araby'],
  es: ['castellano', 'castilian'],
  pt: ['brasileiro'],
}

/**
 * The tag of a language with and without its region, and the names of both in its own words, in those of the present
 * language and in English.
 */
const namesOf = (locale: string, environment: ScreenEnvironment): string[] => {
  const { language } = new Intl.Locale(locale)
  const tags = [...new Set([locale, language])]
  const names = [locale, environment.locale, 'en'].flatMap((reader) => {
    const names = new Intl.DisplayNames([reader], { type: 'language' })
    return tags.map((tag) => names.of(tag) ?? tag)
  })
  return [...tags, ...(besides[language] ?? []), ...names].map(fold)
}
