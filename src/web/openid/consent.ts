import type { Context } from 'hono'
import { html } from 'hono/html'
import { scopeWords } from '../../../flows/common/scopes.ts'
import { type Brand, words } from '../../../flows/screen.ts'
import type { ApplicationRequest, Interactions } from '../../contracts/sign-in.ts'
import type { Wording } from '../../words/words.ts'
import type { Page } from '../layout/page.ts'
import type { Renderer } from '../layout/renderer.ts'
import { goingOn } from '../sign-in/going-on.ts'
import { localeOf } from '../sign-in/locale.ts'

export interface ConsentParts {
  readonly interactions: Pick<Interactions, 'finish'>
  readonly brand: Pick<Brand, 'account' | 'scopes'>
  readonly wording: Wording
}

/** Asks once whether an application that is not the operator's own may have what it asks for, and hands the answer on. */
export const consentPage =
  (parts: ConsentParts, renderer: Renderer) =>
  async (c: Context, request: ApplicationRequest): Promise<Response> => {
    const locale = localeOf(c, parts.wording, request.locales, undefined)
    const { answer } = c.req.method === 'POST' ? await c.req.parseBody() : {}
    if (answer !== 'allow' && answer !== 'refuse') return renderer.page(c, question(parts, request, locale))
    const isAllowed = answer === 'allow'
    const address = await parts.interactions.finish(c, isAllowed ? { consented: true } : { refused: true })
    const ended = isAllowed ? 'signed-in' : 'refused'
    return renderer.page(c, goingOn({ application: request, locale, address, ended }))
  }

const question = ({ brand }: ConsentParts, { client, scopes }: ApplicationRequest, locale: string): Page => ({
  locale,
  title: words('web-consent-title', { client: client.name }),
  hasForm: true,
  body: (text) => html`<p class="lead">${text.html('web-consent', {
    client: client.name,
    account: brand.account,
  })}</p>
<ul>${scopes.map((scope) => html`<li>${text.plain(scopeWords(scope, brand))}</li>`)}</ul>
<form method="post">
<button class="button" name="answer" value="allow">${text.plain('web-choice-allow')}</button>
<button class="quiet button" name="answer" value="refuse">${text.plain('web-choice-refuse')}</button>
</form>
<p class="small">${text.plain('web-consent-later')}</p>`,
})
