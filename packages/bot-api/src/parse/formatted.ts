import { badRequest } from '../errors.ts'
import { type Entity, type Parsed, ParseError } from './entity.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { parseMarkdownV2 } from './markdown-v2.ts'

const parsers: Readonly<Record<string, (source: string) => Parsed>> = {
  html: parseHtml,
  markdown: parseMarkdown,
  markdownv2: parseMarkdownV2,
}

/** Kinds that Telegram finds by itself and therefore ignores when a bot names them. */
const found = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
])
const given = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
])

/** Outer before inner, as the server orders them. */
const order = [
  'expandable_blockquote',
  'blockquote',
  'pre',
  'code',
  'text_link',
  'text_mention',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
  'date_time',
]
const byPlace = (a: Entity, b: Entity) =>
  a.offset - b.offset || b.length - a.length || order.indexOf(a.type) - order.indexOf(b.type)

/** Control characters become spaces, carriage returns go; the entities move along. */
const clean = ({ text, entities }: Parsed): Parsed => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const spaced = text.replace(/[\x00-\x09\x0b\x0c\x0e-\x1f]/g, ' ')
  if (!spaced.includes('\r')) return { text: spaced, entities }
  const before = (index: number) => spaced.slice(0, index).split('\r').length - 1
  const moved = entities.map((entity) => {
    const offset = entity.offset - before(entity.offset)
    const end = entity.offset + entity.length
    return { ...entity, offset, length: end - before(end) - offset }
  })
  return { text: spaced.replaceAll('\r', ''), entities: moved }
}

/** Keeps what lies inside `from`–`to` of the text. */
const cut = ({ text, entities }: Parsed, from: number, to: number): Parsed => ({
  text: text.slice(from, to),
  entities: entities.flatMap((entity) => {
    const begin = Math.max(entity.offset, from)
    const end = Math.min(entity.offset + entity.length, to)
    return end > begin ? [{ ...entity, offset: begin - from, length: end - begin }] : []
  }),
})

const trim = (parsed: Parsed): Parsed => {
  const end = parsed.text.trimEnd().length
  const blank = /^[ \n]*/.exec(parsed.text)?.[0].length ?? 0
  const first = Math.min(...parsed.entities.map((entity) => entity.offset))
  return cut(parsed, Math.min(blank, first, end), end)
}

const same = (a: Entity, b: Entity) =>
  a.type === b.type && a.url === b.url && a.user?.id === b.user?.id && a.language === b.language

/** Sorted, neighbours of one kind joined, nothing inside code. */
const tidy = ({ text, entities }: Parsed): Parsed => {
  const kept: Entity[] = []
  for (const entity of [...entities].sort(byPlace)) {
    const around = kept.find(
      (other) =>
        (other.type === 'code' || other.type === 'pre') && other.offset + other.length > entity.offset,
    )
    if (around) continue
    const index = kept.findLastIndex(
      (other) => same(other, entity) && other.offset + other.length >= entity.offset,
    )
    const before = kept[index]
    const joins = before && !['custom_emoji', 'pre', 'text_link', 'text_mention'].includes(entity.type)
    if (before && (joins || before.offset + before.length > entity.offset)) {
      const end = Math.max(before.offset + before.length, entity.offset + entity.length)
      kept[index] = { ...before, length: end - before.offset }
    } else {
      kept.push(entity)
    }
  }
  return { text, entities: kept.sort(byPlace) }
}

/** Commands that an app makes tappable. */
export const commandsIn = (text: string): Entity[] =>
  text.includes('/')
    ? [...text.matchAll(/(?<![\w/@<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/@])/g)].map(
        (match) => ({ type: 'bot_command', offset: match.index, length: match[0].length }),
      )
    : []

const withCommands = ({ text, entities }: Parsed): Parsed => {
  const free = (command: Entity) =>
    !entities.some(
      (entity) =>
        ['code', 'pre', 'text_link', 'text_mention'].includes(entity.type) &&
        entity.offset < command.offset + command.length &&
        command.offset < entity.offset + entity.length,
    )
  const commands = commandsIn(text).filter(free)
  return commands.length === 0
    ? { text, entities }
    : { text, entities: [...entities, ...commands].sort(byPlace) }
}

const givenEntities = (text: string, entities: readonly Entity[]): Entity[] =>
  entities.flatMap((entity) => {
    if (found.has(entity.type)) return []
    if (!given.has(entity.type)) throw badRequest("can't parse MessageEntity: Unsupported type specified")
    if (entity.offset < 0) throw badRequest(`receive an entity with incorrect offset ${entity.offset}`)
    if (entity.length < 0) throw badRequest(`receive an entity with incorrect length ${entity.length}`)
    if (entity.offset > text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${entity.offset}`)
    if (entity.offset + entity.length > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${entity.offset + entity.length}`,
      )
    return entity.length > 0 ? [entity] : []
  })

/**
 * A text with its entities, from a parse mode or from given entities, cleaned and trimmed as the server does
 * it. Empty when nothing but white space is left.
 */
export const formatted = (source: string, parseMode?: string, entities: readonly Entity[] = []): Parsed => {
  if (!source.isWellFormed()) throw badRequest('strings must be encoded in UTF-8')
  if (source.length > 32_768) throw badRequest('text is too long')
  const mode = parseMode?.toLowerCase() ?? ''
  let parsed: Parsed
  if (mode === '' || mode === 'none' || source === '') {
    parsed = { text: source, entities: givenEntities(source, entities) }
  } else {
    const parse = Object.hasOwn(parsers, mode) ? parsers[mode] : undefined
    if (!parse) throw badRequest('unsupported parse_mode')
    try {
      parsed = parse(source)
    } catch (error) {
      if (error instanceof ParseError) throw badRequest(`can't parse entities: ${error.message}`)
      throw error
    }
  }
  return withCommands(tidy(trim(clean(parsed))))
}
