import { randomUUID } from 'node:crypto'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../../flows/screen.ts'
import { checkNumberMatch } from '../../accounts/proofs/number-match.ts'
import { type OwnerPageView, viewOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { addPasskey, newPasskeyOptions } from '../../effects/passkeys/add-passkey.ts'
import { relyingPartyOf } from '../../effects/passkeys/relying-party.ts'
import { browserName } from '../http/browser-name.ts'
import { sameOriginForm } from '../http/same-origin-form.ts'
import { matchField } from '../layout/fields.ts'
import { done, pageOver, unreadable } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { Match } from '../one-time/number-match.ts'
import { byTicket, oneTimePage, open, type PageBuilder } from '../one-time/one-time-page.ts'

const Form = z.object({ match: Match, credential: z.string().max(16_000) })
const Asked = z.object({ match: Match })

/** The number is all that is typed here. */
const wrongMatch = words('web-passkey-match-wrong')

/**
 * The one-time page on which a passkey is made, in the person's own browser. The number that the chat shows is asked for
 * before the device makes anything: the owner of another account must not add a passkey to that of a stranger, nor the
 * reverse. Without a script a page cannot ask a device for a passkey, and says so.
 */
export const passkey: PageBuilder = (parts, renderer) => {
  const { engine, brand, now, publicUrl, wording } = parts
  const look = (token: string) => viewOwnerPage(parts, 'passkey', token, now())
  const party = relyingPartyOf(publicUrl)

  const whenOver = ({ conversation, ticket }: OwnerPageView) =>
    engine.dispatch(conversation, { type: 'pageOver', ticket })

  const over = async (view: OwnerPageView): Promise<MessagePage> => {
    await whenOver(view)
    return pageOver(view, 'web-matched-page-over')
  }

  const ask = (view: OwnerPageView, token: string, fault?: Words): Page =>
    question(view, token, { account: brand.account, fault })

  const add = async (
    view: OwnerPageView,
    token: string,
    body: () => Promise<unknown>,
    userAgent: string,
  ): Promise<MessagePage | Page> => {
    const form = Form.safeParse(await body())
    if (!form.success || !party) return unreadable
    const { match, credential } = form.data
    const { ticket, conversation } = view
    const matched = await checkNumberMatch(parts, ticket, match, now())
    if (matched === 'over') return over(view)
    if (matched !== 'right') return { ...ask(view, token, wrongMatch), status: 422 }
    const added = await addPasskey(
      { ...parts, party },
      { ticket, credential, name: browserName(userAgent) },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in added) return over(view)
    if ('refused' in added) return { ...ask(view, token, words('web-passkey-refused')), status: 422 }
    await engine.dispatch(conversation, { type: 'passkeyAdded', ticket })
    return done('web-passkey-added', view)
  }

  const page = oneTimePage(parts, renderer, {
    look,
    key: byTicket,
    show: {
      open: (view, token) => ask(view, token),
      done: (view) => done('web-passkey-added', view),
      over: (view) => pageOver(view, 'web-matched-page-over'),
    },
    submit: { open: add, done: (view) => ({ ...done('web-passkey-added', view), status: 409 }), over },
    whenOver,
  })

  /** What the script hands to the device, once the number was right. */
  return page
    .post('/:token/options', sameOriginForm(renderer, publicUrl, 'application/json'), async (c) => {
      const opened = await open(look, c.req.param('token'))
      if (opened?.view.state !== 'open' || !party) return c.json({}, 410)
      const { ticket, conversation, locale } = opened.view
      const asked = Asked.safeParse(await c.req.json().catch(() => undefined))
      if (!asked.success) return c.json({}, 400)
      const matched = await checkNumberMatch(parts, ticket, asked.data.match, now())
      if (matched === 'over') return c.json({}, 410)
      if (matched !== 'right') return c.json({ says: wording.plain(locale, wrongMatch) }, 422)
      const options = await newPasskeyOptions(
        { ...parts, party },
        { ticket, service: brand.account },
        { at: now(), conversation },
      )
      return options ? c.json({ options }) : c.json({}, 410)
    })
    .all('/:token/options', renderer.onlyAllowing('POST'))
}

const question = (
  { locale }: OwnerPageView,
  token: string,
  { account, fault }: { readonly account: string; readonly fault: Words | undefined },
): Page => ({
  locale,
  title: words('web-passkey-title'),
  scripts: ['simplewebauthn.js', 'passkey.js'],
  fault,
  hasForm: true,
  body: (text, pathOf) => {
    const { plain } = text
    return html`<p class="lead">${plain('web-passkey', { account })}</p>
<form id="passkey" method="post" action="${pathOf('passkey', token)}" novalidate data-asking="${plain('web-passkey-asking')}" data-known="${plain('web-passkey-known')}" data-cancelled="${plain('web-passkey-cancelled')}" data-failed="${plain('web-failed')}" hidden>
<input type="hidden" name="credential">
${matchField(text, {
  label: words('web-page-match-field'),
  hint: words('web-page-match-hint'),
  wrong: fault !== undefined,
})}
<button class="button">${plain('web-choice-passkey')}</button>
<p id="told" role="status"></p>
</form>
<div id="unable" hidden>
<p>${plain('web-passkey-unable')}</p>
<p class="row"><button type="button" class="quiet button" id="copy" data-copied="${plain('web-page-link-copied')}">${plain('web-choice-copy-link')}</button></p>
</div>
<noscript><p>${plain('web-passkey-no-script')}</p></noscript>
<p class="small">${plain('web-passkey-stranger')}</p>`
  },
})
