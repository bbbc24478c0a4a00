import { mono, sans, serif } from './fonts.ts'
import { png } from './png.ts'

const width = 480
const height = 180

/** A picture brings its own paper, so that it is read as well in a dark chat as in a light one. */
const paper = '#f4f1e8'
const inks = ['#1b2a6b', '#6b1b3d', '#14532d', '#5b2a86', '#7a3b09'] as const
/** Of different build, so that no single alphabet fits all characters. */
const faces = [sans, serif, mono] as const

/**
 * A PNG of 480 × 180 that a person reads and simple character recognition does not: each character has its own face,
 * size, slant and place, touches its neighbours, and is crossed by strokes of its own ink. The same text and seed make
 * the same picture. Throws `picture/busy`.
 */
export const paintCaptcha = (text: string, seed: number): Promise<Uint8Array> => png(drawCaptcha(text, seed))

/** The picture as SVG. */
export function drawCaptcha(text: string, seed: number): string {
  const { between, oneOf } = dice(seed)
  const ink = oneOf(inks)

  const characters = [...text]
  const step = (width - 100) / characters.length
  const wave = between(0, 2 * Math.PI)
  const letters = characters.map((character, i) => {
    const x = 50 + step * (i + 0.5) + between(-4, 4)
    const y = 124 + 9 * Math.sin(wave + i * 1.3) + between(-3, 3)
    const place = `translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(between(-15, 15))}) skewX(${fixed(between(-10, 10))})`
    const face = `font-family="${oneOf(faces).family}" font-weight="700" font-size="${fixed(between(92, 106))}"`
    return `<text transform="${place}" ${face} text-anchor="middle">&#${character.codePointAt(0)};</text>`
  })

  /** From edge to edge, bent twice. */
  const curve = (thin: number, thick: number) => {
    const y = () => fixed(between(30, height - 25))
    const way = `M-10 ${y()} C${width * 0.3} ${y()} ${width * 0.65} ${y()} ${width + 10} ${y()}`
    return `<path d="${way}" stroke-width="${fixed(between(thin, thick))}"/>`
  }
  const dot = () =>
    `<circle cx="${fixed(between(0, width))}" cy="${fixed(between(0, height))}" r="${fixed(between(0.8, 2.6))}"/>`

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<g fill="${ink}" fill-opacity="0.4">${many(90, dot)}</g>`,
    `<g fill="none" stroke="${ink}" stroke-opacity="0.35">${many(4, () => curve(2, 4))}</g>`,
    `<g fill="${ink}">${letters.join('')}</g>`,
    `<g fill="none" stroke="${ink}">${many(2, () => curve(2.5, 4))}</g>`,
    `<g fill="none" stroke="${paper}">${many(2, () => curve(1.2, 2))}</g>`,
    `<g fill="${ink}">${many(40, dot)}</g>`,
    '</svg>',
  ].join('\n')
}

const fixed = (number: number): string => number.toFixed(2)

const many = (count: number, draw: () => string): string => Array.from({ length: count }, draw).join('')

/** Throws that follow from the seed alone (mulberry32). Nothing secret depends on them. */
function dice(seed: number) {
  let state = seed >>> 0
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    between: (low: number, high: number): number => low + (high - low) * random(),
    oneOf: <Thing>(things: readonly Thing[]): Thing => things[Math.floor(random() * things.length)] as Thing,
  }
}
