import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import type { Words } from '../../flows/screen.ts'
import { type Inline, plainInline } from '../../flows/text/rich-text.ts'
import { createBoundedMap } from '../bounded-map.ts'
import type { Wording } from '../contracts/wording.ts'
import { PorticoError } from '../errors.ts'
import { type OtherNames, withCommandNames } from './command-names.ts'
import { isRightToLeft, linesFromTheRight, withNeededIsolates, withWholeCommands } from './direction.ts'
import { MARKED_TAG, markTags, parseMarked } from './markup.ts'
import { visibleText } from './visible-text.ts'

export type { Wording } from '../contracts/wording.ts'

export interface WordSources {
  /**
   * Folders searched for `<language>.ftl` at any depth. A later folder (a brand's) may say a sentence otherwise;
   * within one folder an id stands once in each language.
   */
  readonly roots: readonly string[]
  /** The language that has every sentence. */
  readonly fallback: string
  /** What commands are called, where they have other names than in the sentences. */
  readonly commands?: OtherNames
  /**
   * Told of a sentence that could not be formed (an argument was not given, a term is unknown); the person then
   * reads the fallback language or, if that fails as well, the sentence with a gap. Without it such a sentence throws.
   */
  readonly report?: (problem: PorticoError) => void
}

/** Every `<language>.ftl` below a folder, in a stable order. */
export const wordFiles = (root: string): { path: string; locale: string }[] =>
  globSync('**/*.ftl', { cwd: root, exclude: (name) => basename(name) === 'node_modules' })
    .sort()
    .map((path) => ({ path: join(root, path), locale: localeOf(join(root, path)) }))

/** Reads all words once. Needs a few milliseconds; nothing is read from disk afterwards. */
export const loadWords = ({ roots, fallback, commands = {}, report }: WordSources): Wording => {
  const bundles = new Map([[fallback, newBundle(fallback)]])
  for (const root of roots) readInto(bundles, root, commands)

  const locales = [...bundles.keys()]
  const has = (locale: string, id: string) => bundles.get(locale)?.hasMessage(id) ?? false

  /** Sentences as they were formed, and languages as they were picked: most are wanted again and again. */
  const sentences = new Map(locales.map((locale) => [locale, createBoundedMap<readonly Inline[]>(2_000)]))
  const picks = createBoundedMap<string>(500)

  const rich = (locale: string, words: Words): readonly Inline[] => {
    const name = nameOf(words)
    const known = name && sentences.get(locale)?.get(name)
    if (known) return known
    const sentence = parseMarked(directed(locale, formed(locale, words)))
    if (name) sentences.get(locale)?.set(name, sentence)
    return sentence
  }

  const formed = (locale: string, words: Words): string => {
    const bundle = has(locale, words.id) ? bundles.get(locale) : bundles.get(fallback)
    const pattern = bundle?.getMessage(words.id)?.value
    if (!bundle || !pattern) {
      throw new PorticoError(
        'words/missing',
        `No language has the sentence "${words.id}". Add it to an ${fallback}.ftl beside the flow that says it.`,
        { id: words.id, locale },
      )
    }
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, formatted(words.args), errors)
    const [error] = errors
    if (!error) return text

    const problem = new PorticoError(
      'words/unformed',
      `The sentence "${words.id}" could not be formed in "${locale}" (${error.message}). Give it every argument it names, and define every term it refers to.`,
      { id: words.id, locale },
    )
    if (!report) throw problem
    report(problem)
    return bundle.locales[0] === fallback ? text : formed(fallback, words)
  }

  return {
    locales,
    rich,
    plain: (locale, words) => plainInline(rich(locale, words)),
    has,
    pick(tag = '') {
      const known = picks.get(tag)
      if (known !== undefined) return known
      const locale = bestMatch(locales, tag) ?? fallback
      picks.set(tag, locale)
      return locale
    },
  }
}

/** What is filled in is isolated where the language runs the other way than addresses, codes and links do. */
const newBundle = (locale: string) =>
  new FluentBundle(locale, { useIsolating: isRightToLeft(locale), transform: markTags })

const directed = (locale: string, sentence: string): string =>
  isRightToLeft(locale)
    ? linesFromTheRight(withWholeCommands(withNeededIsolates(sentence, MARKED_TAG)), MARKED_TAG)
    : sentence

const readInto = (bundles: Map<string, FluentBundle>, root: string, commands: OtherNames): void => {
  const firstIn = new Map<string, string>()
  for (const { path, locale } of wordFiles(root)) {
    const bundle = bundles.get(locale) ?? newBundle(locale)
    bundles.set(locale, bundle)
    const resource = new FluentResource(withCommandNames(readFileSync(path, 'utf8'), commands))
    for (const { id } of resource.body) {
      const key = `${locale} ${id}`
      const first = firstIn.get(key)
      if (first) {
        throw new PorticoError(
          'words/twice',
          `"${id}" stands twice, in ${first} and in ${path}. Give one of them another id.`,
          { id, first, second: path },
        )
      }
      firstIn.set(key, path)
    }
    bundle.addResource(resource, { allowOverrides: true })
  }
}

const localeOf = (path: string): string => {
  const name = basename(path, '.ftl')
  try {
    const [locale] = Intl.getCanonicalLocales(name)
    if (locale === name) return locale
  } catch {
    // Not a language tag at all: told below, like one that is spelt otherwise.
  }
  throw new PorticoError(
    'words/language',
    `${path} is not named by a language. Name it by a BCP 47 tag such as en.ftl, es.ftl or pt-BR.ftl.`,
    { path },
  )
}

/** A sentence's name among all that can be said; undefined: it holds a text, which may be a person's and is not kept. */
const nameOf = ({ id, args }: Words): string | undefined => {
  if (args === undefined) return id
  let name: string = id
  for (const argument in args) {
    const value = args[argument]
    if (typeof value !== 'number') return undefined
    name += ` ${argument} ${value}`
  }
  return name
}

const formatted = (args: Words['args']) =>
  args &&
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value) : visibleText(value),
    ]),
  )

/** "Lookup" of RFC 4647: the tag is shortened from its end until a language fits; then its script decides. */
const bestMatch = (locales: readonly string[], tag: string | undefined): string | undefined => {
  const wanted = likely(tag)
  if (!tag || !wanted) return undefined
  const subtags = tag.replaceAll('_', '-').toLowerCase().split('-')
  for (let length = subtags.length; length > 0; length--) {
    const shortened = subtags.slice(0, length).join('-')
    const found = locales.find((locale) => locale.toLowerCase() === shortened)
    if (found && likely(found)?.script === wanted.script) return found
  }
  return locales.find((locale) => {
    const offered = likely(locale)
    return offered?.language === wanted.language && offered.script === wanted.script
  })
}

const likely = (tag: string | undefined): Intl.Locale | undefined => {
  if (!tag) return undefined
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize()
  } catch {
    return undefined
  }
}
