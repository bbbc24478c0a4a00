import type { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import type { PathOf } from '../http/address.ts'
import type { Icon } from './icon.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  readonly status?: ContentfulStatusCode
  /** Language of the page; left out, the browser's. */
  readonly locale?: string
  /** Above the title of a page that asks for nothing. */
  readonly icon?: Icon
  readonly title: Words
  readonly body: (text: PageText, pathOf: PathOf) => Html
  /** Files of `src/web/assets` beside the script of every page. */
  readonly scripts?: readonly string[]
  readonly hasForm?: boolean
  /** A browser without scripts loads the page again after so many seconds. */
  readonly refresh?: number
  /** Why the form was refused: said above the title, with the focus. */
  readonly fault?: Words | undefined
  /** What the form asks for next, after something right was sent: said instead of a fault. */
  readonly notice?: Words | undefined
}

/** A page of a title and one paragraph. */
export interface MessagePage extends Omit<Page, 'body' | 'hasForm' | 'fault' | 'notice'> {
  readonly text: Words
  /** Where its button leads; left out, to the chat. A person who came from elsewhere finds the way back alone. */
  readonly leadsTo?: 'nowhere' | { readonly address: string; readonly label: WordId }
  /** When another try is worth making (s). */
  readonly retryAfter?: number
}

/** Sentences in the language of a page: by their words, or by an id and its arguments. */
export interface PageText {
  /** With the tags of the sentence; arguments are escaped. */
  html(sentence: Words | WordId, args?: Words['args']): Html
  /** Not escaped: the `html` template of Hono escapes it. */
  plain(sentence: Words | WordId, args?: Words['args']): string
}
