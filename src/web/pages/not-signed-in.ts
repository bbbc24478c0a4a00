import { Hono } from 'hono'
import { html } from 'hono/html'
import { words } from '../../../flows/screen.ts'
import { type FindHost, ROOM, type WhyNot, whyNot } from '../../forward-auth/protected-hosts.ts'
import type { Icon } from '../layout/icon.ts'
import { notFound } from '../layout/messages.ts'
import type { Renderer } from '../layout/renderer.ts'

/** Says of an application behind a proxy that a person is not signed in to it, and why, with the way to sign in. */
export const notSignedIn = (find: FindHost, renderer: Renderer): Hono =>
  new Hono().get(`/:why{${whyNot.join('|')}}`, (c) => {
    const at = find(c.req.query('host'))
    const why = c.req.param('why') as WhyNot
    if (!at) return renderer.message(c, notFound)
    const client = at.application.name
    return renderer.page(c, {
      icon: icons[why],
      title: words(`web-protected-${why}-title`),
      body: (text) => html`<p class="lead">${text.html(`web-protected-${why}`, { client })}</p>
<p class="back"><a class="button" href="${at.origin}${ROOM}/start">${text.plain('web-choice-sign-in-again')}</a></p>`,
    })
  })

const icons: Readonly<Record<WhyNot, Icon>> = { refused: 'shut', failed: 'time', 'signed-out': 'done' }
