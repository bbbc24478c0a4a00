import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleText } from '../../src/words/visible-text.ts'

describe('visible text', () => {
  test.each([
    ['a direction override', 'user\u202Egnp.exe', 'usergnp.exe'],
    ['isolates and marks', '\u2066a\u2069\u200E\u200F\u061C', 'a'],
    ['zero-width characters', 'pay\u200Bpal\uFEFF\u2060\u180E', 'paypal'],
    ['a joiner between letters', 'pay\u200Dpal\u200C', 'paypal'],
    ['control characters', 'a\u0000\u001B[31mb\u0085', 'a[31mb '],
    ['fillers that look empty', 'a\u3164\u115F\uFFA0b', 'ab'],
    ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ])('leaves out %s', (_what, text, seen) => expect(visibleText(text)).toBe(seen))

  test('makes one line of many', () => {
    expect(visibleText('a\r\nb\u2028c\td')).toBe('a b c d')
  })

  test.each(['👩‍💻', '👩🏽‍🚀', '❤️‍🔥', '👨‍👩‍👧‍👦', 'Zoë', 'Nguyễn', '葛\u{E0100}城', 'नमस्ते'])(
    'keeps %s',
    (text) => expect(visibleText(text)).toBe(text),
  )

  test('lets no letter climb over its neighbours', () => {
    expect(visibleText(`Z${'\u0301'.repeat(1_000_000)}a`).length).toBeLessThanOrEqual(256)
    expect(visibleText(`Z${'\u0301'.repeat(9)}a`)).toBe(`Z${'\u0301'.repeat(4)}a`)
  })

  test('ends a long text in an ellipsis, never in half a character', () => {
    expect(visibleText('😀'.repeat(300))).toBe(`${'😀'.repeat(255)}…`)
    expect(visibleText('a'.repeat(256))).toBe('a'.repeat(256))
    expect(visibleText('abcdef', 4)).toBe('abc…')
  })

  test('is well formed and bounded whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const seen = visibleText(text)
        expect(seen.isWellFormed()).toBe(true)
        expect([...seen].length).toBeLessThanOrEqual(256)
        expect(seen).not.toMatch(/[\p{Cc}\u200B-\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u)
        expect(visibleText(seen)).toBe(seen)
      }),
    )
  })
})
