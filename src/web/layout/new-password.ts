import { html } from 'hono/html'
import { type Words, words } from '../../../flows/screen.ts'
import { policies } from '../../passwords/policies.ts'
import { revealLabels } from './fields.ts'
import type { Html, PageText } from './page.ts'

interface NewPassword {
  readonly policy: keyof typeof policies
  readonly label?: Words
  /** What was sent was not accepted. */
  readonly wrong: boolean
  readonly autofocus: boolean
}

/** What `password.js` needs of a form to judge a password before the server does. */
export const judgedAtOnce = ({ plain }: PageText, policy: NewPassword['policy']): Html => {
  const { min, max } = policies[policy]
  return html`data-differs="${plain('web-differs-yet')}" data-min="${min}" data-max="${max}" data-below="${plain('web-fault-too-short', { min })}" data-above="${plain('web-fault-too-long', { max })}" data-judging="${plain('web-strength-judging')}"`
}

/** A new password, twice, with what it is worth while it is typed: `password.js` asks for that. */
export const newPasswordFields = (
  text: PageText,
  { policy, label = words('web-password-field'), wrong, autofocus }: NewPassword,
): Html => {
  const { plain } = text
  const { min, max } = policies[policy]
  const rules = `minlength: ${min}; maxlength: ${max};`
  return html`<label for="password">${plain(label)}</label>
<div class="entry">
<input id="password" name="password" type="password" dir="ltr" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="fault policy"${wrong ? html` aria-invalid="true"` : ''}${autofocus ? html` autofocus` : ''}>
<button type="button" id="show" hidden ${revealLabels(text)}>${plain('web-choice-show')}</button>
</div>
<p class="hint" id="policy">${plain('web-password-policy', { min, max })}</p>
<div class="strength" id="strength" hidden>
<meter id="meter" min="0" max="5" value="0" aria-label="${plain('web-strength-field')}"></meter>
<p role="status"><strong id="label"></strong> <span id="says"></span></p>
</div>
<label for="again">${plain('web-password-again-field')}</label>
<div class="entry"><input id="again" name="again" type="password" dir="ltr" required autocomplete="new-password" autocapitalize="none" autocorrect="off" spellcheck="false" passwordrules="${rules}" aria-describedby="differs"></div>
<p class="hint" id="differs" role="status"></p>
<p class="unseen" id="told" role="status"></p>`
}
