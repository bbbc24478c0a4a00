import { byteOffset, type Entity, linkEntity, type Parsed, ParseError } from './entity.ts'

/** Which tag makes which entity: https://core.telegram.org/bots/api#html-style */
const entityTypes: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}

interface Open {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly offset: number
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const reference = /&(?:#(?:x([0-9a-f]*)|(\d*))|([a-z]*));?/iy

/** One character reference at `index`, and where the text goes on; nothing where it is none. */
const decode = (source: string, index: number): { text: string; end: number } | undefined => {
  reference.lastIndex = index
  const match = reference.exec(source)
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  const end = index + whole.length
  if (name !== undefined) {
    const text = Object.hasOwn(named, name) ? named[name] : undefined
    return text === undefined ? undefined : { text, end }
  }
  const code = hex === undefined ? Number.parseInt(decimal || '0', 10) : Number.parseInt(hex || '0', 16)
  const tooLong = whole.replace(';', '').length >= 10
  return code === 0 || code >= 0x10ffff || tooLong ? undefined : { text: String.fromCodePoint(code), end }
}

const decodeAll = (source: string): string => {
  let text = ''
  for (let index = 0; index < source.length; ) {
    const found = source[index] === '&' ? decode(source, index) : undefined
    text += found ? found.text : source[index]
    index = found ? found.end : index + 1
  }
  return text
}

const sticky = (pattern: RegExp) => {
  const matcher = new RegExp(pattern.source, 'y')
  return (source: string, index: number): string => {
    matcher.lastIndex = index
    return matcher.exec(source)?.[0] ?? ''
  }
}
const space = sticky(/[ \t\r\n\v\0]*/)
const tagName = sticky(/[^ \t\r\n\v\0>]*/)
const attributeName = sticky(/[^ \t\r\n\v\0=>/"']*/)
const nameToken = sticky(/[A-Za-z0-9.-]*/)

/** Everything of a start tag after its name, up to and with `>`. */
const parseAttributes = (source: string, tag: string, begin: number, from: number) => {
  const attributes = new Map<string, string>()
  const at = `at byte offset ${byteOffset(source, begin)}`
  let index = from
  for (;;) {
    index += space(source, index).length
    if (source[index] === '>') return { attributes, end: index + 1 }
    const name = attributeName(source, index)
    if (name === '') throw new ParseError(`Empty attribute name in the tag "${tag}" ${at}`)
    index += name.length
    index += space(source, index).length
    if (index >= source.length) throw new ParseError(`Unclosed start tag "${tag}" ${at}`)
    if (source[index] !== '=') {
      attributes.set(name, '')
      continue
    }
    index += 1
    index += space(source, index).length
    const quote = source[index]
    if (quote === undefined) throw new ParseError(`Unclosed start tag "${tag}" ${at}`)
    if (quote === '"' || quote === "'") {
      const close = source.indexOf(quote, index + 1)
      if (close < 0 || close + 1 >= source.length) throw new ParseError(`Unclosed start tag ${at}`)
      attributes.set(name, decodeAll(source.slice(index + 1, close)))
      index = close + 1
    } else {
      const value = nameToken(source, index)
      const next = source[index + value.length]
      if (next !== undefined && next !== '>' && !/[ \t\r\n\v\0]/.test(next))
        throw new ParseError(`Unexpected end of name token at byte offset ${byteOffset(source, index)}`)
      attributes.set(name, value.toLowerCase())
      index += value.length
      if (index >= source.length) throw new ParseError(`Unclosed start tag ${at}`)
    }
  }
}

const language = (open: Open): string => {
  const name = open.attributes.get('class') ?? ''
  return open.tag === 'code' && name.startsWith('language-') ? name.slice('language-'.length) : ''
}

/** What an element became, put behind the entities of the elements inside it. */
const close = (open: Open, text: string, entities: Entity[], languages: Map<Entity, string>) => {
  const { tag, attributes, offset } = open
  const length = text.length - offset
  if (length === 0) return
  const push = (entity: Entity | undefined) => {
    if (entity) entities.push(entity)
  }
  const type = entityTypes[tag] ?? tag
  const last = entities.at(-1)
  const wraps = last !== undefined && last.offset === offset && last.length === length
  switch (tag) {
    case 'a':
      return push(linkEntity(attributes.get('href') || text.slice(offset), offset, length))
    case 'pre': {
      const inner = last && languages.get(last)
      if (wraps && last.type === 'code' && inner)
        entities[entities.length - 1] = { type, offset, length, language: inner }
      else push({ type, offset, length })
      return
    }
    case 'code': {
      if (wraps && last.type === 'pre' && language(open)) {
        entities[entities.length - 1] = { type: 'pre', offset, length, language: language(open) }
        return
      }
      const entity = { type, offset, length }
      languages.set(entity, language(open))
      return push(entity)
    }
    case 'blockquote':
      return push({
        type: attributes.has('expandable') ? 'expandable_blockquote' : type,
        offset,
        length,
      })
    case 'tg-emoji': {
      const id = attributes.get('emoji-id') ?? ''
      if (!/^[1-9]\d{0,18}$/.test(id)) throw new ParseError('Invalid custom emoji identifier specified')
      return push({ type, offset, length, custom_emoji_id: id })
    }
    case 'tg-time': {
      const unixTime = Number.parseInt(attributes.get('unix') ?? '', 10)
      const format = attributes.get('format')
      if (unixTime > 0)
        push({ type, offset, length, unix_time: unixTime, ...(format && { date_time_format: format }) })
      return
    }
    default:
      return push({ type, offset, length })
  }
}

/** Telegram's HTML: https://core.telegram.org/bots/api#html-style */
export const parseHtml = (source: string): Parsed => {
  const entities: Entity[] = []
  const open: Open[] = []
  const languages = new Map<Entity, string>()
  const special = /[<&]/g
  let text = ''
  let index = 0
  while (index < source.length) {
    special.lastIndex = index
    const begin = special.exec(source)?.index ?? source.length
    text += source.slice(index, begin)
    index = begin
    if (source[begin] === '&') {
      const found = decode(source, begin)
      text += found ? found.text : '&'
      index = found ? found.end : begin + 1
    } else if (source[begin] === '<' && source[begin + 1] === '/') {
      const at = `at byte offset ${byteOffset(source, begin)}`
      const current = open.at(-1)
      if (!current) throw new ParseError(`Unexpected end tag ${at}`)
      const name = tagName(source, begin + 2)
      index = begin + 2 + name.length
      index += space(source, index).length
      if (source[index] !== '>') throw new ParseError(`Unclosed end tag ${at}`)
      const tag = name.toLowerCase()
      if (tag !== '' && tag !== current.tag)
        throw new ParseError(`Unmatched end tag ${at}, expected "</${current.tag}>", found "</${tag}>"`)
      close(current, text, entities, languages)
      open.pop()
      index += 1
    } else if (source[begin] === '<') {
      const at = `at byte offset ${byteOffset(source, begin)}`
      const name = tagName(source, begin + 1)
      if (begin + 1 + name.length >= source.length) throw new ParseError(`Unclosed start tag ${at}`)
      const tag = name.toLowerCase()
      if (!Object.hasOwn(entityTypes, tag)) throw new ParseError(`Unsupported start tag "${tag}" ${at}`)
      const { attributes, end } = parseAttributes(source, tag, begin, begin + 1 + name.length)
      if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
        throw new ParseError(`Tag "span" must have class "tg-spoiler" ${at}`)
      open.push({ tag, attributes, offset: text.length })
      index = end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new ParseError(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  if (!text.isWellFormed())
    throw new ParseError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    )
  return { text, entities }
}
