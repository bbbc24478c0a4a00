import type { Formatted } from '../../../flows/screen.ts'

interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
}

/**
 * Whether the person's app has made formatting of signs in a text: it sends what stands between them, and says where it
 * stood (Bot API, `MessageEntity`). Links, commands and the like are found in a text and leave it as it is.
 */
export const formattingOf = ({
  text = '',
  entities = [],
}: {
  readonly text?: string | undefined
  readonly entities?: readonly Entity[] | undefined
}): { readonly formatted?: Formatted } => {
  const formatting = entities.filter(({ type }) => FORMATTING.has(type))
  if (formatting.length === 0) return {}
  return { formatted: formatting.some((entity) => isInside(text, entity)) ? 'inside' : 'whole' }
}

const FORMATTING = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
])

/** Something that is no space stands right beside it. */
const isInside = (text: string, { offset, length }: Entity): boolean =>
  /\S$/.test(text.slice(0, offset)) || /^\S/.test(text.slice(offset + length))
