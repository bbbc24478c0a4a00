import { html } from 'hono/html'
import type { Words } from '../../../flows/screen.ts'
import type { Html, PageText } from './page.ts'

export interface Field {
  readonly label: Words
  readonly hint?: Words | undefined
  /** What was sent in the field was not right; {@link faultLine} says why. */
  readonly wrong?: boolean
  /** The first field of a form has the focus, unless a fault has it. */
  readonly autofocus?: boolean
}

/**
 * Why the form was refused, at the top of the page and with the focus, so that it is seen and read out first. The line is
 * hidden while there is no reason; `password.js` can fill it.
 */
export const faultLine = (text: PageText, fault: Words | undefined): Html =>
  html`<p class="fault" id="fault" tabindex="-1"${fault ? html` autofocus role="alert"` : html` role="alert" hidden`}>${fault && text.plain(fault)}</p>`

/** What the page asks for next, where {@link faultLine} stands otherwise: nothing was wrong, so the field has the focus. */
export const noticeLine = (text: PageText, notice: Words): Html =>
  html`<p class="notice" id="fault">${text.plain(notice)}</p>`

/** The labels that `reveal.js` and `password.js` give a button which shows and hides a password. */
export const revealLabels = ({ plain }: PageText): Html =>
  html`aria-label="${plain('web-show-says')}" data-show="${plain('web-choice-show')}" data-hide="${plain('web-choice-hide')}" data-show-says="${plain('web-show-says')}" data-hide-says="${plain('web-hide-says')}" data-shown="${plain('web-shown-says')}" data-hidden="${plain('web-hidden-says')}"`

/**
 * Whose password it is, for password managers; people read it in the sentence above the form. It has no name, so it is not
 * sent. Not `type="hidden"`, which password managers pass over.
 * https://www.chromium.org/developers/design-documents/form-styles-that-chromium-understands/
 */
export const usernameField = (identifier: string): Html =>
  html`<input type="text" id="username" value="${identifier}" autocomplete="username" readonly hidden>`

/** The present password of an account: a password manager may fill it in, and a button shows it (OWASP ASVS 5.0, 6.2.6 and 6.2.7). */
export const passwordField = (text: PageText, { label, wrong = false, autofocus = false }: Field): Html =>
  html`<label for="password">${text.plain(label)}</label>
<div class="entry">
<input id="password" dir="ltr" name="password" type="password" autocomplete="current-password" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="fault"${marks(wrong, autofocus)}>
<button type="button" class="reveal" hidden ${revealLabels(text)}>${text.plain('web-choice-show')}</button>
</div>
<p class="unseen" id="told" role="status"></p>`

/** The present password of an account beside a new one, which `password.js` shows and hides along with it. */
export const currentPasswordField = (
  text: PageText,
  { label, wrong = false, autofocus = false }: Field,
): Html => html`<label for="current">${text.plain(label)}</label>
<div class="entry"><input id="current" name="current" type="password" dir="ltr" autocomplete="current-password" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="fault"${marks(wrong, autofocus)}></div>`

/**
 * The number that a chat shows. It stands behind the password: password managers keep what is written before a password
 * as its user name. `value`: a number that was right is not asked for twice.
 */
export const matchField = (
  text: PageText,
  { label, hint, wrong = false, autofocus = false, value = '' }: Field & { readonly value?: string },
): Html => html`<label for="match">${text.plain(label)}</label>
<div class="entry"><input id="match" dir="ltr" name="match" value="${value}" required inputmode="numeric" autocomplete="off" maxlength="10" aria-describedby="fault${hint ? ' match-hint' : ''}"${marks(wrong, autofocus)}></div>
${hint && html`<p class="hint" id="match-hint">${text.plain(hint)}</p>`}`

/** A code of an authenticator, or a recovery code; `digits`: only the former. */
export const codeField = (
  text: PageText,
  { label, hint, wrong = false, autofocus = false, digits = false }: Field & { readonly digits?: boolean },
): Html => html`<label for="code">${text.plain(label)}</label>
<div class="entry"><input id="code" dir="ltr" name="code" type="text"${digits ? html` inputmode="numeric"` : ''} autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="64" aria-describedby="fault${hint ? ' code-hint' : ''}"${marks(wrong, autofocus)}></div>
${hint && html`<p class="hint" id="code-hint">${text.plain(hint)}</p>`}`

const marks = (wrong: boolean, autofocus: boolean): Html =>
  html`${wrong ? html` aria-invalid="true"` : ''}${autofocus ? html` autofocus` : ''}`
