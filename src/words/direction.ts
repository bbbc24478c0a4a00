import { type Block, type Inline, plainInline, type RichText, textNode } from '../../flows/text/rich-text.ts'
import { createBoundedMap } from '../bounded-map.ts'

/** Which way a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => {
  const direction = directions.get(locale) ?? new Intl.Locale(locale).getTextInfo().direction ?? 'ltr'
  directions.set(locale, direction)
  return direction
}
const directions = createBoundedMap<'ltr' | 'rtl'>(100)

export const isRightToLeft = (locale: string): boolean => directionOf(locale) === 'rtl'

/** First Strong Isolate and Pop Directional Isolate (Unicode Bidirectional Algorithm, UAX #9): Fluent puts them around what it fills in. */
const FSI = '\u2068'
const PDI = '\u2069'
/** Right-to-left Mark: a line that begins with it is laid out from the right, whatever word follows. */
const RLM = '\u200F'

/**
 * A sentence of a language from right to left, with isolates only around what would fall apart without them: an address,
 * a code, a number with signs, a name in Latin letters. `1`, and words of the language itself, need none.
 * @param tags Matches what is no text.
 */
export const withNeededIsolates = (sentence: string, tags: RegExp): string => {
  let text = sentence
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(INNERMOST, (_, value: string) =>
      isFragile(value.replaceAll(tags, '')) ? kept(value, tags) : value,
    )
  }
  return text.replaceAll(KEPT_OPEN, FSI).replaceAll(KEPT_CLOSE, PDI)
}

/** Stand for isolates that are kept, until all have been looked at: no argument can hold a control character. */
const KEPT_OPEN = '\u0003'
const KEPT_CLOSE = '\u0004'
const INNERMOST = /\u2068([^\u2068\u2069]*)\u2069/g

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LTR_LETTER = /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}]]/v
/** A number with signs, such as +34 612 or 2026-01. */
const SIGNED_NUMBER = /[+#*•…]\s*\p{Nd}|\p{Nd}[\s.:/*•…-]+\p{Nd}/u
/** Words and numbers from left to right inside a list or a name from right to left. */
const LTR_RUN =
  /[+#@]?[\p{Script=Latin}\p{Nd}•*][^\p{Script=Arabic}\p{Script=Hebrew}\n,،;؛()]*[\p{Script=Latin}\p{Nd}•*]/gu

const isFragile = (value: string): boolean =>
  !value.includes(KEPT_OPEN) &&
  (LTR_LETTER.test(value) || (SIGNED_NUMBER.test(value) && !RTL_LETTER.test(value)))

const kept = (value: string, tags: RegExp): string =>
  KEPT_OPEN + (RTL_LETTER.test(value) ? outside(tags, value, withKeptRuns) : value) + KEPT_CLOSE

const withKeptRuns = (text: string): string =>
  text.replace(LTR_RUN, (run) => (/^\p{Nd}+$/u.test(run) ? run : `${KEPT_OPEN}${run}${KEPT_CLOSE}`))

/** A text with what stands outside its tags changed. */
const outside = (tags: RegExp, text: string, change: (part: string) => string): string => {
  const found = [...text.matchAll(tags)]
  const ends = found.map(({ index, 0: tag }) => index + tag.length)
  const parts = found.map(({ index, 0: tag }, n) => change(text.slice(ends[n - 1] ?? 0, index)) + tag)
  return parts.join('') + change(text.slice(ends.at(-1) ?? 0))
}

/** Left-to-right Mark. */
const LRM = '\u200E'

/** A slash after a word from the right would be laid out behind its command, as `recover/`: the mark keeps them together. */
export const withWholeCommands = (sentence: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark before a closing tag
  sentence.replace(/(?<![\p{L}\p{Nd}/<\u0001])\/(?=[a-z])/gu, `${LRM}/`)

export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069\u200E\u200F]/gu, '')

/** An isolate around a code stands outside it, so that a tap copies the code alone. */
export const codeNodes = (value: string): readonly Inline[] => {
  const bare = withoutIsolates(value)
  const code: Inline = { type: 'inlineCode', value: bare }
  return bare === value ? [code] : [textNode(FSI), code, textNode(PDI)]
}

/**
 * Each line, laid out from the right although it begins with a foreign word: chats take the direction of a text from its
 * first letter.
 * @param tags Matches what is no text.
 */
export const linesFromTheRight = (text: string, tags: RegExp): string =>
  text
    .split('\n')
    .map((line) => (beginsForeign(line.replaceAll(tags, '')) ? RLM + line : line))
    .join('\n')

const beginsForeign = (line: string): boolean => {
  const [letter] = /\p{L}/u.exec(line) ?? []
  return letter !== undefined && !RTL_LETTER.test(letter)
}

/** A text of blocks in which each is laid out from the right. */
export const fromTheRight = (text: RichText): RichText => text.map(blockFromTheRight)

const blockFromTheRight = (block: Block): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: lineFromTheRight(block.children) }
    case 'blockquote':
      return { ...block, children: fromTheRight(block.children) }
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: fromTheRight(item.children) })),
      }
    case 'table':
      return {
        ...block,
        header: block.header.map(lineFromTheRight),
        rows: block.rows.map((row) => row.map(lineFromTheRight)),
      }
    default:
      return block
  }
}

const lineFromTheRight = (nodes: readonly Inline[]): readonly Inline[] =>
  beginsForeign(plainInline(nodes)) ? [textNode(RLM), ...nodes] : nodes
