import { sans } from './fonts.ts'
import { png } from './png.ts'

/** One part of what protects an account. */
export interface ProtectionPart {
  /** Plain text, a few words. */
  readonly label: string
  readonly on: boolean
}

const width = 960
const row = 78
const margin = 48

/** A picture brings its own paper, so that it is read as well in a dark chat as in a light one. */
const paper = '#f6f4ee'
const ink = '#1c2333'
/** Filled and empty differ in shape and in lightness, not in hue alone. */
const on = '#14653a'
const off = '#a3470c'
const empty = '#e4e0d4'

const listAt = 400
const widest = width - listAt - 72 - margin

/**
 * A PNG of a shield, one band for each part from the bottom up, beside the list of the parts: a tick where one protects,
 * an open ring where it is missing. Throws `picture/busy`.
 */
export const paintProtection = (parts: readonly ProtectionPart[]): Promise<Uint8Array> =>
  png(drawProtection(parts))

/** The picture as SVG; in a language from right to left, mirrored: the shield on the right. */
export function drawProtection(parts: readonly ProtectionPart[]): string {
  const isMirrored = parts.some(({ label }) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(label))
  const shieldAt = isMirrored ? width - margin - 300 : margin
  const height = Math.max(420, parts.length * row + 2 * margin)
  const list = (height - parts.length * row) / 2
  const longest = Math.max(...parts.map(({ label }) => [...label].length))
  const size = Math.min(34, widest / (0.7 * longest))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<g transform="translate(${shieldAt} ${(height - 360) / 2})">${shield(parts)}</g>`,
    ...parts.map((part, n) => line(part, list + row * (n + 0.5), size, isMirrored)),
    '</svg>',
  ].join('\n')
}

const outline = 'M150 0 L290 44 V170 C290 262 232 326 150 360 C68 326 10 262 10 170 V44 Z'

/** As many bands as there are parts, as many of them filled as protect. */
function shield(parts: readonly ProtectionPart[]): string {
  const filled = parts.filter((part) => part.on).length
  const band = 360 / Math.max(1, parts.length)
  const bands = parts.map(
    (_, n) =>
      `<rect x="0" y="${fixed(360 - band * (n + 1))}" width="300" height="${fixed(band)}" fill="${n < filled ? on : empty}" stroke="${paper}" stroke-width="4"/>`,
  )
  return [
    `<clipPath id="shield"><path d="${outline}"/></clipPath>`,
    `<g clip-path="url(#shield)">${bands.join('')}</g>`,
    `<path d="${outline}" fill="none" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>`,
    `<circle cx="150" cy="168" r="78" fill="${paper}" stroke="${ink}" stroke-width="6"/>`,
    text(`${filled}/${parts.length}`, 150, 190, 60, 'middle'),
  ].join('')
}

function line({ label, on: protects }: ProtectionPart, y: number, size: number, isMirrored: boolean): string {
  const from = (left: number) => (isMirrored ? width - left : left)
  const sign = protects
    ? `<circle r="24" fill="${on}"/><path d="M-11 1 L-3 9 L12 -8" fill="none" stroke="${paper}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<circle r="21" fill="none" stroke="${off}" stroke-width="6" stroke-dasharray="9 7"/>`
  return [
    `<g transform="translate(${from(listAt + 24)} ${fixed(y)})">${sign}</g>`,
    text(label, from(listAt + 72), y + size * 0.36, size, isMirrored ? 'end' : 'start', protects ? ink : off),
  ].join('')
}

const text = (words: string, x: number, y: number, size: number, anchor: string, fill = ink): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" font-family="${sans.family}" font-weight="700" font-size="${fixed(size)}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`

const fixed = (number: number): string => number.toFixed(1)

/** Labels come from the word files; whatever they hold is drawn as text and never read as markup. */
const escaped = (words: string): string =>
  words.replace(/[&<>"']|[^\P{C}]/gu, (character) =>
    /[&<>"']/.test(character) ? `&#${character.codePointAt(0)};` : '',
  )
