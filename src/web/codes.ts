import { randomInt, randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { type Brand, type Words, words } from '../../flows/screen.ts'
import { type OwnerPageView, viewOwnerPage } from '../accounts/proofs/owner-pages.ts'
import { limits } from '../accounts/throttling/limits.ts'
import { renewCodes } from '../effects/two-step/renew-codes.ts'
import { oneTimePage } from './one-time-page.ts'
import { backTo, type MessagePage, type Page, type Pages } from './page.ts'
import type { WebParts } from './parts.ts'

/**
 * The one-time page that makes ten new recovery codes and shows them. Looking at it changes nothing, however often and
 * by whatever program it is done: only the button makes the old codes void.
 */
export const codes = (parts: WebParts, pages: Pages): Hono => {
  const { engine, brand, now, chat } = parts

  const look = (token: string) => viewOwnerPage(parts, 'codes', token, now())

  const take = async (token: string, seen: OwnerPageView): Promise<MessagePage | Page> => {
    if (seen.state !== 'open') return seen.state === 'done' ? before(seen) : over(seen)
    const { ticket, conversation } = seen
    const renewed = await renewCodes({ ...parts, limits, dice: randomInt }, ticket, {
      key: `web ${randomUUID()}`,
      at: now(),
      conversation,
    })
    if ('over' in renewed) return over(seen)
    if ('busy' in renewed) return { ...question(token, seen, words('web-busy')), status: 503 }
    await engine.dispatch(conversation, { type: 'codesShown', ticket })
    return codesPage(seen, renewed.codes, {
      brand,
      title: words('web-codes-shown-title'),
      lead: words('web-codes-shown'),
      chat: chat?.(),
    })
  }

  return oneTimePage(parts, pages, {
    look,
    ticket: (seen) => seen.ticket,
    show: (token, seen) =>
      seen.state === 'open'
        ? question(token, seen)
        : seen.state === 'done'
          ? { ...before(seen), status: 200 }
          : over(seen),
    take,
  })
}

interface Showing {
  readonly brand: Pick<Brand, 'account'>
  readonly title: Words
  readonly lead: Words
  /** Address of the chat with the bot, once it is known. */
  readonly chat: string | undefined
}

/**
 * Recovery codes, the only time that they are seen. They can be taken along without JavaScript: the file is part of the
 * page, so nothing is asked of the server once more.
 */
export const codesPage = (
  { locale }: OwnerPageView,
  list: readonly string[],
  { brand: { account }, title, lead, chat }: Showing,
): Page => ({
  locale,
  sign: 'done',
  title,
  scripts: ['print.js', 'copy.js'],
  body: (say) => {
    const plain = (id: Words['id'], args?: Words['args']) => say.plain(words(id, args))
    const text = [plain('web-codes-file', { account }), '', ...list, ''].join('\r\n')
    const file = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`
    return html`<p class="lead">${say.plain(lead)}</p>
<ol class="codes" id="codes" aria-label="${plain('web-codes-list')}">${list.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p><a class="button" href="${file}" download="${plain('web-codes-file-name')}.txt">${plain('web-choice-download')}</a></p>
<p class="row"><button type="button" class="quiet button" id="print" hidden>${plain('web-choice-print')}</button>
<button type="button" class="quiet button" id="copy" hidden value="${list.join('\n')}" data-copied="${plain('web-codes-copied')}">${plain('web-choice-copy')}</button></p>
<p class="unseen" id="told" role="status"></p>
<p class="small">${plain('web-codes-keep')}</p>
${chat && backTo(chat, say, 'quiet button')}`
  },
})

const question = (token: string, { locale }: OwnerPageView, fault?: Words): Page => ({
  locale,
  sign: 'key',
  title: words('web-codes-title'),
  posts: true,
  body: (say) => html`<p class="lead">${say.plain(words('web-codes-ask'))}</p>
<form method="post" action="/codes/${token}">
<p class="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault)}</p>
<button class="button">${say.plain(words('web-choice-show-codes'))}</button>
</form>`,
})

const before = ({ locale }: OwnerPageView): MessagePage => ({
  status: 409,
  locale,
  sign: 'done',
  title: words('web-codes-before-title'),
  text: words('web-codes-before'),
})

const over = ({ locale }: OwnerPageView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-page-over'),
})
