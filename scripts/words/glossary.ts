import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** The terms that a text has in place of those of the glossary. */
export const strayTerms = (locale: string, text: string): Glossary => {
  const plain = text.replaceAll(/\s+/g, ' ').replaceAll('’', "'")
  return glossaryOf(locale).filter(({ pattern }) => pattern.test(plain))
}

/**
 * One term for one thing: per language, the term that people read and what must not be said in its place. A language
 * without a file has no terms yet.
 */
const glossaryOf = (locale: string): Glossary => {
  const known = glossaries.get(locale)
  if (known) return known
  const file = join(import.meta.dirname, 'glossary', `${locale}.json`)
  const terms = existsSync(file) ? Terms.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const glossary = Object.entries(terms).flatMap(([term, refused]) =>
    refused.map((phrase) => ({ term, phrase, pattern: patternOf(phrase) })),
  )
  glossaries.set(locale, glossary)
  return glossary
}

type Glossary = readonly { readonly term: string; readonly phrase: string; readonly pattern: RegExp }[]

const Terms = z.record(z.string().min(1), z.array(z.string().min(1)).min(1))

const glossaries = new Map<string, Glossary>()

/** Whole words only, so that “mail” is not found in “e-mail”, nor “checkup” in a command. */
const patternOf = (phrase: string): RegExp => {
  const letters = RegExp.escape(phrase.replaceAll('’', "'"))
  const end = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : ''
  const start = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}/-])' : ''
  return new RegExp(`${start}${letters}${end}`, 'iu')
}
