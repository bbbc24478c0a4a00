import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

type Ranks = Readonly<Record<string, number>>

/** What zxcvbn's search for words is asked, and what belongs to it. */
interface Search {
  readonly password: string
  readonly userInputsOptions?: unknown
}
interface Dictionaries {
  readonly rankedDictionaries: Readonly<Record<string, Ranks>>
}
export interface Matcher {
  readonly options: Dictionaries
  getRangedDictionaries(userInputsOptions: unknown): Dictionaries
  match(search: Search): Found[]
}
interface Found {
  readonly pattern: 'dictionary'
  readonly i: number
  readonly j: number
  readonly token: string
  readonly matchedWord: string
  readonly rank: number
  readonly dictionaryName: string
  readonly reversed: boolean
  readonly l33t: boolean
}

/** Bits of the table of beginnings; with some 700 000 of them one in ten others is taken for one, which costs time only. */
const BITS = 2 ** 23
const FIRST = 0x811c9dc5
/** The hash of a text that is one character longer (FNV-1a). */
const longer = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1)

/**
 * Lets an estimator find words in a fifth of the time, and the same ones: zxcvbn looks every piece of a password up in
 * every dictionary, also the pieces with which no word begins. This stops at those. It takes the place of the search that
 * all matchers of words share, and a test holds it to the original.
 */
export function searchByBeginnings(estimator: ZxcvbnFactory): { readonly original: Matcher['match'] } {
  const { options, matching } = estimator as unknown as {
    readonly options: Dictionaries
    readonly matching: { readonly matchers: { readonly dictionary: Matcher } }
  }
  const shared: Matcher = Object.getPrototypeOf(matching.matchers.dictionary)
  const original = shared.match
  const beginnings = new Uint32Array(BITS / 32)
  for (const dictionary of Object.values(options.rankedDictionaries))
    for (const word of Object.keys(dictionary)) addBeginnings(beginnings, word)

  shared.match = function (this: Matcher, search) {
    // Estimators with other words share the same search.
    if (this.options !== options) return original.call(this, search)
    const { password, userInputsOptions } = search
    const { rankedDictionaries } = this.getRangedDictionaries(userInputsOptions)
    const dictionaries = Object.entries(rankedDictionaries)
    const own = dictionaries.filter(([name]) => !(name in options.rankedDictionaries))
    const words = own.flatMap(([, ranks]) => Object.keys(ranks))
    const lower = password.toLowerCase()
    const found: Found[] = []
    for (let i = 0; i < password.length; i++) {
      let hash = FIRST
      for (let j = i; j < password.length; j++) {
        hash = longer(hash, lower.charCodeAt(j))
        const place = placeOf(hash)
        const begins = ((beginnings[place >>> 5] ?? 0) >>> (place & 31)) & 1
        if (!begins && !words.some((word) => word.startsWith(lower.slice(i, j + 1)))) break
        const piece = lower.slice(i, j + 1)
        for (const [dictionaryName, ranks] of dictionaries) {
          const rank = ranks[piece]
          if (rank === undefined) continue
          const token = password.slice(i, j + 1)
          const where = { pattern: 'dictionary', i, j, token, matchedWord: piece } as const
          found.push({ ...where, rank, dictionaryName, reversed: false, l33t: false })
        }
      }
    }
    return found
  }
  return { original }
}

function addBeginnings(beginnings: Uint32Array, word: string): void {
  let hash = FIRST
  for (let n = 0; n < word.length; n++) {
    hash = longer(hash, word.charCodeAt(n))
    const place = placeOf(hash)
    beginnings[place >>> 5] = (beginnings[place >>> 5] ?? 0) | (1 << (place & 31))
  }
}
