import { html } from 'hono/html'
import { type Words, words } from '../../../flows/screen.ts'
import type { ApprovalView } from '../../accounts/proofs/approvals.ts'
import type { policies } from '../../passwords/policies.ts'
import { codeField, currentPasswordField, matchField, usernameField } from '../layout/fields.ts'
import { judgedAtOnce, newPasswordFields } from '../layout/new-password.ts'
import type { Page } from '../layout/page.ts'

/** A sentence above the form, and the field that it is about. */
export interface ChangeFault {
  readonly at: 'current' | 'code' | 'both' | 'match' | 'new'
  readonly words: Words
}

interface FormFacts {
  readonly policy: keyof typeof policies
  readonly fault?: ChangeFault
  /** The number, once it was right. */
  readonly match?: string
}

/** The form on which a password is changed; after the proof was given it asks only for the new one. */
export const changePasswordForm = (
  { locale, needs, state, identifier }: ApprovalView,
  token: string,
  { policy, fault, match = '' }: FormFacts,
): Page => ({
  locale,
  title: words('web-change-title'),
  scripts: ['password.js'],
  hasForm: true,
  fault: fault?.words,
  body: (text, pathOf) => {
    const { plain } = text
    const wrong = (field: ChangeFault['at']) => fault?.at === field
    const asksProof = state === 'open'
    return html`<p class="lead">${plain('web-change-why')}</p>
<form method="post" action="${pathOf('change-password', token)}" novalidate ${judgedAtOnce(text, policy)}>
${usernameField(identifier)}
${
  asksProof &&
  currentPasswordField(text, {
    label: words('web-change-current-field'),
    wrong: wrong('current') || wrong('both'),
    autofocus: fault === undefined,
  })
}
${
  asksProof &&
  needs === 'both' &&
  codeField(text, {
    label: words('web-approve-code-field'),
    hint: words('web-approve-code-hint'),
    wrong: wrong('code') || wrong('both'),
  })
}
${newPasswordFields(text, { policy, label: words('web-change-new-field'), wrong: wrong('new'), autofocus: fault === undefined && !asksProof })}
${
  asksProof &&
  matchField(text, {
    label: words('web-page-match-field'),
    hint: words('web-page-match-hint'),
    wrong: wrong('match'),
    value: match,
  })
}
<button class="button">${plain('web-choice-change-password')}</button>
</form>
<p class="small">${plain('web-approve-stranger')}</p>`
  },
})
