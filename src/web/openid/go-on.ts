import type { Context } from 'hono'
import { html } from 'hono/html'
import { words } from '../../../flows/screen.ts'
import type { Renderer } from '../layout/renderer.ts'

/**
 * Sends the browser on to an application after a form was posted, by a page that leads there by itself: Chromium takes a redirect
 * for a form that leads to another site, which the policy of our pages forbids (CSP 3, 6.4.2).
 */
export const goOn = (renderer: Renderer, c: Context, address: string, locale?: string) => {
  c.header('refresh', `0; url=${address}`)
  return renderer.page(c, {
    ...(locale !== undefined && { locale }),
    title: words('web-going-on-title'),
    body: (text) =>
      html`<p class="back"><a class="button" href="${address}">${text.plain('web-choice-continue')}</a></p>`,
  })
}
