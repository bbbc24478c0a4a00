import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import type { Needed } from '../../flows/requests.ts'
import { type Words, words } from '../../flows/screen.ts'
import { timeLeft } from '../../flows/text/time-left.ts'
import { type ApprovalView, viewApproval } from '../accounts/proofs/approvals.ts'
import { checkNumberMatch } from '../accounts/proofs/number-match.ts'
import { limits } from '../accounts/throttling/limits.ts'
import { type Given, giveApproval } from '../effects/approve/give-approval.ts'
import { codeField, matchField, passwordField } from './fields.ts'
import { Match, matchFault } from './number-match.ts'
import { oneTimePage } from './one-time-page.ts'
import { type MessagePage, type Page, type Pages, unreadable } from './page.ts'
import type { WebParts } from './parts.ts'

const Form = z.object({ password: z.string().default(''), code: z.string().default(''), match: Match })

/**
 * The one-time page on which the owner shows to be there. Looking changes nothing. What is typed lives in the one
 * request that brings it; it is compared and forgotten. Without the number that the chat shows nothing else is looked
 * at: a page that was handed on takes nobody's password. The approval is written before the chat hears of it, so
 * whoever sends the form once more also tells the chat what it may have missed.
 */
export const approve = (parts: WebParts, pages: Pages): Hono => {
  const { engine, now } = parts

  const look = (token: string) => viewApproval(parts, token, now())
  const tell = async (seen: ApprovalView, codesLeft?: number): Promise<MessagePage> => {
    const { conversation, approval: ticket } = seen
    const event = { type: 'approvalGiven', ticket, ...(codesLeft !== undefined && { codesLeft }) }
    return (await engine.dispatch(conversation, event)) ? done(seen) : moved(seen)
  }

  /** The chat then offers a new page; unless it was given on another one of our machines meanwhile. */
  const end = async (token: string, before: ApprovalView): Promise<MessagePage> => {
    const seen = (await look(token)) ?? before
    if (seen.state === 'given') return tell(seen)
    await engine.dispatch(seen.conversation, { type: 'pageOver', ticket: seen.approval })
    return over(seen)
  }

  const take = async (
    token: string,
    seen: ApprovalView,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    if (seen.state === 'over') return end(token, seen)
    if (seen.state === 'given') return tell(seen)
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { approval, conversation } = seen
    const { password, code, match } = form.data
    const matched = await checkNumberMatch(parts, approval, match, now())
    if (matched === 'over') return end(token, seen)
    if (matched !== 'right')
      return { ...question(token, seen, { at: 'match', words: matchFault(matched) }), status: 422 }
    const given = await giveApproval(
      { ...parts, limits },
      {
        approval,
        ...(password !== '' && { password }),
        ...(code.trim() !== '' && { code }),
      },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in given) return end(token, seen)
    if ('right' in given && given.right) return tell(seen, given.codesLeft)
    return { ...question(token, seen, faultOf(given, seen.needs, now()), match), status: statusOf(given) }
  }

  return oneTimePage(parts, pages, {
    look,
    ticket: (seen) => seen.approval,
    show: (token, seen) =>
      seen.state === 'open' ? question(token, seen) : seen.state === 'given' ? before(seen) : over(seen),
    take,
  })
}

type Fault = { readonly at: 'password' | 'code' | 'both' | 'match'; readonly words: Words }

/** What is said above the form, and which field it is about. */
function faultOf(given: Given, needs: Needed, at: number): Fault {
  const both = (words: Words): Fault => ({ at: 'both', words })
  if ('tooMany' in given) return both(words('web-approve-slowed', timeLeft(given.until - at)))
  if ('busy' in given) return both(words('web-busy'))
  if ('needs' in given)
    return given.needs === 'factor'
      ? { at: 'code', words: words('web-approve-now-code') }
      : { at: needs === 'factor' ? 'code' : 'password', words: words('web-approve-missing', { needs }) }
  if ('wrong' in given && given.wrong === 'factor')
    return { at: 'code', words: words('web-approve-wrong-code', { left: given.left }) }
  return {
    at: 'password',
    words: words('web-approve-wrong-password', { left: 'left' in given ? given.left : 0 }),
  }
}

const statusOf = (given: Given): 422 | 429 | 503 => ('tooMany' in given ? 429 : 'busy' in given ? 503 : 422)

/** `match`: the number, once it was right. */
const question = (
  token: string,
  { locale, action, needs }: ApprovalView,
  fault?: Fault,
  match?: string,
): Page => ({
  locale,
  sign: 'key',
  title: words('web-approve-title'),
  scripts: ['reveal.js'],
  posts: true,
  body: (say) => {
    const requests = (what: 'password' | 'factor') => needs === what || needs === 'either' || needs === 'both'
    const wrong = (field: 'password' | 'code') =>
      fault !== undefined && (fault.at === field || fault.at === 'both')
    return html`<p class="lead">${say.plain(words('web-approve-why', { action }))}</p>
<form method="post" action="/approve/${token}" novalidate>
<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault.words)}</p>
${
  requests('password') &&
  passwordField(say, {
    label: words('web-approve-password-field'),
    wrong: wrong('password'),
    autofocus: wrong('password') || fault?.at === 'match',
  })
}
${
  requests('factor') &&
  codeField(say, {
    label: words(needs === 'either' ? 'web-approve-or-code-field' : 'web-approve-code-field'),
    hint: words('web-approve-code-hint'),
    wrong: wrong('code') && (needs !== 'either' || fault?.at === 'code'),
    autofocus: !requests('password') || fault?.at === 'code',
  })
}
${matchField(say, {
  label: words('web-page-match-field'),
  hint: words('web-page-match-hint'),
  wrong: fault?.at === 'match',
  value: match ?? '',
})}
<button class="button">${say.plain(words('web-choice-approve'))}</button>
</form>
<p class="small">${say.plain(words('web-approve-stranger'))}</p>`
  },
})

const done = ({ locale }: ApprovalView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-approved-title'),
  text: words('web-approved'),
  scripts: ['done.js'],
})

const before = ({ locale }: ApprovalView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-approved-before-title'),
  text: words('web-approved-before'),
})

const over = ({ locale }: ApprovalView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-matched-page-over'),
})

const moved = ({ locale }: ApprovalView): MessagePage => ({
  status: 409,
  locale,
  sign: 'shut',
  title: words('web-moved-title'),
  text: words('web-approve-moved'),
})
