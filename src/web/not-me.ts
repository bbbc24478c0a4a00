import { Hono } from 'hono'
import { html } from 'hono/html'
import { whatHappened, whenAndWhere } from '../../flows/alert/news.ts'
import type { TakenBack } from '../../flows/effects.ts'
import { words } from '../../flows/screen.ts'
import { lookAtNotice, type NoticeSeen } from '../accounts/notices.ts'
import { takeBack } from '../accounts/take-back.ts'
import { ownForm } from './own-form.ts'
import { type Notice, type Page, type Pages, reopen, unknown } from './page.ts'
import type { WebParts } from './parts.ts'
import { tokenIn } from './token.ts'

/**
 * "This was not me": the link of a security notice. It tells what happened and changes nothing, however often it is
 * opened and by whatever program. Only the button takes it back, once.
 */
export const notMe = (
  parts: Pick<WebParts, 'directory' | 'secrets' | 'brand' | 'publicUrl' | 'now'>,
  pages: Pages,
): Hono => {
  const { directory, secrets, brand, publicUrl, now } = parts
  const look = (token: string | undefined) => token && lookAtNotice(parts, token, now())

  return new Hono()
    .get('/', (c) => pages.notice(c, reopen))
    .get('/:token', async (c) => {
      const token = tokenIn(c.req.param('token'))
      const seen = await look(token)
      if (!token || !seen) return pages.notice(c, unknown)
      if (seen.state === 'open') return pages.show(c, question(token, seen, brand.account))
      const { status, ...told } = outcome(seen.state === 'undone' ? 'before' : 'late', seen)
      return pages.notice(c, status === 410 ? { ...told, status } : told)
    })
    .post('/:token', ownForm(pages, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const seen = await look(tokenIn(c.req.param('token')))
      if (!seen) return pages.notice(c, unknown)
      const taken = await directory.transaction((queries) =>
        takeBack(queries, secrets, { notice: seen.notice, at: now() }),
      )
      return pages.notice(c, outcome(taken, seen))
    })
    .all('/:token', pages.onlyAllowing('GET, HEAD, POST'))
}

const question = (token: string, { news, region, locale }: NoticeSeen, account: string): Page => ({
  locale,
  sign: 'letter',
  title: words('web-not-me-title'),
  posts: true,
  body: (say) => html`<p class="lead">${say.html(whatHappened(news, region, locale))}</p>
<p>${say.html(whenAndWhere(news, region, locale))}</p>
<p>${say.html(words('web-not-me', { account }))}</p>
<form method="post" action="/not-me/${token}">
<button class="button">${say.plain(words('web-choice-not-me'))}</button>
</form>
<p class="small">${say.html(words('web-not-me-mine'))}</p>`,
})

const outcome = (taken: TakenBack, { locale }: NoticeSeen): Notice => ({
  ...signs[taken],
  locale,
  title: words(`web-not-me-${taken}-title`),
  text: words(`web-not-me-${taken}`),
})

const signs: Record<TakenBack, Pick<Notice, 'sign' | 'status'>> = {
  back: { sign: 'done' },
  locked: { sign: 'done' },
  stopped: { sign: 'done' },
  before: { sign: 'done', status: 409 },
  late: { sign: 'time', status: 410 },
}
