import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import * as spanish from '@zxcvbn-ts/language-es-es'
import { searchByBeginnings } from './dictionary-search.ts'

/** How hard a password is to guess, and whether it stands on the list of the most used ones. */
export interface Strength {
  readonly score: Score
  readonly common: boolean
  /** zxcvbn's name for what makes it weak: `topTen`, `keyPattern`, `dates`, … */
  readonly warning?: string
}

/** Words of each list that are loaded: the 20 000th is worth 14 bits already, so rarer ones change no verdict. */
const wordsPerList = 20_000

/** Characters that are estimated. Of a longer password the harder end counts, because matching takes time. */
const longest = 40

const passwords = common.dictionary['passwords-common']

const estimator = new ZxcvbnFactory({
  dictionary: {
    ...shorten({ ...common.dictionary, ...english.dictionary, ...spanish.dictionary }),
    'passwords-common': passwords,
  },
  graphs: common.adjacencyGraphs,
  maxLength: longest,
  /** Spellings with digits for letters that are tried; the cost of a guess grows with each (100 take a second). */
  l33tMaxSubstitutions: 10,
})
searchByBeginnings(estimator)

/** The words of all languages count at once, so that a verdict does not change with the language of the chat. */
export function measure(password: string, personal: readonly string[]): Strength {
  const text = password.normalize('NFC')
  const parts = text.length > longest ? [text.slice(0, longest), text.slice(-longest)] : [text]
  const { score, feedback } = parts
    .map((part) => estimator.check(part, [...personal]))
    .reduce((one, other) => (other.score > one.score ? other : one))
  return {
    score,
    common: passwords.includes(text.toLowerCase()),
    ...(feedback.warning && { warning: feedback.warning }),
  }
}

function shorten(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, words.slice(0, wordsPerList)]),
  )
}
