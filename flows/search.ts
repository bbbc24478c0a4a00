import type { Guide } from './content.ts'

/**
 * The text that fits best what somebody typed, by its title first and its words second; nothing if no word fits.
 * Case and accents do not matter, and a word that stands in most of the texts counts for little, which spares
 * a list of small words for each language.
 */
export const bestMatch = <Item extends Guide>(typed: string, items: readonly Item[]): Item | undefined => {
  const asked = wordsOf(typed.slice(0, 200))
  const indexed = items.map((item) => ({ item, title: wordsOf(item.title), all: wordsOf(plain(item.html)) }))
  const rarity = asked.map((word) => 1 / indexed.filter(({ all }) => holds(all, word)).length)

  let best: Item | undefined
  let most = WORTH_OPENING
  for (const { item, title, all } of indexed) {
    const score = asked.reduce((sum, word, at) => {
      const rare = rarity[at] ?? 0
      return sum + (holds(title, word) ? 3 * rare : holds(all, word) ? rare : 0)
    }, 0)
    if (score > most) [best, most] = [item, score]
  }
  return best
}

/** A word of the body must stand in fewer than four texts to open one; a word of the title in fewer than twelve. */
const WORTH_OPENING = 1 / 4

/** `Contraseñas, teléfono` → `contrasenas`, `telefono`. */
const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu),
  ),
]

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ')

/** Longer words match by their beginning too: `password` finds `passwords`. */
const holds = (words: readonly string[], asked: string): boolean =>
  words.some(
    (word) =>
      word === asked ||
      (Math.min(word.length, asked.length) >= 4 && (word.startsWith(asked) || asked.startsWith(word))),
  )
