import type { Screens, StateScreen } from '../flow.ts'
import { type Around, type Choice, words } from '../screen.ts'
import { languageName } from './language-name.ts'
import type { machine } from './machine.ts'

const asking: StateScreen = {
  show: (_context, around) => ({
    text: [words('language-asking')],
    choices: around.locales.map((locale) => [languageChoice(locale, around)]),
  }),
  hear: (said, _context, around) => {
    if (said.kind !== 'text') return undefined
    const locale = around.locales.find((one) => namesOf(one, around).includes(fold(said.text)))
    return locale ? { type: 'speak', locale } : { remark: words('language-unclear') }
  },
  help: 'language-help',
}

const closed: StateScreen = { show: () => ({ text: [words('language-closed')] }) }

export const screens: Screens<typeof machine, object> = { asking, closed }

const languageChoice = (locale: string, around: Around): Choice => {
  const name = languageName(locale)
  return {
    id: locale.toLowerCase(),
    label: locale === around.locale ? words('language-choice-present', { name }) : name,
    event: { type: 'speak', locale },
  }
}

/** A language's tag and its name in its own words, in those of the present language and in English. */
const namesOf = (locale: string, around: Around): string[] =>
  [
    locale,
    ...[locale, around.locale, 'en'].map((reader) =>
      new Intl.DisplayNames([reader], { type: 'language' }).of(locale),
    ),
  ].map((name) => fold(name ?? locale))

/** `Español` → `espanol`: case and accents do not matter. */
const fold = (text: string): string =>
  text.trim().slice(0, 64).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
