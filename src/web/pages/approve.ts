import type { Needed } from '../../../flows/requests.ts'
import { type Words, words } from '../../../flows/screen.ts'
import { timeLeft } from '../../../flows/text/time-left.ts'
import { viewApproval } from '../../accounts/proofs/approvals.ts'
import { type ApprovalGiven, giveApproval } from '../../effects/approve/give-approval.ts'
import { codeField, passwordField } from '../layout/fields.ts'
import type { PageBuilder } from '../one-time/one-time-page.ts'
import { type Fault, proofPage } from '../one-time/proof-page.ts'

/** The one-time page on which the owner of an account shows to be there, before something dangerous is done. */
export const approve: PageBuilder = (parts, renderer) =>
  proofPage(parts, renderer, {
    page: 'approve',
    look: (token) => viewApproval(parts, token, parts.now()),
    prove: ({ ticket, ...typed }, performing) =>
      giveApproval(parts, { approval: ticket, ...typed }, performing),
    event: 'approvalGiven',
    fault: (refusal: Refusal, { needs }, at) => faultOf(refusal, needs, at),
    title: 'web-approve-title',
    identifier: ({ identifier }) => identifier,
    lead: (text, { action }) => text.plain('web-approve-why', { action }),
    fields: (text, { needs }, fault) => {
      const asksFor = (proof: 'password' | 'factor') =>
        needs === proof || needs === 'either' || needs === 'both'
      const wrong = (field: 'password' | 'code') => fault?.at === field || fault?.at === 'both'
      return [
        asksFor('password') &&
          passwordField(text, {
            label: words('web-approve-password-field'),
            wrong: wrong('password'),
            autofocus: fault === undefined,
          }),
        asksFor('factor') &&
          codeField(text, {
            label: words(needs === 'either' ? 'web-approve-or-code-field' : 'web-approve-code-field'),
            hint: words('web-approve-code-hint'),
            wrong: wrong('code') && (needs !== 'either' || fault?.at === 'code'),
            autofocus: fault === undefined && !asksFor('password'),
          }),
      ]
    },
    button: 'web-choice-approve',
    warning: 'web-approve-stranger',
    done: 'web-approved',
    doneBefore: 'web-approved-before',
    chatMovedOn: 'web-approve-moved',
  })

export type Refusal = Exclude<ApprovalGiven, { readonly right: true } | { readonly over: true }>

/** What the page says after a refusal. */
export function faultOf(refusal: Refusal, needs: Needed, at: number): Fault {
  const both = (sentence: Words): Fault => ({ at: 'both', words: sentence })
  if ('tooMany' in refusal) return both(words('web-approve-slowed', timeLeft(refusal.until - at)))
  if ('busy' in refusal) return both(words('web-busy'))
  if ('needs' in refusal)
    return refusal.needs === 'factor'
      ? { at: 'code', words: words('web-approve-now-code') }
      : { at: needs === 'factor' ? 'code' : 'password', words: words('web-approve-missing', { needs }) }
  const { wrong, left } = refusal
  return wrong === 'factor'
    ? { at: 'code', words: words('web-approve-wrong-code', { left }) }
    : { at: 'password', words: words('web-approve-wrong-password', { left }) }
}
