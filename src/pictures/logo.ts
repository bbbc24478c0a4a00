import { png } from './png.ts'

/** Sharp on a dense screen at the 32 pixels that a mail gives it. */
const SIZE = 96

/** A square SVG as a PNG, because mail programs show no SVG. Throws `picture/busy`. */
export const paintLogo = (svg: string): Promise<Uint8Array> =>
  png(
    svg.replace(/^<svg [^>]*/, (tag) =>
      tag.replace(/ (?:width|height)="[^"]*"/g, '').replace('<svg', `<svg width="${SIZE}" height="${SIZE}"`),
    ),
  )
