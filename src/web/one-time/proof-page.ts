import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import type { Busy, Over, TooMany } from '../../../flows/requests.ts'
import { type Words, words } from '../../../flows/screen.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { checkNumberMatch } from '../../accounts/proofs/number-match.ts'
import { matchField, usernameField } from '../layout/fields.ts'
import { chatMovedOn, done, doneNow, type MessageId, pageOver, unreadable } from '../layout/messages.ts'
import type { Html, MessagePage, Page, PageText } from '../layout/page.ts'
import type { Renderer } from '../layout/renderer.ts'
import type { WebParts } from '../parts.ts'
import { Match, matchFault } from './number-match.ts'
import { byTicket, oneTimePage } from './one-time-page.ts'

const Form = z.object({ password: z.string().default(''), code: z.string().default(''), match: Match })

export interface ProofView {
  readonly ticket: string
  readonly conversation: string
  readonly state: 'open' | 'given' | 'over'
  readonly locale: string
}

/** What was typed; an empty field is left out. */
export interface Typed {
  readonly ticket: string
  readonly password?: string
  readonly code?: string
}

interface Performing {
  readonly key: string
  readonly at: number
  readonly conversation: string
}

/** `codesLeft`: how many recovery codes the account has, if one was used. */
type Right = { readonly right: true; readonly codesLeft?: number }
export type Refused = { readonly right: false } | { readonly needs: 'password' | 'factor' } | TooMany | Busy

/** A sentence above the form, and the field that it is about. */
export interface Fault {
  readonly at: 'password' | 'code' | 'both' | 'match'
  readonly words: Words
  /** Nothing was wrong: the page goes on to its next field. */
  readonly asksNext?: boolean
}

/** A page on which a password or a second factor is proven, beside the number of the chat that the page was opened from. */
export interface ProofPage<Seen extends ProofView, Refusal extends Refused> {
  readonly page: 'approve' | 'link'
  look(token: string): Promise<Seen | undefined>
  prove(typed: Typed, performing: Performing): Promise<Right | Refusal | Over>
  /** By which the chat hears of a proof. */
  readonly event: 'approvalGiven' | 'chatLinkProven'
  fault(refusal: Refusal, view: Seen, at: number): Fault
  /** What the page asks for after a refusal, where that changes. */
  next?(refusal: Refusal, view: Seen): Seen

  readonly title: WordId
  lead(text: PageText, view: Seen): Html | string
  /** Whose password is asked for, in full, for password managers. */
  identifier(view: Seen): string
  /** The fields above the number. */
  fields(text: PageText, view: Seen, fault: Fault | undefined): readonly (Html | false)[]
  readonly button: WordId
  /** Below the form: a warning for a person whom a stranger has sent here. */
  readonly warning: WordId
  readonly done: MessageId
  readonly doneBefore: MessageId
  readonly chatMovedOn: 'web-approve-moved' | 'web-link-moved'
}

/**
 * The one-time page of a proof. Looking changes nothing. What is typed lives in the one request that brings it: it is
 * compared and forgotten. Without the number that the chat shows nothing else is looked at, so the page that a stranger
 * has handed on takes no password. The proof is written before the chat hears of it, so sending the form again also
 * tells the chat what it may have missed.
 */
export const proofPage = <Seen extends ProofView, Refusal extends Refused>(
  parts: WebParts,
  renderer: Renderer,
  spec: ProofPage<Seen, Refusal>,
): Hono => {
  const { engine, now } = parts
  const { look } = spec

  const tellChat = async (view: Seen, codesLeft?: number): Promise<MessagePage> => {
    const { ticket } = view
    const event = { type: spec.event, ticket, ...(codesLeft !== undefined && { codesLeft }) }
    const waiting = await engine.dispatch(view.conversation, event)
    return waiting ? doneNow(spec.done, view) : chatMovedOn(spec.chatMovedOn, view)
  }

  const whenOver = ({ conversation, ticket }: Seen) =>
    engine.dispatch(conversation, { type: 'pageOver', ticket })

  /** The chat then offers a new page, unless the proof was given on another machine meanwhile. */
  const end = async (before: Seen, token: string): Promise<MessagePage> => {
    const view = (await look(token)) ?? before
    if (view.state === 'given') return tellChat(view)
    await whenOver(view)
    return over(view)
  }

  const take = async (
    view: Seen,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { ticket, conversation } = view
    const { password, code, match } = form.data
    const at = now()
    const matched = await checkNumberMatch(parts, ticket, match, at)
    if (matched === 'over') return end(view, token)
    if (matched !== 'right')
      return { ...question(spec, view, token, { at: 'match', words: matchFault(matched) }), status: 422 }
    const outcome = await spec.prove(
      { ticket, ...(password !== '' && { password }), ...(code.trim() !== '' && { code }) },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in outcome) return end(view, token)
    if ('right' in outcome && outcome.right) return tellChat(view, outcome.codesLeft)
    const refusal = outcome as Refusal
    const next = spec.next?.(refusal, view) ?? view
    return {
      ...question(spec, next, token, spec.fault(refusal, view, now()), match),
      status: statusOf(refusal),
    }
  }

  return oneTimePage<ProofView['state'], Seen>(parts, renderer, {
    look,
    key: byTicket,
    show: {
      open: (view, token) => question(spec, view, token),
      given: (view) => done(spec.doneBefore, view),
      over,
    },
    submit: { open: take, given: (view) => tellChat(view), over: end },
    whenOver,
  })
}

const over = (view: ProofView): MessagePage => pageOver(view, 'web-matched-page-over')

const statusOf = (refusal: Refused): 422 | 429 | 503 =>
  'tooMany' in refusal ? 429 : 'busy' in refusal ? 503 : 422

/** `match`: the number, once it was right. */
const question = <Seen extends ProofView, Refusal extends Refused>(
  { page, title, lead, identifier, fields, button, warning }: ProofPage<Seen, Refusal>,
  view: Seen,
  token: string,
  fault?: Fault,
  match = '',
): Page => ({
  locale: view.locale,
  title: words(title),
  scripts: ['reveal.js'],
  hasForm: true,
  ...(fault?.asksNext ? { notice: fault.words } : { fault: fault?.words }),
  body: (text, pathOf) => html`<p class="lead">${lead(text, view)}</p>
<form method="post" action="${pathOf(page, token)}" novalidate>
${usernameField(identifier(view))}
${fields(text, view, fault)}
${matchField(text, {
  label: words('web-page-match-field'),
  hint: words('web-page-match-hint'),
  wrong: fault?.at === 'match',
  value: match,
})}
<button class="button">${text.plain(button)}</button>
</form>
<p class="small">${text.plain(warning)}</p>`,
})
