import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { type Words, words } from '../../../flows/screen.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { codeField, passwordField } from '../layout/fields.ts'
import { message, tooOften } from '../layout/messages.ts'
import type { Html, MessagePage, Page, PageText } from '../layout/page.ts'

/** The request of the application is over, or belongs to another browser. */
export const over = message('web-login-over', { icon: 'time', status: 410, leadsTo: 'nowhere' })

/** The forms of one request were sent too often: the page is looked at again a little later. */
export const slowDown = (locale: string, wait: number, action: string): MessagePage => ({
  ...tooOften(wait, { locale }),
  leadsTo: { address: action, label: 'web-choice-try-again' },
})

export interface Waiting {
  readonly application: ApplicationRequest
  readonly locale: string
  /** Where the forms post to. */
  readonly action: string
  /** The link into the chat, once the bot is known. */
  readonly chatLink: string | undefined
  readonly number: string
  /** How the chat was asked: it rang for the account known here, an account was named, or not yet. */
  readonly asked: 'rung' | 'named' | 'no'
  /** Only the chat is offered, so that a browser without scripts may load the page again and again. */
  readonly onlyChat: boolean
  /** What was typed before. */
  readonly identifier: string
  readonly fault?: Words | undefined
  readonly others: readonly ((text: PageText) => Html | Promise<Html>)[]
  readonly scripts: readonly string[]
}

const lead = { rung: 'web-login-rung', named: 'web-login-named', no: 'web-login-scan' } as const

/** The page that offers every way, the chat first; after a fault of the form, what was typed into it. */
export const waitingPage = (view: Waiting): Page => ({
  locale: view.locale,
  status: view.fault ? 422 : 200,
  title: words('web-login-title', { client: view.application.client.name }),
  scripts: ['sign-in.js', 'reveal.js', ...view.scripts],
  hasForm: true,
  fault: view.fault,
  ...(view.onlyChat && { refresh: 3 }),
  body: (text) => {
    const chat = chatWay(view, text)
    const others = view.onlyChat ? otherWays(view, text) : typedWays(view, text)
    return html`${view.fault ? [others, chat] : [chat, others]}
${leaving(view, text)}`
  },
})

const chatWay = ({ chatLink, number, asked, onlyChat, action }: Waiting, { plain }: PageText): Html =>
  chatLink === undefined
    ? html``
    : html`<section class="way by-chat">
<p>${plain(lead[asked])}</p>
<p class="number" dir="ltr"><output>${number}</output></p>
<div class="qr" role="img" aria-label="${plain('web-login-picture')}">${raw(renderSVG(chatLink, { border: 2 }))}</div>
<p><a class="quiet button" href="${chatLink}" target="_blank" rel="noreferrer">${plain('web-choice-open-chat')}</a></p>
<p class="hint${onlyChat ? '' : ' scripted'}" id="waiting" role="status" data-answered="${plain('web-working')}">${plain('web-login-waiting')}</p>
${onlyChat ? '' : html`<noscript><p><a class="quiet button" href="${action}?only=chat">${plain('web-choice-answered')}</a></p></noscript>`}
${asked === 'no' && html`<p class="small">${plain('web-login-no-account')}</p>`}
</section>
`

const typedWays = (view: Waiting, text: PageText): Html =>
  html`<section class="way">
${passwordWay(view, text)}
${view.others.map((show) => show(text))}
</section>
`

const passwordWay = ({ action, identifier, fault, chatLink }: Waiting, text: PageText): Html => {
  const isMissing = fault !== undefined && identifier.trim() === ''
  return html`<form method="post" action="${action}" novalidate>
<label for="identifier">${text.plain('web-login-identifier-field')}</label>
<div class="entry"><input id="identifier" dir="ltr" name="identifier" value="${identifier}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" maxlength="320" aria-describedby="fault"${isMissing ? html` aria-invalid="true"` : ''}></div>
${passwordField(text, { label: words('web-login-password-field'), wrong: fault !== undefined && !isMissing })}
<button class="button" name="way" value="password">${text.plain('web-choice-sign-in')}</button>
${chatLink === undefined ? '' : html`<button class="quiet button" name="way" value="chat">${text.plain('web-choice-ask-chat')}</button>`}
</form>`
}

const otherWays = ({ action }: Waiting, { plain }: PageText): Html =>
  html`<p class="way"><a class="quiet button" href="${action}?as=other">${plain('web-choice-other-way')}</a></p>
`

const leaving = (
  { action, application }: Pick<Waiting, 'action' | 'application'>,
  { plain }: PageText,
): Html =>
  html`<form method="post" action="${action}" class="leaving"><button class="bare button" name="way" value="refuse">${plain('web-choice-leave', { client: application.client.name })}</button></form>`

export interface Step {
  readonly application: ApplicationRequest
  readonly locale: string
  readonly action: string
  /** What was right before, sealed; none after a yes in the chat. */
  readonly sealed?: string
  readonly fault?: Words | undefined
}

/** The second factor, after the password or the chat. */
export const codePage = ({ application, locale, action, sealed, fault }: Step): Page => ({
  locale,
  status: fault ? 422 : 200,
  title: words('web-login-code-title'),
  hasForm: true,
  ...(fault ? { fault } : { notice: words('web-login-code') }),
  body: (text) => html`<form method="post" action="${action}" novalidate>
${sealed === undefined ? '' : html`<input type="hidden" name="proven" value="${sealed}">`}
${codeField(text, {
  label: words('web-approve-code-field'),
  hint: words('web-approve-code-hint'),
  wrong: fault !== undefined,
  autofocus: fault === undefined,
})}
<button class="button" name="way" value="code">${text.plain('web-choice-sign-in')}</button>
</form>
${leaving({ action, application }, text)}`,
})

/** The chat has said no, another number was tapped, or no answer came. */
export const endedPage = (
  { application, locale, action }: Step,
  why: 'denied' | 'wrong-number' | 'expired',
): Page => ({
  locale,
  icon: why === 'expired' ? 'time' : 'shut',
  title: words('web-login-ended-title'),
  hasForm: true,
  body: (text) => html`<p class="lead">${text.plain('web-login-ended', { ended: why })}</p>
<form method="post" action="${action}"><button class="button" name="way" value="again">${text.plain('web-choice-ask-again')}</button></form>
<p><a class="quiet button" href="${action}?as=other">${text.plain('web-choice-other-way')}</a></p>
${leaving({ action, application }, text)}`,
})

export type Answer = Page | MessagePage
