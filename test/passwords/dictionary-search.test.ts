import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Matcher, searchByBeginnings } from '../../src/passwords/dictionary-search.ts'

const dictionary = { ...common.dictionary, ...english.dictionary }
const estimator = new ZxcvbnFactory({ dictionary })
const { original } = searchByBeginnings(estimator)
// One with fewer words, as another part of the program may have: it must not take words from the first.
searchByBeginnings(new ZxcvbnFactory({ dictionary: { 'commonWords-en': ['harbour'] } }))
const { matching, options } = estimator as unknown as {
  matching: { matchers: { dictionary: Matcher } }
  options: { getUserInputsOptions(words: string[]): unknown }
}
const personal = options.getUserInputsOptions(['ana.lópez@example.com', 'Porticoçš', '4711'])

test('the search by beginnings finds the words that the search of zxcvbn itself finds, in the same order', () => {
  const words = Object.values(dictionary).map((list) => fc.constantFrom(...list.slice(0, 20_000)))
  const piece = fc.oneof(
    ...words,
    fc.constantFrom('ana.lópez', 'Porticoçš', '4711', 'P4ssw0rd', ' ', '-'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const password = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('').slice(0, 40))
  fc.assert(
    fc.property(password, fc.constantFrom(personal, undefined), (password, userInputsOptions) => {
      const search = { password, userInputsOptions }
      const finder = matching.matchers.dictionary
      expect(finder.match(search)).toEqual(original.call(finder, search))
    }),
    { numRuns: 200 },
  )
})
