import { randomInt, randomUUID } from 'node:crypto'
import { html } from 'hono/html'
import { type Words, words } from '../../../flows/screen.ts'
import { type OwnerPageView, viewOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { renewCodes } from '../../effects/two-step/renew-codes.ts'
import { done, pageOver } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { recoveryCodes } from '../layout/recovery-codes.ts'
import { byTicket, oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'

/**
 * The one-time page that makes ten new recovery codes and shows them. Looking at the page changes nothing: only the
 * button makes the old codes void.
 */
export const codes: PageBuilder = (parts, renderer) => {
  const { engine, brand, now, chat } = parts

  const renew = async (view: OwnerPageView, token: string): Promise<MessagePage | Page> => {
    const { ticket, conversation, locale } = view
    const performing = { key: `web ${randomUUID()}`, at: now(), conversation }
    const renewed = await renewCodes({ ...parts, dice: randomInt }, ticket, performing)
    if ('over' in renewed) return pageOver(view)
    if ('busy' in renewed) return { ...question(view, token, words('web-busy')), status: 503 }
    await engine.dispatch(conversation, { type: 'codesShown', ticket })
    return recoveryCodes({
      locale,
      codes: renewed.codes,
      brand,
      title: words('web-codes-shown-title'),
      lead: words('web-codes-shown'),
      chat: chat?.(),
    })
  }

  return oneTimePage(parts, renderer, {
    look: (token) => viewOwnerPage(parts, 'codes', token, now()),
    key: byTicket,
    show: { open: (view, token) => question(view, token), done: shownBefore, over: (view) => pageOver(view) },
    submit: { open: renew, done: (view) => ({ ...shownBefore(view), status: 409 }) },
  })
}

const shownBefore = (view: OwnerPageView): MessagePage => done('web-codes-before', view)

const question = ({ locale }: OwnerPageView, token: string, fault?: Words): Page => ({
  locale,
  title: words('web-codes-title'),
  hasForm: true,
  fault,
  body: (text, pathOf) => html`<p class="lead">${text.plain('web-codes-ask')}</p>
<form method="post" action="${pathOf('codes', token)}">
<button class="button">${text.plain('web-choice-show-codes')}</button>
</form>`,
})
