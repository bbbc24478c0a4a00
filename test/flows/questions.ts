import { ARABIC } from './questions/ar.ts'
import { GERMAN } from './questions/de.ts'
import { ENGLISH } from './questions/en.ts'
import { SPANISH } from './questions/es.ts'
import { FRENCH } from './questions/fr.ts'
import { BRAZILIAN } from './questions/pt-BR.ts'

/** What people really ask, in their own words and with slips, by the article that answers it. */
export interface Questions {
  readonly tips: Readonly<Record<string, readonly string[]>>
  readonly guides: Readonly<Record<string, readonly string[]>>
}

export const QUESTIONS: Readonly<Record<string, Questions>> = {
  ar: ARABIC,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  'pt-BR': BRAZILIAN,
}
