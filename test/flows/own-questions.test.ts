import { describe, expect, test } from 'vitest'
import { exampleDay, faultOf, readAnswer } from '../../flows/common/profile-answer.ts'
import type { ProfileField } from '../../flows/profile.ts'
import { parseDate } from '../../flows/reading/date.ts'
import { parseNumber } from '../../flows/reading/number.ts'
import { optionNamed } from '../../flows/reading/option.ts'
import { day } from '../../flows/text/moment.ts'
import { languages } from '../fixtures/content-around.ts'

const asked = { id: 'field', label: { en: 'Field' }, question: { en: 'What?' }, required: true }
const NOON = Date.UTC(2026, 0, 31, 12)
const here = { at: NOON, locale: 'en', region: 'ES' }

describe('a day', () => {
  test.each([
    ['1990-05-04', 'en', '1990-05-04'],
    ['1990/5/4', 'de', '1990-05-04'],
    ['١٩٩٠-٠٥-٠٤', 'ar', '1990-05-04'],
    ['1990年5月4日', 'en', '1990-05-04'],
    ['05/04/1990', 'en-US', '1990-05-04'],
    ['04/05/1990', 'en-GB', '1990-05-04'],
    ['4.5.1990', 'de', '1990-05-04'],
    ['24/12/1990', 'en-US', '1990-12-24'],
    ['4 May 1990', 'en', '1990-05-04'],
    ['May 4th, 1990', 'en', '1990-05-04'],
    ['4 de mayo de 1990', 'es', '1990-05-04'],
    ['1er février 1990', 'fr', '1990-02-01'],
    ['4 fevereiro 1990', 'pt-BR', '1990-02-04'],
    ['4. März 1990', 'de', '1990-03-04'],
    ['4 مايو 1990', 'ar', '1990-05-04'],
    ['4 Sept 1990', 'en', '1990-09-04'],
    ['\u200e1990-05-04\u200f', 'ar', '1990-05-04'],
    ['29 Feb 2024', 'en', '2024-02-29'],
  ])('is read from %j in %s', (text, tag, iso) => {
    expect(parseDate(text, tag)).toBe(iso)
  })

  test.each([
    '31/02/1990',
    '1990-02-29',
    '04/05/90',
    'yesterday',
    'May 1990',
    '4 5 6 1990',
    '13/13/1990',
    '',
  ])('is not guessed from %j', (text) => {
    expect(parseDate(text, 'en-GB')).toBeUndefined()
  })

  test.each(languages)('is read in %s as Portico itself writes it, in figures and in words', (locale) => {
    const field = { ...asked, kind: 'date' } as const
    expect(readAnswer(field, exampleDay(field, { ...here, locale }), { ...here, locale })).toEqual({
      answer: '1990-12-24',
    })
    for (let month = 0; month < 12; month++) {
      const at = Date.UTC(2025, month, 13, 12)
      expect(parseDate(day(at, undefined, locale), locale)).toBe(new Date(at).toISOString().slice(0, 10))
    }
  })

  test('is today wherever on earth it is today', () => {
    const field: ProfileField = { ...asked, kind: 'date', min: 'today', max: 'today' }
    for (const iso of ['2026-01-31', '2026-02-01']) expect(faultOf(field, iso, here)).toBeUndefined()
    expect(faultOf(field, '2026-01-30', here)).toMatchObject({ id: 'common-answer-day-early' })
    expect(faultOf(field, '2026-02-02', here)).toMatchObject({ id: 'common-answer-day-late' })
  })
})

describe('a number', () => {
  test.each([
    ['42', 'en', 42],
    ['-1', 'en', -1],
    ['−0', 'en', 0],
    ['٤٢', 'ar', 42],
    ['१२', 'en', 12],
    ['1,234', 'en', 1234],
    ['1.234', 'de', 1234],
    ['1.5', 'de', 1.5],
    ['2,50', 'en', 2.5],
    ['0,500', 'en', 0.5],
    ['1.234.567,8', 'de', 1234567.8],
    ['1,234.5', 'de', 1234.5],
    ['1 234', 'fr', 1234],
    ['1’234', 'de', 1234],
    ['٣٫٥', 'ar', 3.5],
  ])('is read from %j in %s', (text, locale, number) => {
    expect(parseNumber(text, locale)).toBe(number)
  })

  test.each(['forty-two', '42 kg', '1.2.3', '1,23,4', '1e9', '--1', '9'.repeat(30), ''])(
    'is not guessed from %j',
    (text) => {
      expect(parseNumber(text, 'en')).toBeUndefined()
    },
  )

  test('holds to its limits and its decimals', () => {
    const field: ProfileField = { ...asked, kind: 'number', min: 1, max: 9, decimals: 1 }
    expect(readAnswer(field, '8.5', here)).toEqual({ answer: 8.5 })
    for (const [text, id] of [
      ['0.9', 'common-answer-small'],
      ['9,1', 'common-answer-large'],
      ['1.25', 'common-answer-decimals'],
    ] as const)
      expect(readAnswer(field, text, here)).toMatchObject({ remark: { id } })
  })
})

describe('an option', () => {
  const options = [
    { id: 'small', label: { en: 'Small', es: 'Pequeña' } },
    { id: 'smart', label: { en: 'Smart casual' } },
    { id: 'large', label: { en: 'Large', es: 'Grande' } },
  ]

  test.each([
    ['LARGE', 'large'],
    ['pequena', 'small'],
    ['lrage', undefined],
    ['lage', 'large'],
    ['smart', 'smart'],
    ['sma', undefined],
    ['gran', 'large'],
    ['l', undefined],
    ['', undefined],
  ])('is found by %j', (text, id) => {
    expect(optionNamed(text, options)?.id).toBe(id)
  })
})

describe('a text', () => {
  const field: ProfileField = { ...asked, kind: 'text', min: 2, max: 5 }

  test('is one line, without marks that show nothing, counted as a person counts', () => {
    expect(readAnswer(field, '\u200eAna\u200b', here)).toEqual({ answer: 'Ana' })
    expect(readAnswer(field, '👍👍👍👍👍', here)).toEqual({ answer: '👍👍👍👍👍' })
    for (const [text, id] of [
      ['one\ntwo', 'common-answer-line'],
      ['\u3164', 'common-answer-line'],
      ['a', 'common-answer-short'],
      ['abcdef', 'common-answer-long'],
    ] as const)
      expect(readAnswer(field, text, here)).toMatchObject({ remark: { id } })
  })
})

test('an answer of another kind, or that a schema refuses, is refused before anything is stored', () => {
  const refusing = { safeParse: () => ({ success: false }) }
  expect(faultOf({ ...asked, kind: 'text', schema: refusing }, 'Ana', here)).toEqual({
    id: 'common-answer-refused',
  })
  expect(faultOf({ ...asked, kind: 'text' }, 7, here)).toBeDefined()
  expect(faultOf({ ...asked, kind: 'number' }, '7', here)).toBeDefined()
  expect(faultOf({ ...asked, kind: 'date' }, '1990-13-01', here)).toBeDefined()
  expect(faultOf({ ...asked, kind: 'choice', options: [] }, 'gone', here)).toBeDefined()
  expect(faultOf({ ...asked, kind: 'consent', version: '1' }, 'yes', here)).toBeDefined()
})
