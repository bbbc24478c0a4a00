/**
 * Text with its emphasis and structure, which each channel converts to a form of its own. It is a small subset of
 * mdast, the syntax tree of Markdown (https://github.com/syntax-tree/mdast), with its names and its shape.
 */
export type RichText = readonly Block[]

export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly type: 'blockquote'; readonly children: RichText }
  | { readonly type: 'code'; readonly value: string }
  | {
      readonly type: 'list'
      /** The number of the first item, in a list that counts. */
      readonly start?: number | undefined
      readonly children: readonly ListItem[]
    }
  | { readonly type: 'table'; readonly header: TableRow; readonly rows: readonly TableRow[] }

export interface ListItem {
  /** Whether the task is done, in a list of tasks. */
  readonly checked?: boolean | undefined
  readonly children: RichText
}

/** A row's cells. */
export type TableRow = readonly (readonly Inline[])[]

export type Inline =
  | { readonly type: 'text' | 'inlineCode'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' }

export const textNode = (value: string): Inline => ({ type: 'text', value })

export const lineBreak: Inline = { type: 'break' }

export const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', children })

/** The text of a line without its emphasis: an address behind a link is left out. */
export const plainInline = (nodes: readonly Inline[]): string => {
  const [only] = nodes
  return only?.type === 'text' && nodes.length === 1 ? only.value : nodes.map(plainNode).join('')
}

const plainNode = (node: Inline): string => {
  switch (node.type) {
    case 'break':
      return '\n'
    case 'text':
    case 'inlineCode':
      return node.value
    default:
      return plainInline(node.children)
  }
}

/** All words of a text, a block a line. */
export const plainText = (text: RichText): string => text.map(plainBlock).join('\n')

const plainBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.children)
    case 'blockquote':
      return plainText(block.children)
    case 'code':
      return block.value
    case 'list':
      return block.children.map(({ children }) => plainText(children)).join('\n')
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainInline).join(' ')).join('\n')
    default:
      return block satisfies never
  }
}
