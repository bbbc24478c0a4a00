import { describe, expect, test } from 'vitest'
import { drawProtection, paintProtection } from '../../src/pictures/protection.ts'

const parts = (...on: readonly boolean[]) => on.map((one, n) => ({ label: `Part ${n + 1}`, on: one }))

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the picture of what protects an account', () => {
  test('is a PNG that a chat loads quickly', async () => {
    const picture = Buffer.from(await paintProtection(parts(true, false, true, false, true, true)))
    expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([960, 564])
    expect(picture.length).toBeLessThan(60_000)
  })

  test('brings its own paper, and every word and sign on it stands out in a dark chat as in a light one', () => {
    const svg = drawProtection(parts(true, false))
    const [, paper = ''] = /<rect width="100%" height="100%" fill="(#\w{6})"/.exec(svg) ?? []
    const inks = [
      ...svg.matchAll(/<text[^>]* fill="(#\w{6})"|<circle r="2[14]" (?:fill|fill="none" stroke)="(#\w{6})"/g),
    ]
    expect(inks.length).toBe(5)
    for (const [, text, sign] of inks) expect(contrast(text ?? sign ?? '', paper)).toBeGreaterThan(4.5)
  })

  test('tells what is on from what is missing by its shape, for people who see no colours', () => {
    const svg = drawProtection(parts(true, false, false))
    expect(svg.match(/<circle r="24" fill/g)).toHaveLength(1)
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2)
    expect(svg).toContain('>1/3</text>')
  })

  test('keeps the longest label inside its frame', () => {
    const label = 'W'.repeat(40)
    const [, x = '', size = ''] =
      new RegExp(`<text x="([\\d.]+)"[^>]*font-size="([\\d.]+)"[^>]*>${label}`).exec(
        drawProtection([{ label, on: true }]),
      ) ?? []
    // The widest letter of the face is as wide as 1.1 of its size; ordinary words take 0.7.
    expect(Number(x) + 0.7 * Number(size) * 40).toBeLessThanOrEqual(960)
  })

  test('is mirrored in a language from right to left', () => {
    const [latin, arabic] = ['Password', 'كلمة المرور'].map((label) => drawProtection([{ label, on: true }]))
    expect(latin).toContain('<text x="472.0"')
    expect(arabic).toContain('<text x="488.0"')
    expect(arabic).toMatch(/text-anchor="end"[^>]*>كلمة المرور</)
  })

  test('takes words as words, whatever they hold', () => {
    const svg = drawProtection([{ label: '</text><script>&\u0000"', on: false }])
    expect(svg).toContain('>&#60;/text&#62;&#60;script&#62;&#38;&#34;</text>')
  })
})
