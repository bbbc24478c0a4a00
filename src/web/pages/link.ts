import { type Words, words } from '../../../flows/screen.ts'
import { timeLeft } from '../../../flows/text/time-left.ts'
import { type ChatLinkView, viewChatLink } from '../../accounts/proofs/chat-link-tickets.ts'
import { limits } from '../../accounts/throttling/limits.ts'
import { type ChatLinkProven, proveChatLink } from '../../effects/link/prove-chat-link.ts'
import { codeField, passwordField } from '../layout/fields.ts'
import type { PageBuilder } from '../one-time/one-time-page.ts'
import { proofPage } from '../one-time/proof-page.ts'

/**
 * The one-time page on which a person signs in to the account that they named in the chat, to link the chat to it. The
 * page asks, and answers, alike whether or not there is such an account; only after the right password it may ask for a
 * second factor.
 */
export const link: PageBuilder = (parts, renderer) =>
  proofPage(parts, renderer, {
    page: 'link',
    look: (token) => viewChatLink(parts, token, parts.now()),
    prove: (typed, performing) => proveChatLink({ ...parts, limits }, typed, performing),
    event: 'chatLinkProven',
    fault: (refusal: Refusal, view, at) => ({ at: 'both', words: faultOf(refusal, view, at) }),
    next: (refusal, view) => ('needs' in refusal ? { ...view, needs: refusal.needs } : view),
    title: 'web-link-title',
    identifier: ({ identifier }) => identifier,
    lead: (text, { maskedIdentifier }) => text.html('web-link', { to: maskedIdentifier }),
    fields: (text, { needs }, fault) => [
      needs === 'password'
        ? passwordField(text, {
            label: words('web-link-password-field'),
            wrong: fault?.at === 'both',
            autofocus: fault === undefined,
          })
        : codeField(text, {
            label: words('web-link-code-field'),
            hint: words('web-link-code-hint'),
            wrong: fault?.at === 'both',
            autofocus: fault === undefined,
          }),
    ],
    button: 'web-choice-link',
    warning: 'web-link-stranger',
    done: 'web-signed-in',
    doneBefore: 'web-signed-in-before',
    chatMovedOn: 'web-link-moved',
  })

type Refusal = Exclude<ChatLinkProven, { readonly right: true } | { readonly over: true }>

function faultOf(refusal: Refusal, { needs }: ChatLinkView, at: number): Words {
  if ('tooMany' in refusal) return words('web-link-slowed', timeLeft(refusal.until - at))
  if ('busy' in refusal) return words('web-busy')
  if ('needs' in refusal) return words(refusal.needs === needs ? 'web-link-missing' : 'web-link-now-code')
  return words(needs === 'password' ? 'web-link-wrong' : 'web-link-wrong-code')
}
