import type { Guide } from '../content.ts'
import { plainText } from '../text/rich-text.ts'

/**
 * The text that fits best what a person typed, by its title first and its words second; nothing if no word fits.
 * Case and accents do not matter. What stands in most of the texts counts for little, which spares a list of
 * small words for each language; two words that stand together count as one more.
 */
export const bestMatch = <Item extends Guide>(typed: string, items: readonly Item[]): Item | undefined => {
  const asked = wordsOf(typed.slice(0, LONGEST_QUESTION))
  const terms = [...new Set([...asked, ...pairsOf(asked)])]
  const read = items.map((item) => ({
    item,
    title: wordsOf(item.title),
    body: wordsOf(plainText(item.text)),
  }))
  const rareAsTitle = terms.map((term) => 1 / read.filter(({ title }) => holds(title, term)).length)
  const rareInBody = terms.map((term) => 1 / read.filter(({ body }) => holds(body, term)).length)

  let best: Item | undefined
  let most = WORTH_OPENING
  for (const { item, title, body } of read) {
    const score = terms.reduce((sum, term, at) => {
      if (holds(title, term)) return sum + 3 * (rareAsTitle[at] ?? 0)
      return sum + (term.length > 3 && holds(body, term) ? (rareInBody[at] ?? 0) : 0)
    }, 0)
    if (score > most) [best, most] = [item, score]
  }
  return best
}

/** A question is short; what comes after this many characters is not read. */
const LONGEST_QUESTION = 200

/** A word must stand in fewer than four texts to open one of them, or in fewer than twelve titles. */
const WORTH_OPENING = 1 / 4

/** `Contraseñas, teléfono` → `contrasenas`, `telefono`. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? []

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)

const holds = (words: readonly string[], term: string): boolean =>
  term.includes(' ') ? ` ${words.join(' ')} `.includes(` ${term} `) : words.some((word) => alike(word, term))

/** Longer words match by their beginning, and without a plural ending: `pass` and `passwords` find `password`. */
const alike = (word: string, asked: string): boolean =>
  word === asked ||
  (asked.length > 3 && word.startsWith(asked)) ||
  (word.length > 4 && asked.startsWith(word) && asked.length - word.length < 3)
