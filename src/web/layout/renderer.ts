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
  /**
   * Says at once that a person is in line, and shows the answer in the same page as soon as it is there, without a script
   * and without another request: what is shown only once is not lost on the way.
   */
  waiting(c: Context, locale: string, answer: Promise<Page | MessagePage>): Response
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
  /** All that stands before what a page shows. */
  const start = (
    locale: string,
    heading: string,
    scripts: readonly string[],
    { hasForm, refresh }: Pick<Page, 'hasForm' | 'refresh'>,
  ) => html`<!doctype html>
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
${refresh !== undefined && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>\n`}${scriptsOf(['page.js', ...scripts])}</head>
<body>
<header class="brand"><img src="${assets.path('logo.svg')}" width="36" height="36" alt=""><p>${brand.name}</p></header>
`
  const scriptsOf = (names: readonly string[]) =>
    names.map((name) => html`<script type="module" src="${assets.path(name)}"></script>\n`)
  const scriptsFor = ({ scripts = [], hasForm }: Pick<Page, 'scripts' | 'hasForm'>) => [
    ...scripts,
    ...(hasForm ? ['busy.js'] : []),
  ]
  const main = ({ title, icon, body, hasForm, fault, notice }: Page, text: PageText) => html`<main>
${hasForm && (notice ? noticeLine(text, notice) : faultLine(text, fault))}
${icon && drawIcon(icon)}
<h1>${text.plain(title)}</h1>
${body(text, pathOf)}
${hasForm && html`<p class="unseen" id="busy" role="status" data-says="${text.plain('web-working')}"></p>`}
</main>
`
  const end = html`</body>
</html>
`
  const speak = (c: Context, wanted?: string): { readonly locale: string; readonly text: PageText } => {
    const locale = wanted ?? languageOf(c, wording)
    c.header('content-language', locale)
    c.header('vary', 'Accept-Language')
    return { locale, text: pageText(wording, locale) }
  }

  const page: Renderer['page'] = (c, shown) => {
    const { locale, text } = speak(c, shown.locale)
    const top = start(locale, text.plain(shown.title), scriptsFor(shown), shown)
    return c.html(html`${top}${main(shown, text)}${end}`, shown.status ?? 200)
  }

  const waiting: Renderer['waiting'] = (c, wanted, answer) => {
    const { locale, text } = speak(c, wanted)
    c.header('content-type', 'text/html; charset=utf-8')
    // nginx would hold the beginning back until the end is there.
    c.header('x-accel-buffering', 'no')
    const top = html`${start(locale, text.plain('web-waiting-title'), [], { hasForm: true })}<main class="waiting" role="status">
${drawIcon('time')}
<p class="lead">${text.plain('web-waiting-title')}</p>
<p>${text.plain('web-waiting')}</p>
</main>
`
    const rest = async () => {
      const shown = await answer
      const late = 'text' in shown ? asPage(shown) : shown
      return html`${main(late, text)}${scriptsOf(scriptsFor(late))}${end}`
    }
    return c.body(streamOf([async () => top, rest]))
  }

  const asPage = ({ text: sentence, leadsTo = chatOr('nowhere'), ...rest }: MessagePage): Page => ({
    ...rest,
    body: (text) =>
      html`<p class="lead">${text.html(sentence)}</p>\n${leadsTo === 'nowhere' ? '' : wayOn(leadsTo, text)}`,
  })
  const chatOr = <Else>(otherwise: Else) => {
    const address = chat?.()
    return address === undefined ? otherwise : ({ address, label: 'web-choice-chat' } as const)
  }

  const message: Renderer['message'] = (c, shown) => {
    if (shown.retryAfter !== undefined) c.header('retry-after', String(shown.retryAfter))
    return page(c, asPage(shown))
  }

  return {
    page,
    waiting,
    message,
    onlyAllowing: (methods) => (c) => {
      c.header('allow', methods)
      return message(c, { ...unreadable, status: 405 })
    },
  }
}

/** Sends each part when it is there. A reader who goes away stops nothing. */
const streamOf = (parts: readonly (() => Promise<Awaited<Html>>)[]): ReadableStream<Uint8Array> => {
  const left = [...parts]
  return new ReadableStream({
    async pull(controller) {
      const part = left.shift()
      if (!part) return controller.close()
      controller.enqueue(new TextEncoder().encode(String(await part())))
    },
  })
}

/** The way back to the chat with the bot. */
export const linkToChat = (address: string, text: PageText, className = 'button'): Html =>
  wayOn({ address, label: 'web-choice-chat' }, text, className)

const wayOn = (
  { address, label }: { readonly address: string; readonly label: WordId },
  text: PageText,
  className = 'button',
): Html =>
  html`<p class="back"><a class="${className}" href="${address}" rel="noreferrer">${text.plain(label)}</a></p>`

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
