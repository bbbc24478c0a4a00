import { checkLink, mentioned } from './link.ts'

/** A MessageEntity as the parsers make it: https://core.telegram.org/bots/api#messageentity */
export interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
  /** Of a mention without a user name; the caller, who knows people, puts the whole user in. */
  readonly user?: { readonly id: number }
  readonly language?: string
  readonly custom_emoji_id?: string
  readonly unix_time?: number
  readonly date_time_format?: string
}

export interface Parsed {
  readonly text: string
  readonly entities: readonly Entity[]
}

/** The markup is wrong; the message is Telegram's. */
export class ParseError extends Error {}

/** Where in the source the fault lies, counted as the server counts. */
export const byteOffset = (source: string, index: number): number =>
  Buffer.byteLength(source.slice(0, index), 'utf8')

/** The entity of a link, or nothing where the link leads nowhere (the text stays plain). */
export const linkEntity = (link: string, offset: number, length: number): Entity | undefined => {
  const id = mentioned(link)
  if (id !== undefined) return { type: 'text_mention', offset, length, user: { id } }
  const checked = checkLink(link)
  return 'url' in checked ? { type: 'text_link', offset, length, url: checked.url } : undefined
}
