import type { Context, Handler } from 'hono'
import { html, raw } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Brand, type Words, words } from '../../flows/screen.ts'
import type { Wording } from '../words/words.ts'
import { assetPath } from './assets.ts'
import { emblem, type Sign } from './emblem.ts'
import { languageOf } from './language.ts'
import { inlineHtml } from './rich-text.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  readonly status?: ContentfulStatusCode
  /** Language of the page; left out, the browser's. */
  readonly locale?: string
  readonly sign: Sign
  readonly title: Words
  readonly body: (say: Say) => Html
  /** Scripts of ours beside the one of every page. */
  readonly scripts?: readonly string[]
  /** It has a form. */
  readonly posts?: boolean
}

/** A page that says one thing. */
export interface MessagePage extends Omit<Page, 'body' | 'posts'> {
  readonly text: Words
  /** When it is worth another try (s). */
  readonly retryAfter?: number
}

/** The words of a page in its language. */
export interface Say {
  /** With the tags the words bring along; arguments are escaped. */
  html(words: Words): Html
  /** To be escaped by whoever puts it into a page, as `hono/html` does. */
  plain(words: Words): string
}

export interface Pages {
  show(c: Context, page: Page): Response | Promise<Response>
  messagePage(c: Context, messagePage: MessagePage): Response | Promise<Response>
  /** Answers any method that a path does not know. */
  onlyAllowing(methods: string): Handler
}

export interface PagesParts {
  readonly wording: Wording
  readonly brand: Pick<Brand, 'account'>
  readonly chat?: () => string | undefined
}

/** The way back to the chat, which has this address. */
export const backTo = (chat: string, say: Say, look = 'button'): Html =>
  html`<p class="back"><a class="${look}" href="${chat}" rel="noreferrer">${say.plain(words('web-choice-chat'))}</a></p>`

export const createPages = ({ wording, brand, chat }: PagesParts): Pages => {
  const show: Pages['show'] = (
    c,
    { status = 200, sign, title, body, scripts = [], posts = false, ...page },
  ) => {
    const locale = page.locale ?? languageOf(c, wording)
    const say: Say = {
      html: (words) => raw(inlineHtml(wording.rich(locale, words))),
      plain: (words) => wording.plain(locale, words),
    }
    const heading = say.plain(title)
    c.header('content-language', locale)
    c.header('vary', 'Accept-Language')
    return c.html(
      html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${heading} · ${brand.account}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, email=no">
<link rel="stylesheet" href="${assetPath('style.css')}">
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
${posts && namesOrigin}
${['page.js', ...scripts].map((name) => html`<script type="module" src="${assetPath(name)}"></script>\n`)}</head>
<body>
<main>
<header>${emblem(sign)}<p>${brand.account}</p></header>
<h1>${heading}</h1>
${body(say)}
</main>
</body>
</html>
`,
      status,
    )
  }

  const messagePage: Pages['messagePage'] = (c, { text, retryAfter, ...page }) => {
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
    const address = chat?.()
    return show(c, {
      ...page,
      body: (say) => html`<p class="lead">${say.html(text)}</p>\n${address && backTo(address, say)}`,
    })
  }

  return {
    show,
    messagePage,
    onlyAllowing: (methods) => (c) => {
      c.header('allow', methods)
      return messagePage(c, { ...unreadable, status: 405 })
    },
  }
}

/**
 * Lets the browser name our origin, and no more of the address, when it posts the form of a page: under the
 * `no-referrer` of the header it would say `Origin: null` (Fetch standard, "append a request `Origin` header").
 */
const namesOrigin = html`<meta name="referrer" content="strict-origin">`

export const unknown: MessagePage = {
  status: 404,
  sign: 'shut',
  title: words('web-unknown-title'),
  text: words('web-unknown'),
}

/** The address of a page without its token: a page hides it, and a browser may load that anew. */
export const reopen: MessagePage = {
  status: 404,
  sign: 'shut',
  title: words('web-reopen-title'),
  text: words('web-reopen'),
}

export const refused: MessagePage = {
  status: 403,
  sign: 'shut',
  title: words('web-refused-title'),
  text: words('web-refused'),
}

export const unreadable: MessagePage = {
  status: 400,
  sign: 'shut',
  title: words('web-unreadable-title'),
  text: words('web-unreadable'),
}

export const slow = (locale: string, wait: number): MessagePage => ({
  status: 429,
  locale,
  sign: 'time',
  title: words('web-slow-title'),
  text: words('web-slow'),
  retryAfter: Math.ceil(wait / 1000),
})

/** 503, since Retry-After says when it may be over (RFC 9110, 15.6.4). */
export const failed: MessagePage = {
  status: 503,
  sign: 'shut',
  title: words('web-failed-title'),
  text: words('web-failed'),
  retryAfter: 60,
}
