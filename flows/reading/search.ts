import MiniSearch, { type Query } from 'minisearch'
import type { Guide } from '../content.ts'
import { plainText } from '../text/rich-text.ts'
import { fold } from './fold.ts'
import { SMALL_WORDS } from './small-words.ts'

/**
 * The text that answers best what a person typed, by what people call its subject, by its title and by its words;
 * undefined: none is worth opening. Case, accents and a slip of a letter or two do not matter.
 */
export const bestMatch = <Item extends Guide>(typed: string, items: readonly Item[]): Item | undefined => {
  const [best] = indexOf(items).search(queryFor(typed.slice(0, LONGEST_QUESTION)))
  return best && best.score >= WORTH_OPENING ? items.find(({ id }) => id === best.id) : undefined
}

/** A question is short; what comes after this many characters is not read. */
const LONGEST_QUESTION = 200

/** Found by trial with test/flows/questions.ts: a word that stands in the text of several articles scores less. */
const WORTH_OPENING = 1

const indexes = new WeakMap<readonly Guide[], MiniSearch>()

/** The texts of a language stay the same while the program runs. */
const indexOf = (items: readonly Guide[]): MiniSearch => {
  const known = indexes.get(items)
  if (known) return known
  const index = new MiniSearch({
    fields: ['words', 'title', 'body'],
    tokenize: (text) => text.split(PHRASE_END).flatMap(termsOf),
    processTerm: (term) => term,
  })
  index.addAll(
    items.map(({ id, title, words, text }) => ({
      id,
      title,
      words: words?.join(PHRASE_END),
      body: plainText(text),
    })),
  )
  indexes.set(items, index)
  return index
}

const PHRASE_END = '\n'

/** What French, Italian and Catalan put before a vowel: “l’empreinte” asks for “empreinte”. */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|dell|nell|sull|all)['’]/giu

/** The article of Arabic and what is written in one word with it: “بالرمز” and “الرمز” ask for “رمز”. */
const ARTICLE = /(?<!\p{L})(?:[وفبك]?ال|لل)(?=\p{L}{3})/gu

/** A subject's name is looked for with slips and by its beginning, the rest of a text by its longer words. */
const queryFor = (question: string): Query => ({
  combineWith: 'OR',
  queries: [
    {
      queries: [question],
      fields: ['words', 'title'],
      boost: { words: 3, title: 2 },
      boostTerm: (term) => (isWhole(term) ? 3 : 1),
      fuzzy: (term) =>
        isWhole(term) || term.includes(' ') || term.length < 5 ? false : term.length < 8 ? 1 : 2,
      prefix: (term) => term.length > 3 && !isWhole(term),
    },
    {
      queries: [question],
      fields: ['body'],
      prefix: (term) => term.length > 4,
      processTerm: (term) => (term.length > 3 && /^\S+$/.test(term) ? term : null),
    },
  ],
})

/**
 * The words of a phrase, each two neighbours as one more (“recovery codes” is not any code), and the phrase as a whole:
 * a question that is nothing but the name of a subject finds that subject.
 */
const termsOf = (phrase: string): string[] => {
  const all = fold(phrase.replace(ELISION, '').replace(ARTICLE, '')).split(' ').filter(Boolean)
  const words = all.filter((word) => word.length > 1 && !SMALL_WORDS.has(word))
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  const whole = words.length > 0 ? words : all
  return whole.length > 0 ? [...words, ...pairs, `=${whole.join(' ')}`] : []
}

const isWhole = (term: string): boolean => term.startsWith('=')
