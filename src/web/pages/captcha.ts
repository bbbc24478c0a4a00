import { randomInt } from 'node:crypto'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../../flows/screen.ts'
import { type CaptchaView, viewCaptcha } from '../../accounts/proofs/captcha-pages.ts'
import { isSolved, sumOf } from '../../effects/common/captcha-sum.ts'
import { chatMovedOn, doneNow, pageOver } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'

const Form = z.object({ solution: z.string().max(4096) })

/**
 * The captcha for people who see no picture: one button, and the device does a sum (a proof of work). What it says while
 * it works is read out. Only the chat counts the solution, so it is good for that chat, once, and five minutes.
 */
export const captcha: PageBuilder = (parts, renderer) => {
  const { engine, secrets, now } = parts
  const look = (token: string) => viewCaptcha(parts, token, now())

  const question = async (view: CaptchaView, token: string, fault?: Words): Promise<Page> => {
    const { challenge: id, key_id, locale } = view
    const sum = JSON.stringify(await sumOf(secrets, { id, key_id }, randomInt))
    return {
      locale,
      title: words('web-captcha-title'),
      scripts: ['captcha.js'],
      hasForm: true,
      fault,
      body: (text, pathOf) => html`<p class="lead">${text.plain('web-captcha')}</p>
<form id="captcha" method="post" action="${pathOf('captcha', token)}" data-sum="${sum}" data-working="${text.plain('web-captcha-working')}" data-half="${text.plain('web-captcha-half')}" data-ready="${text.plain('web-captcha-ready')}" data-unable="${text.plain('web-captcha-unable')}">
<input type="hidden" name="solution">
<button class="button">${text.plain('web-choice-captcha')}</button>
<p id="told" role="status"></p>
</form>
<noscript><p>${text.plain('web-captcha-unable')}</p></noscript>`,
    }
  }

  const submit = async (
    view: CaptchaView,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const { challenge: id, key_id, conversation } = view
    const solution = Form.safeParse(await body()).data?.solution ?? ''
    if (!(await isSolved(secrets, { id, key_id }, solution)))
      return { ...(await question(view, token, words('web-captcha-wrong'))), status: 422 }
    const sealed = `captcha:${id}`
    await engine.dispatch(conversation, { type: 'solved', challenge: id, sealed }, { sealed, text: solution })
    const after = (await look(token)) ?? view
    return after.state === 'done'
      ? doneNow('web-captcha-done', after)
      : chatMovedOn('web-captcha-moved', after)
  }

  return oneTimePage(parts, renderer, {
    look,
    key: ({ challenge }) => challenge,
    show: {
      open: (view, token) => question(view, token),
      done: (view) => doneNow('web-captcha-done', view),
      over: (view) => pageOver(view),
    },
    submit: {
      open: submit,
      done: (view) => ({ ...doneNow('web-captcha-done', view), status: 409 }),
    },
    whenOver: ({ conversation, challenge }) =>
      engine.dispatch(conversation, { type: 'pageOver', ticket: challenge }),
  })
}
