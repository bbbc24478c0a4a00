import { describe, expect, test } from 'vitest'
import { drawCaptcha, paintCaptcha } from '../../src/pictures/captcha.ts'

const painted = async (text: string, seed: number) => Buffer.from(await paintCaptcha(text, seed))

describe('a captcha picture', () => {
  test('is a PNG of 480 × 180 that a chat loads quickly', async () => {
    const picture = await painted('aRt7G', 1)
    expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([480, 180])
    expect(picture.length).toBeLessThan(40_000)
  })

  test('is the same for the same text and seed, so that a screen may be drawn again', async () => {
    const first = await painted('aRt7G', 1)
    expect((await painted('aRt7G', 1)).equals(first)).toBe(true)
    expect((await painted('aRt7G', 2)).equals(first)).toBe(false)
    expect((await painted('aRt7g', 1)).equals(first)).toBe(false)
  })

  test('shows every character of the text, capitals as capitals', async () => {
    const text = 'ABDEFGHJLMNRTYabdefghmnrt2347'
    const blank = await painted(' ', 5)
    const shown = await Promise.all([...text].map((character) => painted(character, 5)))
    expect(new Set([blank, ...shown].map((picture) => picture.toString('base64'))).size).toBe(text.length + 1)
  })

  test('holds the text in no readable form', async () => {
    expect((await painted('aRt7G', 1)).toString('latin1')).not.toContain('aRt7G')
  })

  test('keeps its characters inside the frame, whatever the seed', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const places = [...drawCaptcha('MMMMM', seed).matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)]
      expect(places).toHaveLength(5)
      for (const [, x, y] of places) {
        expect(Number(x)).toBeGreaterThan(50)
        expect(Number(x)).toBeLessThan(430)
        expect(Number(y)).toBeGreaterThan(105)
        expect(Number(y)).toBeLessThan(145)
      }
    }
  })

  test('takes no markup from its text', async () => {
    expect(drawCaptcha('<a>&"', 1)).not.toMatch(/<a>|&"/)
    expect((await painted('<&>', 1)).length).toBeGreaterThan(1_000)
  })

  test('leaves the memory of its pixels to a process that ends', async () => {
    await painted('warm', 0)
    const before = process.memoryUsage.rss()
    for (let seed = 0; seed < 60; seed += 1) await painted('aRt7G', seed)
    expect(process.memoryUsage.rss() - before).toBeLessThan(12 * 1024 * 1024)
  })
})
