import { describe, expect, test } from 'vitest'
import { bestMatch } from '../../flows/reading/search.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { QUESTIONS } from './questions.ts'

const asked = QUESTIONS.flatMap(({ flow, locale, questions }) => {
  const { content } = environmentOf('mi', locale)
  return Object.entries(questions).flatMap(([article, all]) =>
    all.map((question) => ({
      question,
      article,
      found: bestMatch(question, content[flow])?.id ?? 'none',
      where: `${flow}, ${locale}`,
    })),
  )
})

describe('the search of tips and guides', () => {
  test('answers 95 of 100 questions that people ask by the right text', () => {
    expect(asked.length).toBeGreaterThanOrEqual(150)
    const misses = asked.filter(({ article, found }) => article !== found)
    const list = misses.map(
      ({ question, article, found, where }) => `${question} (${where}): ${found}, not ${article}`,
    )
    expect(misses.length / asked.length, list.join('\n')).toBeLessThanOrEqual(0.05)
  })

  test.each(['hi', 'hello', 'thanks', 'ok', 'yes', 'what', 'the weather', 'qwerty', '?', '👍', 'about it'])(
    'opens no text by %j, which is no question',
    (text) => {
      const { content } = environmentOf('mi', 'en')
      expect(bestMatch(text, content.tips)?.id).toBeUndefined()
    },
  )
})
