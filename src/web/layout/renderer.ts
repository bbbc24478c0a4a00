import type { Context, Handler } from 'hono'
import { html, raw } from 'hono/html'
import { type Brand, type Words, words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { directionOf } from '../../words/direction.ts'
import type { Wording } from '../../words/words.ts'
import { pathsUnder } from '../http/address.ts'
import type { Assets } from './assets.ts'
import { faultLine, noticeLine } from './fields.ts'
import { drawIcon } from './icon.ts'
import { languageOf } from './language.ts'
import { unreadable } from './messages.ts'
import type { Html, MessagePage, Page, PageText } from './page.ts'
import { inlineHtml } from './rich-text.ts'

/** Answers requests with pages. */
export interface Renderer {
  page(c: Context, page: Page): Response | Promise<Response>
  message(c: Context, message: MessagePage): Response | Promise<Response>
  /** Answers the methods that a path does not know. */
  onlyAllowing(methods: string): Handler
}

export interface RendererParts {
  readonly wording: Wording
  readonly brand: Pick<Brand, 'name' | 'account'>
  readonly assets: Assets
  readonly publicUrl: string
  /** Address of the chat with the bot, once it is known. */
  readonly chat?: () => string | undefined
}

export const createRenderer = ({ wording, brand, assets, publicUrl, chat }: RendererParts): Renderer => {
  const pathOf = pathsUnder(publicUrl)
  const page: Renderer['page'] = (
    c,
    { status = 200, icon, title, body, scripts = [], hasForm, fault, notice, ...rest },
  ) => {
    const locale = rest.locale ?? languageOf(c, wording)
    const text = pageText(wording, locale)
    const heading = text.plain(title)
    c.header('content-language', locale)
    c.header('vary', 'Accept-Language')
    return c.html(
      html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<title>${heading} · ${brand.account}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, email=no">
<link rel="stylesheet" href="${assets.path('style.css')}">
<link rel="stylesheet" href="${assets.path('brand.css')}">
<link rel="icon" href="${assets.path('logo.svg')}" type="image/svg+xml">
${hasForm && originInReferrer}
${['page.js', ...scripts, ...(hasForm ? ['busy.js'] : [])].map((name) => html`<script type="module" src="${assets.path(name)}"></script>\n`)}</head>
<body>
<header class="brand"><img src="${assets.path('logo.svg')}" width="36" height="36" alt=""><p>${brand.name}</p></header>
<main>
${hasForm && (notice ? noticeLine(text, notice) : faultLine(text, fault))}
${icon && drawIcon(icon)}
<h1>${heading}</h1>
${body(text, pathOf)}
${hasForm && html`<p class="unseen" id="busy" role="status" data-says="${text.plain('web-working')}"></p>`}
</main>
</body>
</html>
`,
      status,
    )
  }

  const message: Renderer['message'] = (c, { text: sentence, retryAfter, ...rest }) => {
    if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
    const address = chat?.()
    return page(c, {
      ...rest,
      body: (text) =>
        html`<p class="lead">${text.html(sentence)}</p>\n${address && linkToChat(address, text)}`,
    })
  }

  return {
    page,
    message,
    onlyAllowing: (methods) => (c) => {
      c.header('allow', methods)
      return message(c, { ...unreadable, status: 405 })
    },
  }
}

/** The way back to the chat with the bot. */
export const linkToChat = (address: string, text: PageText, className = 'button'): Html =>
  html`<p class="back"><a class="${className}" href="${address}" rel="noreferrer">${text.plain('web-choice-chat')}</a></p>`

const pageText = (wording: Wording, locale: string): PageText => ({
  html: (sentence, args) => raw(inlineHtml(wording.rich(locale, wordsOf(sentence, args)))),
  plain: (sentence, args) => wording.plain(locale, wordsOf(sentence, args)),
})

const wordsOf = (sentence: Words | WordId, args?: Words['args']): Words =>
  typeof sentence === 'string' ? words(sentence, args) : sentence

/**
 * Lets the browser name our origin, and no more of the address, when it posts the form of a page: under the
 * `no-referrer` of the header it would say `Origin: null` (Fetch standard, "append a request `Origin` header").
 */
const originInReferrer = html`<meta name="referrer" content="strict-origin">`
