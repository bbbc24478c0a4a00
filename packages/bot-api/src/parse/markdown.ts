import { byteOffset, type Entity, linkEntity, type Parsed, ParseError } from './entity.ts'

/** What follows the three back-ticks of a block: a language, then one line break that belongs to the markup. */
const head = /^([^\s`]+)(?=\s)/
const lineBreak = /^(\r\n|\n\r|\n|\r)/

/** The language of a block that begins at `index`, and where its text begins. */
export const blockHead = (source: string, index: number): { language: string; begin: number } => {
  const language = head.exec(source.slice(index, index + 256))?.[1] ?? ''
  const begin = index + language.length
  return { language, begin: begin + (lineBreak.exec(source.slice(begin, begin + 2))?.[0].length ?? 0) }
}

const ends: Readonly<Record<string, string>> = { _: '_', '*': '*', '[': ']', '`': '`', '```': '```' }
const types: Readonly<Record<string, string>> = { _: 'italic', '*': 'bold', '`': 'code', '```': 'pre' }

/** The first, simple Markdown of the Bot API: https://core.telegram.org/bots/api#markdown-style */
export const parseMarkdown = (source: string): Parsed => {
  const entities: Entity[] = []
  let text = ''
  for (let index = 0; index < source.length; ) {
    const char = source.charAt(index)
    if (char === '\\' && '_*`['.includes(source[index + 1] ?? ' ')) {
      text += source[index + 1]
      index += 2
      continue
    }
    if (!'_*`['.includes(char)) {
      text += char
      index += 1
      continue
    }
    const mark = source.startsWith('```', index) ? '```' : char
    const block = mark === '```' ? blockHead(source, index + 3) : { language: '', begin: index + 1 }
    const end = source.indexOf(ends[mark] ?? mark, block.begin)
    if (end < 0)
      throw new ParseError(
        `Can't find end of the entity starting at byte offset ${byteOffset(source, index)}`,
      )
    const inner = source.slice(block.begin, end)
    const span = { offset: text.length, length: inner.length }
    text += inner
    let next = end + mark.length
    if (mark !== '[') {
      const type = types[mark] ?? mark
      if (span.length > 0)
        entities.push({ type, ...span, ...(block.language && { language: block.language }) })
    } else {
      let link = inner
      if (span.length > 0 && source[next] === '(') {
        const close = source.indexOf(')', next)
        link = source.slice(next + 1, close < 0 ? undefined : close)
        next = close < 0 ? source.length : close + 1
      }
      const entity = span.length > 0 ? linkEntity(link, span.offset, span.length) : undefined
      if (entity) entities.push(entity)
    }
    index = next
  }
  return { text, entities }
}
