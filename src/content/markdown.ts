import { Marked, type Token, type Tokens } from 'marked'
import {
  type Block,
  type Inline,
  type ListItem,
  lineBreak,
  paragraph,
  type RichText,
  textNode,
} from '../../flows/text/rich-text.ts'

/**
 * Markdown as rich text. What rich text does not know stays as its text: HTML as it was written, a picture by its
 * description. A rule between paragraphs is left out.
 */
export const parseMarkdown = (markdown: string): RichText => blocksOf(marked.lexer(markdown))

/** What of a Markdown file rich text does not know, each in a few words. */
export const lostFromMarkdown = (markdown: string): string[] => {
  const lost: string[] = []
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'html') lost.push(`HTML such as ${token.raw.trim()}`)
    if (token.type === 'image') lost.push(`the picture ${token.href}`)
  })
  return lost
}

const marked = new Marked({ gfm: true })

const blocksOf = (tokens: readonly Token[]): RichText => tokens.flatMap(blockOf)

const blockOf = (token: Token): readonly Block[] => {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', children: inlineOf(token.tokens) }]
    case 'paragraph':
    case 'text':
      return [paragraph(token.tokens ? inlineOf(token.tokens) : [textNode(unwrapped(token.text))])]
    case 'html':
      return [paragraph([textNode(token.text.trim())])]
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(token.tokens ?? []) }]
    case 'code':
      return [{ type: 'code', value: token.text }]
    case 'list':
      return [listOf(token as Tokens.List)]
    case 'table':
      return [tableOf(token as Tokens.Table)]
    default:
      return []
  }
}

const listOf = ({ ordered, start, items }: Tokens.List): Block => ({
  type: 'list',
  ...(ordered ? { start: Number(start) } : {}),
  children: items.map(
    ({ task, checked, tokens }): ListItem => ({
      ...(task ? { checked: checked === true } : {}),
      children: blocksOf(tokens),
    }),
  ),
})

const tableOf = ({ header, rows }: Tokens.Table): Block => {
  const cellsOf = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => inlineOf(tokens))
  return { type: 'table', header: cellsOf(header), rows: rows.map(cellsOf) }
}

const inlineOf = (tokens: readonly Token[] = []): readonly Inline[] => tokens.flatMap(nodeOf)

const nodeOf = (token: Token): readonly Inline[] => {
  switch (token.type) {
    case 'strong':
      return [{ type: 'strong', children: inlineOf(token.tokens) }]
    case 'em':
      return [{ type: 'emphasis', children: inlineOf(token.tokens) }]
    case 'del':
      return [{ type: 'delete', children: inlineOf(token.tokens) }]
    case 'codespan':
      return [{ type: 'inlineCode', value: token.text }]
    case 'link':
      return [{ type: 'link', url: token.href, children: inlineOf(token.tokens) }]
    case 'br':
      return [lineBreak]
    case 'checkbox':
      return []
    case 'text':
      return token.tokens ? inlineOf(token.tokens) : [textNode(unwrapped(token.text))]
    default:
      return [textNode('text' in token ? unwrapped(String(token.text)) : token.raw)]
  }
}

/** A line that was broken in the file for its author's convenience goes on. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
