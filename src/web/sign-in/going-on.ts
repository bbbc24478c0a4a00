import { html } from 'hono/html'
import { words } from '../../../flows/screen.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import type { Page } from '../layout/page.ts'

export interface GoingOn {
  readonly application: Pick<ApplicationRequest, 'client'>
  readonly locale: string
  /** Where the browser goes on. */
  readonly address: string
  /** How the request of the application ended. */
  readonly ended: 'signed-in' | 'refused'
}

/**
 * The browser goes on by itself. A redirect would not do, as browsers hold a form to its own origin through all of them
 * (Content Security Policy Level 3, `form-action`), and a header would not, as this page may come late in one that was begun.
 */
export const goingOn = ({ application, locale, address, ended }: GoingOn): Page => ({
  locale,
  icon: ended === 'refused' ? 'shut' : 'done',
  title: words('web-going-on-title', { ended }),
  body: ({ plain }) => html`<meta http-equiv="refresh" content="0; url=${address}">
<p class="lead" role="status">${plain('web-going-on', { client: application.client.name })}</p>
<p><a class="button" href="${address}">${plain('web-choice-continue')}</a></p>`,
})
