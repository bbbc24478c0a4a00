import { html } from 'hono/html'
import { eventTitle, whatHappened, whenAndWhere } from '../../../flows/common/notification.ts'
import type { RevertOutcome } from '../../../flows/requests.ts'
import { type NotificationView, viewNotification } from '../../accounts/security/notifications.ts'
import { revertChange } from '../../accounts/security/revert.ts'
import { message } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'

/**
 * "This was not me": the link of a security notification. The page tells what happened, then asks, and changes nothing,
 * however often and by whatever program it is opened. Only the button reverts the change, once.
 */
export const notMe: PageBuilder = (parts, renderer) => {
  const { directory, secrets, brand, now } = parts

  const revert = async (view: NotificationView): Promise<MessagePage> =>
    outcomeOf(
      await directory.transaction((queries) =>
        revertChange(queries, secrets, { notification: view.notification, at: now() }),
      ),
      view,
    )

  return oneTimePage(parts, renderer, {
    look: (token) => viewNotification(parts, token, now()),
    key: ({ notification }) => notification,
    show: {
      open: (view, token) => question(view, token, brand.account),
      undone: ({ locale }) => message('web-not-me-before', { locale, icon: 'done' }),
      over: (view) => outcomeOf('late', view),
    },
    submit: { open: revert, undone: revert, over: revert },
  })
}

const question = ({ event, region, locale }: NotificationView, token: string, account: string): Page => ({
  locale,
  title: eventTitle(event, account),
  hasForm: true,
  body: (text, pathOf) => html`<p class="lead">${text.html(whatHappened(event, region, locale))}</p>
<p class="when">${text.html(whenAndWhere(event, region, locale))}</p>
<h2>${text.plain('web-not-me-question')}</h2>
<p>${text.html('web-not-me', { account })}</p>
<form method="post" action="${pathOf('not-me', token)}">
<button class="button">${text.plain('web-choice-not-me')}</button>
</form>
<p class="small">${text.html('web-not-me-mine')}</p>`,
})

const outcomeOf = (outcome: RevertOutcome, { locale }: NotificationView): MessagePage =>
  message(`web-not-me-${outcome}`, { locale, ...looks[outcome] })

const looks: Readonly<Record<RevertOutcome, Pick<MessagePage, 'icon' | 'status'>>> = {
  locked: { icon: 'done' },
  stopped: { icon: 'done' },
  outweighed: { icon: 'letter', status: 409 },
  before: { icon: 'done', status: 409 },
  late: { icon: 'time', status: 410 },
}
