import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, mixed, readable } from '../../src/content/contrast.ts'
import { brandStyle } from '../../src/web/layout/brand-style.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)

test('contrast is what the standard says of known colours', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('a colour that can be read stays as it is, and any other one keeps its hue', () => {
  expect(readable('#17594c', '#ffffff')).toBe('#17594c')
  expect(readable('#ffd400', '#ffffff')).toMatch(/^#[0-9a-f]{4}00$/)
  expect(readable('#000000', '#101010')).toMatch(/^#([0-9a-f]{2})\1\1$/)
})

test('whatever the colour of a brand is, every word in it can be read on the pages, light and dark', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      for (const [, accent = '', onAccent = '', wash = ''] of brandStyle(colour).matchAll(
        /--accent: (#\w{6}); --on-accent: (#\w{6}); --wash: (#\w{6})/g,
      )) {
        expect(contrast(accent, wash)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5)
      }
      expect(brandStyle(colour).match(/--accent/g)).toHaveLength(2)
    }),
  )
})
