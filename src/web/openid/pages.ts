import { Hono } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { basePathOf } from '../../contracts/base-path.ts'
import type { OpenidPages } from '../../contracts/openid-pages.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { createAssets } from '../layout/assets.ts'
import { message, tooOften } from '../layout/messages.ts'
import type { Page, PageText } from '../layout/page.ts'
import { createRenderer, type Renderer, type RendererParts } from '../layout/renderer.ts'
import type { WebParts } from '../parts.ts'

type Parts = Pick<WebParts, 'brand' | 'wording' | 'publicUrl' | 'chat'> & Partial<RendererParts>

/** The pages of the provider, in the face of the brand and in the language of the browser. */
export const createOpenidPages = (parts: Parts): OpenidPages => {
  const { brand, publicUrl } = parts
  const assets = createAssets(brand, basePathOf(publicUrl))
  const renderer = createRenderer({ ...parts, assets })
  const { account } = brand

  const show =
    <Shown>(draw: (shown: Shown) => Page, leadsTo: (shown: Shown) => readonly string[] = () => []) =>
    (request: Request, shown: Shown) =>
      answered(request, publicUrl, leadsTo(shown), (c) => renderer.page(c, draw(shown)))
  const say =
    <Shown>(draw: (shown: Shown) => Parameters<Renderer['message']>[1]) =>
    (request: Request, shown: Shown) =>
      answered(request, publicUrl, [], (c) => renderer.message(c, draw(shown)))

  return {
    typeCode: show(({ action, xsrf, isWrong }) => ({
      title: words('web-device-title'),
      hasForm: true,
      ...(isWrong && { status: 400, fault: words('web-fault-device') }),
      body: (text) => html`<p class="lead">${text.plain('web-device')}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<label for="user_code">${text.plain('web-device-field')}</label>
<div class="entry"><input id="user_code" dir="ltr" name="user_code" required autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="32" aria-describedby="fault"${isWrong ? html` aria-invalid="true"` : html` autofocus`}></div>
${button(text, 'web-choice-continue')}
</form>`,
    })),
    confirmCode: show(({ action, xsrf, typed, code, client }) => ({
      title: words('web-device-confirm-title'),
      hasForm: true,
      body: (text) => html`<p class="lead">${text.html('web-device-confirm', { client, account })}</p>
<p class="number letters" dir="ltr">${code}</p>
<p>${text.plain('web-device-stranger')}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<input type="hidden" name="user_code" value="${typed}">
<input type="hidden" name="confirm" value="yes">
${button(text, 'web-choice-yes-mine')}
<button class="quiet button" name="abort" value="yes">${text.plain('web-choice-stop')}</button>
</form>`,
    })),
    tooOften: say(({ wait }) => tooOften(wait)),
    deviceDone: say(({ client }) =>
      message('web-device-done', { icon: 'done', args: { client }, leadsTo: 'nowhere' }),
    ),
    deviceStopped: say(() => message('web-device-stopped', { icon: 'shut', leadsTo: 'nowhere' })),
    signOut: show(
      ({ action, xsrf, client }) => ({
        title: words('web-sign-out-title'),
        hasForm: true,
        body: (text) => html`<p class="lead">${text.plain('web-sign-out', { account })}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${xsrf}">
<button class="button" name="logout" value="yes">${text.plain('web-choice-sign-out')}</button>
${client !== undefined && html`<button class="quiet button">${text.plain('web-choice-sign-out-only', { client })}</button>`}
</form>
<p class="small">${text.plain('web-sign-out-stay')}</p>`,
      }),
      ({ origins }) => origins,
    ),
    signedOut: say(({ only }) => ({
      ...message('web-signed-out', { icon: 'done', leadsTo: 'nowhere' }),
      ...(only !== undefined && { text: words('web-signed-out-only', { client: only }) }),
    })),
    failed: say(({ code, status }) =>
      message('web-application', {
        icon: 'shut',
        status: status as ContentfulStatusCode,
        args: { code },
        leadsTo: 'nowhere',
      }),
    ),
  }
}

const button = (text: PageText, label: WordId) => html`<button class="button">${text.plain(label)}</button>`

/** Draws within a site of its own: what asks is no request of ours to route. */
const answered = async (
  request: Request,
  publicUrl: string,
  origins: readonly string[],
  draw: (c: Parameters<Renderer['page']>[0]) => Response | Promise<Response>,
): Promise<Response> =>
  new Hono()
    .use(securityHeaders(publicUrl, [], origins))
    .all('*', (c) => draw(c))
    .fetch(request)
