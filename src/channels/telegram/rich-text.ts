import {
  type Block,
  type Inline,
  type ListItem,
  paragraph,
  plainText,
  type RichText,
  type TableRow,
  textNode,
} from '../../../flows/text/rich-text.ts'
import type { ChannelText } from '../../contracts/channel.ts'

/** What one message holds, in UTF-16 code units after its entities were parsed (Bot API, `sendMessage`, `sendPhoto`). */
export const LIMITS = { text: 4096, caption: 1024 } as const

/**
 * Rich text in the HTML style of the Bot API. Headings become bold, list items "• ", and a table one line a row,
 * because a phone is about 35 characters wide. The Bot API refuses a message that is longer than `most`, so the last
 * blocks of such a text are left out.
 */
export const telegramHtml = (text: RichText, most: number = LIMITS.text): string => {
  const html = htmlOf(text)
  return html.length <= most || shownLength(html) <= most ? html : htmlOf(shortened(text, most))
}

export const telegramText: ChannelText = {
  name: 'Telegram',
  length: (text) => shownLength(htmlOf(text)),
  lost: (text) =>
    linksIn(text)
      .filter((url) => !opens(url))
      .map((url) => `the link to ${url}`),
}

/** A text in the HTML style without its tags, as it was before {@link telegramHtml}. */
export const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const shownLength = (html: string): number => withoutTags(html).length

const shortened = (text: RichText, most: number): RichText => {
  const ellipsis = paragraph([textNode('…')])
  const fitting = text.map((_, end) => text.slice(0, text.length - end - 1)).filter((kept) => kept.length > 0)
  const kept = fitting.find((blocks) => telegramText.length([...blocks, ellipsis]) <= most)
  if (kept) return [...kept, ellipsis]
  const start = plainText(text).slice(0, most - 1)
  return [paragraph([textNode(`${start.replace(/[\uD800-\uDBFF]$/, '')}…`)])]
}

const htmlOf = (text: RichText): string =>
  text
    .map(blockHtml)
    .filter((html) => html !== '')
    .join('\n\n')

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return inlineHtml(block.children)
    case 'heading':
      return `<b>${inlineHtml(block.children)}</b>`
    case 'blockquote':
      return `<blockquote>${htmlOf(block.children)}</blockquote>`
    case 'code':
      return `<pre>${escaped(block.value)}</pre>`
    case 'list':
      return block.children.map((item, at) => itemHtml(item, signOf(block.start, at))).join('\n')
    case 'table':
      return tableHtml(block.header, block.rows)
    default:
      return block satisfies never
  }
}

const signOf = (start: number | undefined, at: number): string =>
  start === undefined ? '• ' : `${start + at}. `

/** The item's further lines stand below its first one, indented. */
const itemHtml = ({ checked, children }: ListItem, sign: string): string => {
  const [first = '', ...more] = htmlOf(children).replace(/\n+/g, '\n').split('\n')
  const mark = checked === undefined ? '' : checked ? '✅ ' : '⬜ '
  return [`${sign}${mark}${first}`, ...more.map((line) => `  ${line}`)].join('\n')
}

const tableHtml = (header: TableRow, rows: readonly TableRow[]): string => {
  const names = cellsOf(header).filter(Boolean).join(' · ')
  return [...(names ? [`<b>${names}</b>`] : []), ...rows.map((row) => rowHtml(cellsOf(row)))].join('\n')
}

const cellsOf = (row: TableRow): readonly string[] => row.map((cell) => inlineHtml(cell).trim())

/** A mark such as ✅ leads its line; what else stands in the row follows the first cell. */
const rowHtml = (cells: readonly string[]): string => {
  const isMark = (cell: string) => /^(?:\p{Extended_Pictographic}\uFE0F?)+$/u.test(cell)
  const mark = cells.find(isMark)
  const [first = '', ...more] = cells.filter((cell) => cell && !isMark(cell))
  return `${mark ?? '•'} ${[first, ...more].join(': ')}`
}

const inlineHtml = (nodes: readonly Inline[]): string => nodes.map(nodeHtml).join('')

const nodeHtml = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return escaped(node.value)
    case 'break':
      return '\n'
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`
    case 'strong':
      return `<b>${inlineHtml(node.children)}</b>`
    case 'emphasis':
      return `<i>${inlineHtml(node.children)}</i>`
    case 'delete':
      return `<s>${inlineHtml(node.children)}</s>`
    case 'link':
      return opens(node.url)
        ? `<a href="${escaped(node.url)}">${inlineHtml(node.children)}</a>`
        : inlineHtml(node.children)
    default:
      return node satisfies never
  }
}

const opens = (url: string): boolean => /^(https?|tg):\/\//i.test(url)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For the two places that the HTML style has for texts: between tags, and inside a double-quoted attribute. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const linksIn = (text: RichText): readonly string[] => text.flatMap(linksInBlock)

const linksInBlock = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linksInLine(block.children)
    case 'blockquote':
      return linksIn(block.children)
    case 'list':
      return block.children.flatMap(({ children }) => linksIn(children))
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(linksInLine)
    default:
      return []
  }
}

const linksInLine = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return []
    return node.type === 'link' ? [node.url, ...linksInLine(node.children)] : linksInLine(node.children)
  })
