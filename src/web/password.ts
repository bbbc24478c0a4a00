import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../flows/screen.ts'
import { judgeNewPassword } from '../accounts/credentials.ts'
import {
  fillPasswordTicket,
  type PasswordTicketView,
  viewPasswordTicket,
} from '../accounts/proofs/password-tickets.ts'
import { createLanes } from '../engine/lanes.ts'
import { NotNow } from '../errors.ts'
import { policies } from '../passwords/policies.ts'
import { createAllowance } from './allowance.ts'
import { oneTimePage, opened } from './one-time-page.ts'
import { ownForm } from './own-form.ts'
import { type MessagePage, type Page, type Pages, unreadable } from './page.ts'
import type { WebParts } from './parts.ts'
import { faultOf, scoreOf } from './verdict.ts'

const MINUTE = 60_000

const Form = z.object({ password: z.string(), again: z.string() })
const Typed = z.object({ password: z.string() })

/**
 * The one-time page on which a password is chosen, also inside Telegram as a Mini App.
 *
 * What is typed lives in the one request that brings it: it is judged, hashed and forgotten. Until the hash is
 * written nothing has changed, so a page whose answer got lost can be sent again; and as the hash is written before
 * the chat hears of it, sending again also tells the chat what it may have missed.
 */
export const password = (parts: WebParts, pages: Pages): Hono => {
  const { engine, directory, passwords, wording, brand, publicUrl, now } = parts
  const questions = createAllowance({ most: 30, per: MINUTE }, now)
  /** Who types on has one question answered and the newest one waiting. */
  const measuring = createLanes(2)

  const look = (token: string) => viewPasswordTicket(parts, token, now())
  const judge = (typed: string, { personalWords, account }: PasswordTicketView) =>
    judgeNewPassword(directory.db, passwords, typed, {
      avoid: [...personalWords, brand.name, brand.account],
      account,
    })
  const tell = ({ conversation, ticket }: PasswordTicketView) =>
    engine.dispatch(conversation, { type: 'passwordChosen', ticket })

  const take = async (
    token: string,
    seen: PasswordTicketView,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    if (seen.state === 'over') return pageOver(seen)
    if (seen.state === 'filled') return (await tell(seen)) ? done(seen) : { ...chosen(seen), status: 409 }

    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { password, again } = form.data
    const askAgain = (fault: Words) => question(token, seen, fault)
    if (password.normalize('NFC') !== again.normalize('NFC'))
      return { ...askAgain(words('web-fault-differs')), status: 422 }
    try {
      const fault = faultOf(await judge(password, seen), brand.password)
      if (fault) return { ...askAgain(fault), status: 422 }
      const outcome = await fillPasswordTicket(parts, token, await passwords.hash(password), now())
      if (outcome === 'over') return pageOver(seen)
      if (await tell(seen)) return done(seen)
      return outcome === 'filled' ? moved(seen) : { ...chosen(seen), status: 409 }
    } catch (error) {
      if (!(error instanceof NotNow)) throw error
      return { ...askAgain(words('web-busy')), status: 503 }
    }
  }

  const question = (token: string, seen: PasswordTicketView, fault?: Words): Page =>
    form(token, seen, {
      account: brand.account,
      policy: brand.password,
      minutes: Math.max(1, Math.ceil((seen.expiresAt - now()) / MINUTE)),
      fault,
    })

  return oneTimePage(parts, pages, {
    look,
    ticket: (seen) => seen.ticket,
    show: (token, seen) =>
      seen.state === 'open' ? question(token, seen) : seen.state === 'filled' ? chosen(seen) : pageOver(seen),
    take,
  })
    .post('/:token/strength', ownForm(pages, publicUrl, 'application/json'), async (c) => {
      const found = await opened(look, c.req.param('token'))
      if (found?.seen.state !== 'open') return c.json({}, 404)
      const { seen } = found
      const wait = questions(seen.ticket)
      if (wait > 0) return c.json({}, 429, { 'retry-after': String(Math.ceil(wait / 1000)) })
      const typed = Typed.safeParse(await c.req.json().catch(() => undefined))
      if (!typed.success) return c.json({}, 400)
      try {
        const judged = await measuring.run(seen.ticket, () => judge(typed.data.password, seen))
        if (!judged) return c.json({}, 429, { 'retry-after': '1' })
        const fault = faultOf(judged, brand.password)
        const score = scoreOf(judged)
        const label = words(`web-strength-${score}`)
        const says = fault ? wording.plain(seen.locale, fault) : ''
        return c.json({ score, taken: !fault, label: wording.plain(seen.locale, label), says })
      } catch (error) {
        if (!(error instanceof NotNow)) throw error
        return c.json({}, 503, { 'retry-after': '5' })
      }
    })
    .all('/:token/strength', pages.onlyAllowing('POST'))
}

interface FormFacts {
  readonly account: string
  readonly policy: keyof typeof policies
  readonly minutes: number
  readonly fault: Words | undefined
}

const form = (
  token: string,
  { maskedAddress, locale }: PasswordTicketView,
  { account, policy, minutes, fault }: FormFacts,
): Page => {
  const { min, max } = policies[policy]
  const rules = `minlength: ${min}; maxlength: ${max};`
  return {
    locale,
    sign: 'key',
    title: words('web-password-title'),
    scripts: ['password.js'],
    posts: true,
    body: (say) => {
      const plain = (id: Words['id'], args?: Words['args']) => say.plain(words(id, args))
      return html`<p class="lead">${say.html(words('web-password-for', { to: maskedAddress, account }))}</p>
<form method="post" action="/password/${token}" novalidate data-differs="${plain('web-differs-yet')}">
<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault)}</p>
<label for="password">${plain('web-password-field')}</label>
<div class="entry">
<input id="password" name="password" type="password" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="fault policy"${fault ? html` aria-invalid="true" autofocus` : ''}>
<button type="button" id="show" hidden aria-label="${plain('web-show-says')}" data-show="${plain('web-choice-show')}" data-hide="${plain('web-choice-hide')}" data-show-says="${plain('web-show-says')}" data-hide-says="${plain('web-hide-says')}" data-shown="${plain('web-shown-says')}" data-hidden="${plain('web-hidden-says')}">${plain('web-choice-show')}</button>
</div>
<p class="hint" id="policy">${plain('web-password-policy', { min, max })}</p>
<div class="strength" id="strength" hidden>
<meter id="meter" min="0" max="5" value="0" aria-label="${plain('web-strength-field')}"></meter>
<p role="status"><strong id="label"></strong> <span id="says"></span></p>
</div>
<label for="again">${plain('web-password-again-field')}</label>
<div class="entry"><input id="again" name="again" type="password" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="differs"></div>
<p class="hint" id="differs" role="status"></p>
<p class="unseen" id="told" role="status"></p>
<button class="button">${plain('web-choice-set-password')}</button>
</form>
<p class="small">${plain('web-password-once', { minutes })}</p>`
    },
  }
}

const done = ({ locale }: PasswordTicketView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-done-title'),
  text: words('web-done'),
  scripts: ['done.js'],
})

const chosen = ({ locale }: PasswordTicketView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-chosen-title'),
  text: words('web-chosen'),
})

const pageOver = ({ locale }: PasswordTicketView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-page-over'),
})

const moved = ({ locale }: PasswordTicketView): MessagePage => ({
  status: 409,
  locale,
  sign: 'shut',
  title: words('web-moved-title'),
  text: words('web-moved'),
})
