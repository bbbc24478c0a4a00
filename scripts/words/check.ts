import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import {
  FluentParser,
  type FunctionReference,
  type Message,
  type MessageReference,
  type SelectExpression,
  type StringLiteral,
  type TextElement,
  type VariableReference,
  Visitor,
} from '@fluent/syntax'
import { actions } from '../../flows/content.ts'
import { TAGS } from '../../src/words/markup.ts'
import { wordFiles } from '../../src/words/words.ts'
import { strayTerms } from './glossary.ts'
import { valuesOf } from './values.ts'

const roots = ['flows', 'src']
const fallback = 'en'
const generated = join('flows', 'text', 'word-ids.ts')

/** One sentence in one language: where it stands, what it takes, and the values that choose between its variants. */
interface Sentence {
  readonly id: string
  readonly locale: string
  /** Its file and line. */
  readonly place: string
  /** What each argument is chosen by: nothing (a text), the keys of its variants, or plural categories and numbers. */
  readonly arguments: ReadonlyMap<string, 'text' | 'number' | readonly string[]>
  /** The choices between variants by a variable: their keys, the default one last. */
  readonly choices: readonly { readonly by: string; readonly keys: readonly string[] }[]
  /** Other sentences that this one says. */
  readonly refersTo: readonly string[]
  /** Its fixed parts. */
  readonly texts: readonly string[]
}

interface WordBook {
  /** Where an id stands twice in a language, the first is said. */
  readonly sentences: readonly Sentence[]
  readonly bundles: ReadonlyMap<string, FluentBundle>
  readonly problems: readonly string[]
}

/** Writes the ids of the words, with their arguments, from the words in this folder. Tells what is wrong with the words. */
export const writeWordIds = (): readonly string[] => {
  const book = readWords(roots.flatMap(wordFiles))
  writeFileSync(generated, wordIdsModule(book))
  return book.problems
}

/** What is wrong with the words in this folder, those of every brand included. Writes nothing. */
export const checkWords = (): readonly string[] => {
  const book = readWords(roots.flatMap(wordFiles))
  const problems = [
    ...book.problems,
    ...translations(book),
    ...unused(book),
    ...unknownVariants(book.sentences, idsOf(book)),
    ...foreignPlurals(book.sentences),
    ...tone(book.sentences),
    ...strays(book.sentences),
    ...articleStrays(),
    ...lengths(book),
    ...globSync('brands/*')
      .sort()
      .flatMap((brand) => ofBrand(book, brand)),
  ]
  // With anything wrong in the words, the ids that would be made of them are wrong as well.
  if (problems.length > 0 || readOrEmpty(generated) === wordIdsModule(book)) return problems
  return [`${generated}: is not what the words say. Run node scripts/words.ts.`]
}

const readWords = (files: ReturnType<typeof wordFiles>): WordBook => {
  const sentences: Sentence[] = []
  const bundles = new Map<string, FluentBundle>()
  const problems: string[] = []
  const first = new Map<string, string>()
  const parser = new FluentParser({ withSpans: true })
  for (const { path, locale } of files) {
    const source = readFileSync(path, 'utf8')
    const bundle = bundles.get(locale) ?? new FluentBundle(locale, { useIsolating: false })
    bundles.set(locale, bundle)
    bundle.addResource(new FluentResource(source))
    const lineOf = (start: number | undefined) => `${path}:${source.slice(0, start ?? 0).split('\n').length}`
    for (const entry of parser.parse(source).body) {
      const place = lineOf(entry.span?.start)
      if (entry.type === 'Junk') {
        const why = entry.annotations.map(({ message }) => message).join(' ')
        problems.push(`${place}: is not Fluent. ${why}`)
      }
      if (entry.type !== 'Message' && entry.type !== 'Term') continue
      const name = `${entry.type === 'Term' ? '-' : ''}${entry.id.name}`
      const before = first.get(`${locale} ${name}`)
      if (before)
        problems.push(`${place}: ${name} stands in ${before} already. Every id stands once in a language.`)
      else first.set(`${locale} ${name}`, place)
      if (entry.type === 'Message' && entry.value) sentences.push(sentence(place, locale, entry))
    }
  }
  return { sentences, bundles, problems }
}

const sentence = (place: string, locale: string, message: Message): Sentence => {
  const found = new Map<string, 'text' | 'number' | readonly string[]>()
  const choices: { by: string; keys: string[] }[] = []
  const refersTo: string[] = []
  const texts: string[] = []
  class Reader extends Visitor {
    override visitVariableReference({ id }: VariableReference) {
      if (!found.has(id.name)) found.set(id.name, 'text')
    }
    override visitSelectExpression(select: SelectExpression) {
      const { selector } = select
      if (selector.type === 'VariableReference') {
        const keys = keysOf(select)
        choices.push({ by: selector.id.name, keys })
        found.set(selector.id.name, keys.every((key) => NUMBER.test(key)) ? 'number' : keys)
      }
      this.genericVisit(select)
    }
    override visitFunctionReference(call: FunctionReference) {
      for (const argument of call.arguments.positional) {
        if (argument.type === 'VariableReference') found.set(argument.id.name, 'number')
      }
    }
    override visitMessageReference({ id }: MessageReference) {
      refersTo.push(id.name)
    }
    override visitTextElement({ value }: TextElement) {
      texts.push(value)
    }
    override visitStringLiteral(literal: StringLiteral) {
      texts.push(literal.parse().value)
    }
  }
  if (message.value) new Reader().visit(message.value)
  return { id: message.id.name, locale, place, arguments: found, choices, refersTo, texts }
}

/** The keys of the variants, the default one last. */
const keysOf = ({ variants }: SelectExpression): string[] =>
  variants
    .toSorted((one, other) => Number(one.default) - Number(other.default))
    .map(({ key }) => (key.type === 'Identifier' ? key.name : key.value))

/** A plural category of CLDR, or an exact number. */
const NUMBER = /^(zero|one|two|few|many|other|\d+)$/

/** What each sentence takes, also through the sentences it says. */
const argumentsOf = (
  book: WordBook,
  one: Sentence,
  within: readonly string[] = [],
): Sentence['arguments'] => {
  const all = new Map(one.arguments)
  for (const id of one.refersTo) {
    const other = book.sentences.find((each) => each.id === id && each.locale === one.locale)
    if (!other || within.includes(id)) continue
    for (const [name, chosen] of argumentsOf(book, other, [...within, id])) {
      if (!all.has(name) || all.get(name) === 'text') all.set(name, chosen)
    }
  }
  return all
}

const idsOf = (book: WordBook): string[] => [...new Set(book.sentences.map(({ id }) => id))].sort()

const wordIdsModule = (book: WordBook): string => {
  const promise = '/** The id of every sentence. Made from the words by `node scripts/words.ts`. */\n'
  const ids = idsOf(book)
  if (ids.length === 0) return `${promise}export type WordId = string\n`
  const lines = ids.map((id) => {
    const names = new Set(
      book.sentences.filter((one) => one.id === id).flatMap((one) => [...argumentsOf(book, one).keys()]),
    )
    const key = /^[A-Za-z_]\w*$/.test(id) ? id : `'${id}'`
    return `  ${key}: ${
      [...names]
        .sort()
        .map((name) => `'${name}'`)
        .join(' | ') || 'never'
    }`
  })
  return [
    `${promise}export type WordId = keyof WordArgs\n`,
    '/** The arguments that each sentence takes. */',
    `export interface WordArgs {\n${lines.join('\n')}\n}\n`,
  ].join('\n')
}

/** Every language says every sentence, with the same arguments. */
const translations = (book: WordBook): string[] => {
  const locales = [...book.bundles.keys()]
  return idsOf(book).flatMap((id) => {
    const said = book.sentences.filter((one) => one.id === id)
    const model = said.find(({ locale }) => locale === fallback) ?? said[0]
    const missing = locales
      .filter((locale) => !said.some((one) => one.locale === locale))
      .map((locale) => `${model?.place}: ${id} is missing in ${locale}.ftl beside it.`)
    const names = (one: Sentence) => [...argumentsOf(book, one).keys()].sort().join(', ') || 'none'
    const unlike = said
      .filter((one) => model && names(one) !== names(model))
      .map(
        (one) =>
          `${one.place}: ${id} takes the arguments ${names(one)}; in ${model?.locale} it takes ${model && names(model)}.`,
      )
    return [...missing, ...unlike]
  })
}

/**
 * An id counts as used where it stands as a string in the code or in another sentence, or where a template string
 * begins with a part of it that ends in a hyphen: `password-fault-${fault}` uses all of `password-fault-…`. A button
 * `<flow>-choice-<name>` counts as used where its name stands as a string in the code of its flow, or of any flow for
 * `common`; tips and guides also have one for each action that they may lead to.
 */
const unused = (book: WordBook): string[] => {
  const code = codeOf(...roots)
  const exact = stringsIn(code)
  const prefixes = Array.from(code.matchAll(/`([\w-]+-)\$\{/g), ([, prefix = '']) => prefix)
  const suffixes = Array.from(code.matchAll(/`\$\{\w+\}(-[\w-]+)`/g), ([, suffix = '']) => suffix)
  const said = new Set(book.sentences.flatMap(({ refersTo }) => refersTo))
  const isButton = buttons()
  return idsOf(book)
    .filter((id) => !exact.has(id) && !said.has(id) && !isButton(id))
    .filter((id) => BUTTON.test(id) || !prefixes.some((prefix) => id.startsWith(prefix)))
    .filter((id) => !suffixes.some((suffix) => id.endsWith(suffix) && exact.has(id.slice(0, -suffix.length))))
    .map((id) => {
      const place = book.sentences.find((one) => one.id === id)?.place
      return `${place}: ${id} is said nowhere. Remove it from every language, or say it.`
    })
}

/**
 * A variant that no value chooses: its key is wrong, or was left behind when the value was renamed. The default may be
 * called `other`, as in every example of Fluent.
 */
const unknownVariants = (sentences: readonly Sentence[], ids: readonly string[]): string[] =>
  sentences.flatMap((one) =>
    one.choices
      .filter(({ keys }) => !keys.every((key) => NUMBER.test(key)))
      .flatMap(({ by, keys }) => {
        const values = [...valuesOf(by, ids), 'yes', 'no']
        return keys
          .filter((key, n) => !values.includes(key) && !(key === 'other' && n === keys.length - 1))
          .map(
            (key) =>
              `${one.place}: ${one.id} has a variant [${key}], but { $${by} } is never that. There is: ${values.join(', ')}.`,
          )
      }),
  )

/** A plural form that the language does not have, such as [few] in English: it would never be said. */
const foreignPlurals = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap((one) => {
    const { pluralCategories } = new Intl.PluralRules(one.locale).resolvedOptions()
    return one.choices
      .filter(({ keys }) => keys.every((key) => NUMBER.test(key)))
      .flatMap(({ keys }) =>
        keys.filter((key) => /^[a-z]/.test(key) && !pluralCategories.some((known) => known === key)),
      )
      .map(
        (key) =>
          `${one.place}: ${one.id} has the plural form [${key}], which ${one.locale} does not have. It has: ${pluralCategories.join(', ')}.`,
      )
  })

const codeOf = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) => globSync(join(folder, '**/*.ts'), { exclude: (name) => name === 'node_modules' }))
    .filter((path) => path !== generated)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

const stringsIn = (code: string): ReadonlySet<string> =>
  new Set(Array.from(code.matchAll(/(['"`])([\w-]+)\1/g), ([, , text = '']) => text))

const BUTTON = /^([\w-]+?)-choice-([\w-]+)$/

/** Tells of an id whether a button of that name is made in the code of its flow. */
const buttons = () => {
  const made = new Map<string, ReadonlySet<string>>()
  return (id: string): boolean => {
    const [, flow = '', name = ''] = BUTTON.exec(id) ?? []
    if ((flow === 'tips' || flow === 'guides') && name in actions) return true
    const folder = flow === 'common' ? 'flows' : join('flows', flow)
    const known = made.get(folder) ?? stringsIn(codeOf(folder))
    made.set(folder, known)
    return known.has(name)
  }
}

/** A calm tone, without exclamation marks. */
const tone = (sentences: readonly Sentence[]): string[] =>
  sentences
    .filter(({ texts }) => texts.some((text) => /[!¡！]/.test(text)))
    .map(({ place, id }) => `${place}: ${id} has an exclamation mark. Say it without.`)

/** One term for one thing, by the glossary of the language. */
const strays = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ place, id, locale, texts }) =>
    strayTerms(locale, texts.join(' ')).map(
      ({ phrase, term }) => `${place}: ${id} says “${phrase}”. Our term is “${term}”.`,
    ),
  )

/** The same in tips and guides, but for the words that find them, and the bold labels of buttons that are not ours. */
const articleStrays = (): string[] =>
  globSync(['flows/*/content/*/*.md', 'brands/*/{tips,guides}/*/*.md']).flatMap((file) => {
    const said = readFileSync(file, 'utf8').replaceAll(/^words:.*$|\*\*.*?\*\*/gm, '')
    return strayTerms(basename(dirname(file)), said).map(
      ({ phrase, term }) => `${file}: says “${phrase}”. Our term is “${term}”.`,
    )
  })

/** What is too long for its place when every argument is long, and tags that are not understood there. */
const lengths = (book: WordBook, sentences = book.sentences): string[] =>
  sentences.flatMap((one) => {
    const pattern = book.bundles.get(one.locale)?.getMessage(one.id)?.value
    if (!pattern) return []
    const place = places.find(({ holds }) => holds.test(one.id)) ?? text
    const problems = new Set<string>()
    for (const args of trials(argumentsOf(book, one), place)) {
      const errors: Error[] = []
      const said = book.bundles.get(one.locale)?.formatPattern(pattern, args, errors) ?? ''
      for (const { message } of errors) problems.add(`cannot be formed: ${message}`)
      const fault = place.html ? markupFault(said) : tagFault(said)
      if (fault) problems.add(fault)
      const { length } = place.html ? said.replaceAll(/<[^<>]*>/g, '') : said
      if (length > place.most) {
        problems.add(`can be longer than the ${place.most} characters that ${place.what} holds`)
      }
    }
    return [...problems].map((problem) => `${one.place}: ${one.id} ${problem}.`)
  })

/** What a brand says otherwise: sentences that there are, with no other arguments, and as fit for their places. */
const ofBrand = (own: WordBook, brand: string): string[] => {
  const files = wordFiles(brand)
  const unspoken = files.filter(({ locale }) => !own.bundles.has(locale))
  const spoken = files.filter(({ locale }) => own.bundles.has(locale))
  const alone = readWords(spoken)
  const { bundles } = readWords(spoken.length > 0 ? roots.flatMap(wordFiles) : [])
  for (const { path, locale } of spoken)
    bundles.get(locale)?.addResource(new FluentResource(readFileSync(path, 'utf8')), { allowOverrides: true })
  const known = alone.sentences.filter(({ id }) => own.sentences.some((one) => one.id === id))
  return [
    ...unspoken.map(
      ({ path, locale }) =>
        `${path}: ${locale} is no language of Portico. Translate every sentence first, or remove the file.`,
    ),
    ...alone.problems,
    ...alone.sentences
      .filter((one) => !known.includes(one))
      .map(
        ({ place, id }) => `${place}: ${id} is none of Portico's sentences. Correct its id, or remove it.`,
      ),
    ...known.flatMap((one) => notGiven(own, one)),
    ...unknownVariants(known, idsOf(own)),
    ...foreignPlurals(known),
    ...tone(known),
    ...strays(known),
    ...lengths({ ...own, bundles, sentences: [...known, ...own.sentences] }, known),
  ]
}

/** Arguments that our own sentence does not take are never filled in. */
const notGiven = (book: WordBook, one: Sentence): string[] => {
  const given = book.sentences
    .filter(({ id }) => id === one.id)
    .flatMap((own) => [...argumentsOf(book, own).keys()])
  const there = [...new Set(given)].map((name) => `{ $${name} }`).join(', ') || 'none'
  return [...one.arguments.keys()]
    .filter((name) => !given.includes(name))
    .map((name) => `${one.place}: ${one.id} says { $${name} }, which is never filled in. There is: ${there}.`)
}

interface Place {
  readonly what: string
  readonly holds: RegExp
  /** UTF-16 code units, as Telegram counts. */
  readonly most: number
  readonly html: boolean
  /** How long a text argument may be; the caller cuts a longer one before it becomes a label or a toast. */
  readonly argument: number
  /** How long an address or a link may be. */
  readonly address: number
}

/** By the words of an id: what its sentence is drawn on, and how much that holds (Bot API; SMS: two parts, whose links are those of our own pages). */
const places: readonly Place[] = [
  { what: 'a caption', holds: /-caption$/, most: 1024, html: true, argument: 64, address: 256 },
  { what: 'a button', holds: /-choice-/, most: 64, html: false, argument: 24, address: 256 },
  { what: 'a toast', holds: /-toast$/, most: 200, html: false, argument: 64, address: 256 },
  { what: 'a command description', holds: /-command-/, most: 256, html: false, argument: 64, address: 256 },
  { what: 'an SMS', holds: /-sms-/, most: 306, html: false, argument: 64, address: 160 },
]
const text: Place = { what: 'a message', holds: /(?:)/, most: 4096, html: true, argument: 64, address: 256 }

/** Arguments that hold an address or a link, which may be long anywhere. */
const addressLike = /^(to|address|email|link|url)$/

/** Enough sets of arguments to say every variant of every choice at its longest. */
const trials = (
  args: Sentence['arguments'],
  { argument, address }: Place,
): Record<string, string | FluentNumber>[] => {
  let sets: Record<string, string | FluentNumber>[] = [{}]
  for (const [name, chosen] of args) {
    const long = 'x'.repeat(addressLike.test(name) ? address : argument)
    const values =
      chosen === 'number'
        ? [0, 1, 2, 3, 11, 100, 1_000_000].map((value) => new FluentNumber(value))
        : chosen === 'text'
          ? [long]
          : [long, ...chosen]
    sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))).slice(0, 1000)
  }
  return sets
}

/** A tag as a sentence may have it. */
const isTag = (tag: string): boolean =>
  /^<a href="[^"<>]*">$/.test(tag) || (tag !== '<a>' && TAGS.has(/^<\/?(\w+)>$/.exec(tag)?.[1] ?? ''))

/** What would be shown as it stands because it is not understood as a tag. */
const markupFault = (html: string): string | undefined => {
  const open: string[] = []
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([\w-]*)[^<>]*>/g)) {
    if (!isTag(tag)) return `has the tag ${tag}, which is none of those that a sentence may have`
    if (!close) open.push(name)
    else if (open.pop() !== name) return `closes ${tag} where it is not open`
  }
  if (open.length > 0) return `does not close <${open.at(-1)}>`
  const bare = html.replaceAll(/<[^<>]*>/g, '').match(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/)
  return bare ? `has a bare ${bare[0]}; write it as an entity such as &amp;` : undefined
}

const tagFault = (plain: string): string | undefined => {
  const tag = plain.match(/<\/?[a-z-]+[^>]*>|&(?:amp|lt|gt|quot);/)
  return tag ? `has ${tag[0]}, which would be read as it stands where only plain text is drawn` : undefined
}

const readOrEmpty = (path: string): string => {
  const [found] = globSync(path)
  return found ? readFileSync(found, 'utf8') : ''
}
