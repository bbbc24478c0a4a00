import { Hono } from 'hono'
import { html } from 'hono/html'
import { whatHappened, whenAndWhere } from '../../flows/common/notification.ts'
import type { RevertOutcome } from '../../flows/requests.ts'
import { words } from '../../flows/screen.ts'
import { type NotificationView, viewNotification } from '../accounts/security/notifications.ts'
import { revertChange } from '../accounts/security/revert.ts'
import { ownForm } from './own-form.ts'
import { type MessagePage, type Page, type Pages, reopen, unknown } from './page.ts'
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
  const look = (token: string | undefined) => token && viewNotification(parts, token, now())

  return new Hono()
    .get('/', (c) => pages.messagePage(c, reopen))
    .get('/:token', async (c) => {
      const token = tokenIn(c.req.param('token'))
      const seen = await look(token)
      if (!token || !seen) return pages.messagePage(c, unknown)
      if (seen.state === 'open') return pages.show(c, question(token, seen, brand.account))
      const { status, ...told } = outcome(seen.state === 'undone' ? 'before' : 'late', seen)
      return pages.messagePage(c, status === 410 ? { ...told, status } : told)
    })
    .post('/:token', ownForm(pages, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const seen = await look(tokenIn(c.req.param('token')))
      if (!seen) return pages.messagePage(c, unknown)
      const taken = await directory.transaction((queries) =>
        revertChange(queries, secrets, { notification: seen.notification, at: now() }),
      )
      return pages.messagePage(c, outcome(taken, seen))
    })
    .all('/:token', pages.onlyAllowing('GET, HEAD, POST'))
}

const question = (token: string, { news, region, locale }: NotificationView, account: string): Page => ({
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

const outcome = (taken: RevertOutcome, { locale }: NotificationView): MessagePage => ({
  ...signs[taken],
  locale,
  title: words(`web-not-me-${taken}-title`),
  text: words(`web-not-me-${taken}`),
})

const signs: Record<RevertOutcome, Pick<MessagePage, 'sign' | 'status'>> = {
  back: { sign: 'done' },
  locked: { sign: 'done' },
  stopped: { sign: 'done' },
  before: { sign: 'done', status: 409 },
  late: { sign: 'time', status: 410 },
}
