import { describe, expect, test } from 'vitest'
import { bestMatch } from '../../flows/reading/search.ts'
import { articleSearches, missesOf } from '../conversation/searches.ts'
import { environmentOf, languages } from '../fixtures/content-around.ts'

describe('the search of tips and guides', () => {
  test.each(languages)('answers 95 of 100 questions that people ask in %s by the right text', (locale) => {
    const asked = articleSearches(locale)
    expect(asked.length).toBeGreaterThanOrEqual(150)
    const { share, list } = missesOf(asked)
    expect(share, list).toBeLessThanOrEqual(0.05)
  })

  test.each(['hi', 'hello', 'thanks', 'ok', 'yes', 'what', 'the weather', 'qwerty', '?', '👍', 'about it'])(
    'opens no text by %j, which is no question',
    (text) => {
      const { content } = environmentOf('mi', 'en')
      expect(bestMatch(text, content.tips)?.id).toBeUndefined()
    },
  )
})
