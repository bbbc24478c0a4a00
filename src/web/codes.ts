import { randomInt, randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { type Brand, type Words, words } from '../../flows/screen.ts'
import { lookAtPage, type PageSeen } from '../accounts/entries.ts'
import { limits } from '../accounts/limits.ts'
import { renewCodes } from '../effects/renew-codes.ts'
import { createLanes } from '../engine/lanes.ts'
import { createAllowance } from './allowance.ts'
import { ownForm } from './own-form.ts'
import { type Notice, type Page, type Pages, reopen, slow, unknown } from './page.ts'
import { tokenIn } from './token.ts'
import type { WebParts } from './web.ts'

const MINUTE = 60_000

/**
 * The one-time page that makes ten new recovery codes and shows them. Looking at it changes nothing, however often and
 * by whatever program it is done: only the button makes the old codes void.
 */
export const codes = (parts: WebParts, pages: Pages): Hono => {
  const { engine, brand, publicUrl, now } = parts
  const posts = createAllowance({ most: 20, per: MINUTE }, now)
  const lanes = createLanes(20)

  const look = async (c: Context) => {
    const token = tokenIn(c.req.param('token') ?? '')
    const seen = token && (await lookAtPage(parts, 'codes', token, now()))
    return token && seen ? { token, seen } : undefined
  }

  const renew = async (token: string): Promise<Notice | Page> => {
    const seen = await lookAtPage(parts, 'codes', token, now())
    if (!seen) return unknown
    if (seen.state !== 'open') return seen.state === 'done' ? before(seen) : over(seen)
    const { entry, conversation } = seen
    const renewed = await renewCodes({ ...parts, limits, dice: randomInt }, entry, {
      key: `web ${randomUUID()}`,
      at: now(),
      conversation,
    })
    if ('over' in renewed) return over(seen)
    if ('busy' in renewed) return { ...question(token, seen, words('web-busy')), status: 503 }
    await engine.tell(conversation, { type: 'codesShown', entry })
    return codesPage(seen, renewed.codes, {
      brand,
      title: words('web-codes-shown-title'),
      lead: words('web-codes-shown'),
    })
  }

  return new Hono()
    .get('/', (c) => pages.notice(c, reopen))
    .get('/:token', async (c) => {
      const found = await look(c)
      if (!found) return pages.notice(c, unknown)
      const { token, seen } = found
      if (seen.state === 'open') return pages.show(c, question(token, seen))
      return pages.notice(c, seen.state === 'done' ? { ...before(seen), status: 200 } : over(seen))
    })
    .post('/:token', ownForm(pages, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const found = await look(c)
      if (!found) return pages.notice(c, unknown)
      const { token, seen } = found
      const wait = posts(seen.entry)
      if (wait > 0) return pages.notice(c, slow(seen.locale, wait))
      const came = await lanes.run(seen.entry, () => renew(token))
      if (!came) return pages.notice(c, slow(seen.locale, MINUTE))
      if (came.status === 503) c.header('retry-after', '5')
      return 'text' in came ? pages.notice(c, came) : pages.show(c, came)
    })
    .all('/:token', pages.onlyAllowing('GET, HEAD, POST'))
}

interface Showing {
  readonly brand: Pick<Brand, 'account'>
  readonly title: Words
  readonly lead: Words
}

/**
 * Recovery codes, the only time that they are seen. They can be taken along without JavaScript: the file is part of the
 * page, so nothing is asked of the server once more.
 */
export const codesPage = (
  { locale }: PageSeen,
  list: readonly string[],
  { brand: { account }, title, lead }: Showing,
): Page => ({
  locale,
  sign: 'done',
  title,
  scripts: ['codes.js'],
  body: (say) => {
    const plain = (id: Words['id'], args?: Words['args']) => say.plain(words(id, args))
    const text = [plain('web-codes-file', { account }), '', ...list, ''].join('\r\n')
    const file = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`
    return html`<p class="lead">${say.plain(lead)}</p>
<ol class="codes" id="codes" aria-label="${plain('web-codes-list')}">${list.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p><a class="button" href="${file}" download="${plain('web-codes-file-name')}.txt">${plain('web-choice-download')}</a></p>
<p class="row"><button type="button" class="quiet button" id="print" hidden>${plain('web-choice-print')}</button>
<button type="button" class="quiet button" id="copy" hidden data-copied="${plain('web-codes-copied')}">${plain('web-choice-copy')}</button></p>
<p class="unseen" id="told" role="status"></p>
<p class="small">${plain('web-codes-keep')}</p>`
  },
})

const question = (token: string, { locale }: PageSeen, fault?: Words): Page => ({
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

const before = ({ locale }: PageSeen): Notice => ({
  status: 409,
  locale,
  sign: 'done',
  title: words('web-codes-before-title'),
  text: words('web-codes-before'),
})

const over = ({ locale }: PageSeen): Notice => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-page-over'),
})
