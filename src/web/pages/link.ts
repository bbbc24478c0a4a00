import { type Words, words } from '../../../flows/screen.ts'
import { timeLeft } from '../../../flows/text/time-left.ts'
import { type ChatLinkView, viewChatLink } from '../../accounts/proofs/chat-link-tickets.ts'
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
    prove: (typed, performing) => proveChatLink(parts, typed, performing),
    event: 'chatLinkProven',
    fault: (refusal: Refusal, view, at) => ({
      at: 'both',
      words: faultOf(refusal, view, at),
      asksNext: asksNext(refusal, view),
    }),
    next: (refusal, view) => ('needs' in refusal ? { ...view, needs: refusal.needs } : view),
    title: 'web-link-title',
    identifier: ({ identifier }) => identifier,
    lead: (text, { maskedIdentifier }) => text.html('web-link', { to: maskedIdentifier }),
    fields: (text, { needs }, fault) => {
      const marks = {
        wrong: fault?.at === 'both' && !fault.asksNext,
        autofocus: fault === undefined || fault.asksNext === true,
      }
      return [
        needs === 'password'
          ? passwordField(text, { label: words('web-link-password-field'), ...marks })
          : codeField(text, {
              label: words('web-link-code-field'),
              hint: words('web-link-code-hint'),
              ...marks,
            }),
      ]
    },
    button: 'web-choice-link',
    warning: 'web-link-stranger',
    done: 'web-signed-in',
    doneBefore: 'web-signed-in-before',
    chatMovedOn: 'web-link-moved',
  })

type Refusal = Exclude<ChatLinkProven, { readonly right: true } | { readonly over: true }>

/** The password was right, and the account has a second step. */
const asksNext = (refusal: Refusal, { needs }: ChatLinkView): boolean =>
  'needs' in refusal && refusal.needs !== needs

function faultOf(refusal: Refusal, view: ChatLinkView, at: number): Words {
  if ('tooMany' in refusal) return words('web-link-slowed', timeLeft(refusal.until - at))
  if ('busy' in refusal) return words('web-busy')
  if ('needs' in refusal) return words(asksNext(refusal, view) ? 'web-link-now-code' : 'web-link-missing')
  return words(view.needs === 'password' ? 'web-link-wrong' : 'web-link-wrong-code')
}
