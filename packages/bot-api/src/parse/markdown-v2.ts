import { byteOffset, type Entity, linkEntity, type Parsed, ParseError } from './entity.ts'
import { blockHead } from './markdown.ts'

type Kind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'code'
  | 'pre'
  | 'text_link'
  | 'custom_emoji'
  | 'blockquote'

interface Open {
  readonly kind: Kind
  /** As the server names it in its messages. */
  readonly label: string
  readonly language: string
  readonly offset: number
  readonly begin: number
}

const labels: Readonly<Record<Kind, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
  blockquote: 'BlockQuote',
}

const marks: Readonly<Record<Kind, string>> = {
  bold: '*',
  italic: '_',
  underline: '__',
  strikethrough: '~',
  spoiler: '||',
  code: '`',
  pre: '```',
  text_link: ']',
  custom_emoji: ']',
  blockquote: '',
}

const reserved = '_*[]()~`>#+-=|{}.!\n'

/** An escaped character: every ASCII one may be escaped. */
const escaped = (source: string, index: number): string | undefined => {
  const next = source.charCodeAt(index + 1)
  return source[index] === '\\' && next > 0 && next <= 126 ? source[index + 1] : undefined
}

/** The address in round brackets that begins at `index`. */
const address = (source: string, index: number): { url: string; end: number } => {
  let url = ''
  let at = index
  while (at < source.length && source[at] !== ')') {
    const plain = escaped(source, at)
    url += plain ?? source[at]
    at += plain === undefined ? 1 : 2
  }
  if (at >= source.length)
    throw new ParseError(`Can't find end of a URL at byte offset ${byteOffset(source, index)}`)
  return { url, end: at + 1 }
}

/** `tg://emoji?id=…` or `tg://time?unix=…&format=…` */
const emojiOrTime = (url: string, offset: number, length: number): Entity => {
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const emoji = query.get('id')
  if (/^tg:(\/\/)?emoji\?/i.test(url) && emoji && /^[1-9]\d{0,18}$/.test(emoji))
    return { type: 'custom_emoji', offset, length, custom_emoji_id: emoji }
  const unixTime = Number(query.get('unix'))
  const format = query.get('format')
  if (/^tg:(\/\/)?time\?/i.test(url) && Number.isInteger(unixTime) && unixTime > 0)
    return {
      type: 'date_time',
      offset,
      length,
      unix_time: unixTime,
      ...(format && { date_time_format: format }),
    }
  throw new ParseError('Invalid tg://emoji or tg://time URL specified')
}

/** The second Markdown of the Bot API: https://core.telegram.org/bots/api#markdownv2-style */
export const parseMarkdownV2 = (source: string): Parsed => {
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  let quoting = false
  let lineBegins = true
  let index = 0

  const unescaped = (char: string | undefined) =>
    new ParseError(`Character '${char}' is reserved and must be escaped with the preceding '\\'`)
  const unended = (entity: Open) =>
    new ParseError(
      `Can't find end of ${entity.label} entity at byte offset ${byteOffset(source, entity.begin)}`,
    )
  const begin = (kind: Kind, markup: number, language = '') => {
    const label = kind === 'pre' && language ? 'PreCode' : labels[kind]
    open.push({ kind, label, language, offset: text.length, begin: index })
    index += markup
  }
  const add = (type: string, entity: Open, more: Partial<Entity> = {}) => {
    const length = text.length - entity.offset
    if (length > 0) entities.push({ type, offset: entity.offset, length, ...more })
  }

  /** Does the innermost entity end here? */
  const endsHere = (entity: Open): boolean => {
    if (quoting && source[index] === '\n' && source[index + 1] !== '>') return true
    if (entity.kind === 'blockquote') return false
    if (entity.kind === 'italic') return source[index] === '_' && source[index + 1] !== '_'
    return source.startsWith(marks[entity.kind], index)
  }

  /** A quotation ends with its line; `||` as its last mark makes it expandable. */
  const endQuote = (entity: Open) => {
    let quote = entity
    let type = 'blockquote'
    if (quote.kind === 'spoiler' && /^\|\|\r?$/.test(source.slice(quote.begin, index))) {
      open.pop()
      quote = open.at(-1) ?? quote
      type = 'expandable_blockquote'
    }
    if (quote.kind !== 'blockquote') throw unended(quote)
    text += '\n'
    index += 1
    add(type, quote)
    quoting = false
    lineBegins = true
  }

  const end = (entity: Open) => {
    if (source[index] === '\n' && quoting) {
      endQuote(entity)
    } else if (entity.kind === 'text_link') {
      const linked =
        source[index + 1] === '('
          ? address(source, index + 2)
          : { url: text.slice(entity.offset), end: index + 1 }
      const length = text.length - entity.offset
      const found = length > 0 ? linkEntity(linked.url, entity.offset, length) : undefined
      if (found) entities.push(found)
      index = linked.end
    } else if (entity.kind === 'custom_emoji') {
      if (source[index + 1] !== '(')
        throw new ParseError('The entity must contain a tg://emoji or tg://time URL')
      const linked = address(source, index + 2)
      const found = emojiOrTime(linked.url, entity.offset, text.length - entity.offset)
      if (found.length > 0) entities.push(found)
      index = linked.end
    } else {
      add(entity.kind, entity, entity.language ? { language: entity.language } : {})
      index += marks[entity.kind].length
    }
    open.pop()
  }

  const start = () => {
    const char = source[index]
    const two = source.slice(index, index + 2)
    switch (char) {
      case '_':
        return two === '__' ? begin('underline', 2) : begin('italic', 1)
      case '*':
        return begin('bold', 1)
      case '~':
        return begin('strikethrough', 1)
      case '[':
        return begin('text_link', 1)
      case '`': {
        if (!source.startsWith('```', index)) return begin('code', 1)
        const block = blockHead(source, index + 3)
        return begin('pre', block.begin - index, block.language)
      }
      case '|':
        if (two !== '||') throw unescaped(char)
        return begin('spoiler', 2)
      case '!':
        if (two !== '![') throw unescaped(char)
        return begin('custom_emoji', 2)
      case '\n':
        text += char
        index += 1
        lineBegins = true
        return
      case '>':
        if (!lineBegins) throw unescaped(char)
        if (quoting) index += 1
        else begin('blockquote', 1)
        quoting = true
        return
      default:
        throw unescaped(char)
    }
  }

  while (index < source.length) {
    const char = source.charAt(index)
    const plain = escaped(source, index)
    const inner = open.at(-1)
    const special = inner?.kind === 'code' || inner?.kind === 'pre' ? '`' : reserved
    if (plain !== undefined || !special.includes(char)) {
      const added = plain ?? char
      text += added
      index += plain === undefined ? 1 : 2
      if (added !== '\r') lineBegins = plain === '\n'
    } else if (inner && endsHere(inner)) {
      end(inner)
    } else {
      start()
    }
  }

  if (quoting) {
    let last = open.at(-1)
    let type = 'blockquote'
    if (last?.kind === 'spoiler' && last.begin === source.length - 2) {
      open.pop()
      last = open.at(-1)
      type = 'expandable_blockquote'
    }
    if (last?.kind === 'blockquote') {
      add(type, last)
      open.pop()
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw unended(unclosed)
  return { text, entities }
}
