import { Marked, type RendererObject, type Tokens } from 'marked'
import { escapeHtml } from '../words/words.ts'

/**
 * Markdown as Telegram HTML: the handful of tags of the Bot API ("HTML style"), everything else as escaped text,
 * so nothing a file holds can break the message. Headings become bold, list items "• ", and a table one line a row,
 * because a phone is about 35 characters wide.
 */
export const telegramHtml = (markdown: string): string =>
  (marked.parse(markdown, { async: false }) as string).replace(/\n{3,}/g, '\n\n').trim()

/** What of a Markdown text cannot be shown in Telegram, each in a few words. */
export const lostInTelegram = (markdown: string): string[] => {
  const lost: string[] = []
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'html') lost.push(`HTML such as ${token.raw.trim()}`)
    if (token.type === 'image') lost.push(`the picture ${token.href}`)
    if (token.type === 'link' && !opens(token.href)) lost.push(`the link to ${token.href}`)
  })
  return lost
}

const renderer: RendererObject = {
  space: () => '',
  heading({ tokens }) {
    return `<b>${this.parser.parseInline(tokens)}</b>\n\n`
  },
  paragraph({ tokens }) {
    return `${this.parser.parseInline(tokens)}\n\n`
  },
  list({ items, ordered, start }) {
    const lines = items.map((item, at) => {
      const [first = '', ...more] = this.parser.parse(item.tokens).trim().replace(/\n+/g, '\n').split('\n')
      const sign = ordered ? `${Number(start) + at}. ` : '• '
      return [sign + first, ...more.map((line) => `  ${line}`)].join('\n')
    })
    return `\n${lines.join('\n')}\n\n`
  },
  checkbox: ({ checked }) => (checked ? '✅ ' : '⬜ '),
  table({ header, rows }) {
    const cells = (row: readonly Tokens.TableCell[]) =>
      row.map(({ tokens }) => this.parser.parseInline(tokens).trim())
    const names = cells(header).filter(Boolean).join(' · ')
    const lines = rows.map((row) => line(cells(row)))
    return `${(names ? [`<b>${names}</b>`, ...lines] : lines).join('\n')}\n\n`
  },
  blockquote({ tokens }) {
    return `<blockquote>${this.parser.parse(tokens).trim()}</blockquote>\n\n`
  },
  code: ({ text }) => `<pre>${escapeHtml(text)}</pre>\n\n`,
  hr: () => '',
  def: () => '',
  html: ({ text }) => escapeHtml(text),
  strong({ tokens }) {
    return `<b>${this.parser.parseInline(tokens)}</b>`
  },
  em({ tokens }) {
    return `<i>${this.parser.parseInline(tokens)}</i>`
  },
  del({ tokens }) {
    return `<s>${this.parser.parseInline(tokens)}</s>`
  },
  codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
  br: () => '\n',
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens)
    return opens(href) ? `<a href="${escapeHtml(href)}">${text}</a>` : text
  },
  image: ({ text }) => escapeHtml(text),
  text(token) {
    return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : unwrapped(token.text)
  },
}

const marked = new Marked({ gfm: true, renderer })

/** A line that was broken in the file for its author's convenience goes on. */
const unwrapped = (text: string): string => escapeHtml(text.replace(/\s*\n\s*/g, ' '))

/** A mark such as ✅ leads its line; what else stands in the row follows the first cell. */
const line = (cells: readonly string[]): string => {
  const isMark = (cell: string) => /^(?:\p{Extended_Pictographic}\uFE0F?)+$/u.test(cell)
  const marks = cells.filter(isMark)
  const [first = '', ...more] = cells.filter((cell) => cell && !isMark(cell))
  return `${marks[0] ?? '•'} ${[first, ...more].join(': ')}`
}

const opens = (href: string): boolean => /^(https?|tg):\/\//i.test(href)
