/** Line breaks of every kind and tabs: one argument must not pose as a paragraph of ours. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/**
 * Controls, bidi marks, zero-width and other characters that show nothing but change what is seen. A joiner between
 * two pictures, as in 👩‍💻, is found first and kept.
 */
const invisible =
  /((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic}))|[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--\p{Variation_Selector}]/gv

/** More marks on one letter than any living script writes climb over the lines around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu

/** A text much longer than what will be shown is not looked at to its end. */
const read = 4096

/**
 * What a stranger wrote, made safe to stand inside a sentence of ours: one line, nothing invisible, no reordering
 * of the text around it, at most `most` code points (a longer one ends in "…").
 * It is still plain text: escape it for the place it is put in.
 */
export const visibleText = (text: string, most = 256): string => {
  const clean = text
    .slice(0, read)
    .toWellFormed()
    .replaceAll(breaks, ' ')
    .replaceAll(invisible, '$1')
    .replaceAll(piledMarks, '$1')
  if (clean.length <= most) return clean
  const points = Array.from(clean)
  return points.length <= most ? clean : `${points.slice(0, most - 1).join('')}…`
}
