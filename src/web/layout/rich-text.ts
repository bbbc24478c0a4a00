import type { Inline } from '../../../flows/text/rich-text.ts'

/** A sentence as HTML for a page. Only web addresses become links. */
export const inlineHtml = (nodes: readonly Inline[]): string => nodes.map(nodeHtml).join('')

const nodeHtml = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return escaped(node.value)
    case 'break':
      return '<br>'
    case 'inlineCode':
      return `<code dir="ltr">${escaped(node.value)}</code>`
    case 'strong':
      return `<b>${inlineHtml(node.children)}</b>`
    case 'emphasis':
      return `<i>${inlineHtml(node.children)}</i>`
    case 'delete':
      return `<s>${inlineHtml(node.children)}</s>`
    case 'link':
      return /^https?:\/\//i.test(node.url)
        ? `<a href="${escaped(node.url)}">${inlineHtml(node.children)}</a>`
        : inlineHtml(node.children)
    default:
      return node satisfies never
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
