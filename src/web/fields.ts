import { html } from 'hono/html'
import { type Words, words } from '../../flows/screen.ts'
import type { Html, Say } from './page.ts'

export interface Field {
  readonly label: Words
  readonly hint?: Words
  /** What was sent in it was not right; `#fault` says why. */
  readonly wrong?: boolean
  readonly autofocus?: boolean
}

/** The present password of an account: a manager may fill it in, and it can be shown (OWASP ASVS 5.0, 6.2.6 and 6.2.7). */
export const passwordField = (say: Say, { label, wrong = false, autofocus = wrong }: Field): Html => {
  const plain = (id: Words['id']) => say.plain(words(id))
  return html`<label for="password">${say.plain(label)}</label>
<div class="entry">
<input id="password" name="password" type="password" autocomplete="current-password" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="fault"${wrong ? html` aria-invalid="true"` : ''}${autofocus ? html` autofocus` : ''}>
<button type="button" class="reveal" hidden aria-label="${plain('web-show-says')}" data-show="${plain('web-choice-show')}" data-hide="${plain('web-choice-hide')}" data-show-says="${plain('web-show-says')}" data-hide-says="${plain('web-hide-says')}" data-shown="${plain('web-shown-says')}" data-hidden="${plain('web-hidden-says')}">${plain('web-choice-show')}</button>
</div>
<p class="unseen" id="told" role="status"></p>`
}

/**
 * The number that a chat shows. It stands behind the password: what is written before one is kept as its user name by
 * password managers. `value`: what was right is not asked for twice.
 */
export const matchField = (
  say: Say,
  { label, hint, wrong = false, autofocus = false, value = '' }: Field & { readonly value?: string },
): Html => html`<label for="match">${say.plain(label)}</label>
<div class="entry"><input id="match" name="match" value="${value}" required inputmode="numeric" autocomplete="off" maxlength="10" aria-describedby="fault${hint ? ' match-hint' : ''}"${wrong ? html` aria-invalid="true"` : ''}${autofocus ? html` autofocus` : ''}></div>
${hint && html`<p class="hint" id="match-hint">${say.plain(hint)}</p>`}`

/** A code of an authenticator, or a recovery code; only the first is asked for where `digits` says so. */
export const codeField = (
  say: Say,
  { label, hint, wrong = false, autofocus = false, digits = false }: Field & { readonly digits?: boolean },
): Html => html`<label for="code">${say.plain(label)}</label>
<div class="entry"><input id="code" name="code" type="text"${digits ? html` inputmode="numeric"` : ''} autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="64" aria-describedby="fault${hint ? ' code-hint' : ''}"${wrong ? html` aria-invalid="true"` : ''}${autofocus ? html` autofocus` : ''}></div>
${hint && html`<p class="hint" id="code-hint">${say.plain(hint)}</p>`}`
