import { html } from 'hono/html'
import { z } from 'zod'
import { MINUTE } from '../../../flows/durations.ts'
import { type Words, words } from '../../../flows/screen.ts'
import { judgeNewPassword } from '../../accounts/credentials.ts'
import {
  fillPasswordTicket,
  type PasswordTicketView,
  viewPasswordTicket,
} from '../../accounts/proofs/password-tickets.ts'
import { createLanes } from '../../engine/lanes.ts'
import { NotNow } from '../../errors.ts'
import { policies } from '../../passwords/policies.ts'
import { prepared } from '../../passwords/prepared.ts'
import { pathOf } from '../http/address.ts'
import { createAllowance } from '../http/allowance.ts'
import { sameOriginForm } from '../http/same-origin-form.ts'
import { revealLabels, usernameField } from '../layout/fields.ts'
import { chatMovedOn, done, doneNow, pageOver, unreadable } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { passwordFault, shownScore } from '../layout/password-judgement.ts'
import { byTicket, oneTimePage, open, type PageBuilder } from '../one-time/one-time-page.ts'

const Form = z.object({ password: z.string(), again: z.string() })
const Typed = z.object({ password: z.string() })

/**
 * The one-time page on which a password is chosen, also in a frame of the chat's own app.
 *
 * What is typed lives in the one request that brings it: it is judged, hashed and forgotten. Until the hash is
 * written nothing has changed, so a page whose answer got lost can be sent again; and as the hash is written before
 * the chat hears of it, sending again also tells the chat what it may have missed.
 */
export const password: PageBuilder = (parts, renderer) => {
  const { engine, directory, passwords, wording, brand, publicUrl, now } = parts
  const measurements = createAllowance({ most: 30, per: MINUTE }, now)
  /** While the password is typed, one measurement is under way and the newest one waits. */
  const measuring = createLanes(2)

  const look = (token: string) => viewPasswordTicket(parts, token, now())
  const judge = (typed: string, { personalWords, account }: PasswordTicketView) =>
    judgeNewPassword(directory.db, passwords, typed, {
      avoid: [...personalWords, brand.name, brand.account],
      account,
    })
  const tellChat = ({ conversation, ticket }: PasswordTicketView) =>
    engine.dispatch(conversation, { type: 'passwordChosen', ticket })

  const choose = async (
    view: PasswordTicketView,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { password, again } = form.data
    const askAgain = (fault: Words) => question(view, token, fault)
    if (prepared(password) !== prepared(again))
      return { ...askAgain(words('web-fault-differs')), status: 422 }
    try {
      const fault = passwordFault(await judge(password, view), brand.password)
      if (fault) return { ...askAgain(fault), status: 422 }
      const outcome = await fillPasswordTicket(parts, token, await passwords.hash(password), now())
      if (outcome === 'over') return pageOver(view)
      if (await tellChat(view)) return doneNow('web-done', view)
      return outcome === 'filled' ? chatMovedOn('web-moved', view) : chosenBefore(view)
    } catch (error) {
      if (!(error instanceof NotNow)) throw error
      return { ...askAgain(words('web-busy')), status: 503 }
    }
  }

  const question = (view: PasswordTicketView, token: string, fault?: Words): Page =>
    form(view, token, {
      account: brand.account,
      policy: brand.password,
      minutes: Math.max(1, Math.ceil((view.expiresAt - now()) / MINUTE)),
      fault,
    })

  return oneTimePage(parts, renderer, {
    look,
    key: byTicket,
    show: {
      open: (view, token) => question(view, token),
      filled: (view) => done('web-chosen', view),
      over: (view) => pageOver(view),
    },
    submit: {
      open: choose,
      filled: async (view) => ((await tellChat(view)) ? doneNow('web-done', view) : chosenBefore(view)),
    },
  })
    .post('/:token/strength', sameOriginForm(renderer, publicUrl, 'application/json'), async (c) => {
      const opened = await open(look, c.req.param('token'))
      if (opened?.view.state !== 'open') return c.json({}, 404)
      const { view } = opened
      const wait = measurements(view.ticket)
      if (wait > 0) return c.json({}, 429, { 'retry-after': String(Math.ceil(wait / 1000)) })
      const typed = Typed.safeParse(await c.req.json().catch(() => undefined))
      if (!typed.success) return c.json({}, 400)
      try {
        const judgement = await measuring.run(view.ticket, () => judge(typed.data.password, view))
        if (!judgement) return c.json({}, 429, { 'retry-after': '1' })
        const fault = passwordFault(judgement, brand.password)
        const score = shownScore(judgement)
        const label = score === undefined ? '' : wording.plain(view.locale, words(`web-strength-${score}`))
        const says = fault ? wording.plain(view.locale, fault) : ''
        return c.json({ score, taken: !fault, label, says })
      } catch (error) {
        if (!(error instanceof NotNow)) throw error
        return c.json({}, 503, { 'retry-after': '5' })
      }
    })
    .all('/:token/strength', renderer.onlyAllowing('POST'))
}

const chosenBefore = (view: PasswordTicketView): MessagePage => ({ ...done('web-chosen', view), status: 409 })

interface FormFacts {
  readonly account: string
  readonly policy: keyof typeof policies
  readonly minutes: number
  readonly fault: Words | undefined
}

const form = (
  { identifier, maskedAddress, locale }: PasswordTicketView,
  token: string,
  { account, policy, minutes, fault }: FormFacts,
): Page => {
  const { min, max } = policies[policy]
  const rules = `minlength: ${min}; maxlength: ${max};`
  return {
    locale,
    title: words('web-password-title'),
    scripts: ['password.js'],
    hasForm: true,
    fault,
    body: (text) => {
      const { plain } = text
      return html`<p class="lead">${text.html('web-password-for', { to: maskedAddress, account })}</p>
<form method="post" action="${pathOf('password', token)}" novalidate data-differs="${plain('web-differs-yet')}" data-min="${min}" data-max="${max}" data-below="${plain('web-fault-too-short', { min })}" data-above="${plain('web-fault-too-long', { max })}" data-judging="${plain('web-strength-judging')}">
${usernameField(identifier)}
<label for="password">${plain('web-password-field')}</label>
<div class="entry">
<input id="password" dir="ltr" name="password" type="password" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="fault policy"${fault ? html` aria-invalid="true"` : html` autofocus`}>
<button type="button" id="show" hidden ${revealLabels(text)}>${plain('web-choice-show')}</button>
</div>
<p class="hint" id="policy">${plain('web-password-policy', { min, max })}</p>
<div class="strength" id="strength" hidden>
<meter id="meter" min="0" max="5" value="0" aria-label="${plain('web-strength-field')}"></meter>
<p role="status"><strong id="label"></strong> <span id="says"></span></p>
</div>
<label for="again">${plain('web-password-again-field')}</label>
<div class="entry"><input id="again" dir="ltr" name="again" type="password" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="differs"></div>
<p class="hint" id="differs" role="status"></p>
<p class="unseen" id="told" role="status"></p>
<button class="button">${plain('web-choice-set-password')}</button>
</form>
<p class="small">${plain('web-password-once', { minutes })}</p>`
    },
  }
}
