import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../flows/screen.ts'
import { timeLeft } from '../../flows/text/time-left.ts'
import { type ChatLinkView, viewChatLink } from '../accounts/proofs/chat-link-tickets.ts'
import { checkNumberMatch } from '../accounts/proofs/number-match.ts'
import { limits } from '../accounts/throttling/limits.ts'
import { type ChatLinkProven, proveChatLink } from '../effects/link/prove-chat-link.ts'
import { codeField, matchField, passwordField } from './fields.ts'
import { Match, matchFault } from './number-match.ts'
import { oneTimePage } from './one-time-page.ts'
import { type MessagePage, type Page, type Pages, unreadable } from './page.ts'
import type { WebParts } from './parts.ts'

const Form = z.object({ password: z.string().default(''), code: z.string().default(''), match: Match })

/**
 * The one-time page on which somebody signs in to the account that they named in the chat, to link the chat to it.
 * Looking changes nothing. It asks, and answers, alike whether or not there is such an account; only after the right
 * password it may ask for a second factor. Without the number that the chat shows nothing else is looked at: a page that
 * was handed on lets the chat that began it into nobody's account. What was proven is written before the chat hears of
 * it, so whoever sends the form once more also tells the chat what it may have missed.
 */
export const link = (parts: WebParts, pages: Pages): Hono => {
  const { engine, now } = parts

  const look = (token: string) => viewChatLink(parts, token, now())
  const tell = async (seen: ChatLinkView, codesLeft?: number): Promise<MessagePage> => {
    const { conversation, ticket } = seen
    const event = { type: 'chatLinkProven', ticket, ...(codesLeft !== undefined && { codesLeft }) }
    return (await engine.dispatch(conversation, event)) ? done(seen) : moved(seen)
  }

  /** The chat then offers a new page; unless it was given on another one of our machines meanwhile. */
  const end = async (token: string, before: ChatLinkView): Promise<MessagePage> => {
    const seen = (await look(token)) ?? before
    if (seen.state === 'given') return tell(seen)
    await engine.dispatch(seen.conversation, { type: 'pageOver', ticket: seen.ticket })
    return over(seen)
  }

  const take = async (
    token: string,
    seen: ChatLinkView,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    if (seen.state === 'over') return end(token, seen)
    if (seen.state === 'given') return tell(seen)
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { ticket, conversation, needs } = seen
    const { password, code, match } = form.data
    const matched = await checkNumberMatch(parts, ticket, match, now())
    if (matched === 'over') return end(token, seen)
    if (matched !== 'right')
      return { ...question(token, seen, { at: 'match', words: matchFault(matched) }), status: 422 }
    const given = await proveChatLink(
      { ...parts, limits },
      {
        ticket,
        ...(password !== '' && { password }),
        ...(code.trim() !== '' && { code }),
      },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in given) return end(token, seen)
    if ('right' in given && given.right) return tell(seen, given.codesLeft)
    const next = 'needs' in given ? given.needs : needs
    return {
      ...question(
        token,
        { ...seen, needs: next },
        { at: 'proof', words: faultOf(given, seen, now()) },
        match,
      ),
      status: statusOf(given),
    }
  }

  return oneTimePage(parts, pages, {
    look,
    ticket: (seen) => seen.ticket,
    show: (token, seen) =>
      seen.state === 'open' ? question(token, seen) : seen.state === 'given' ? before(seen) : over(seen),
    take,
  })
}

interface Fault {
  readonly at: 'proof' | 'match'
  readonly words: Words
}

/** What is said above the form. */
function faultOf(given: ChatLinkProven, { needs }: ChatLinkView, at: number): Words {
  if ('tooMany' in given) return words('web-link-slowed', timeLeft(given.until - at))
  if ('busy' in given) return words('web-busy')
  if ('needs' in given) return words(given.needs === needs ? 'web-link-missing' : 'web-link-now-code')
  return words(needs === 'password' ? 'web-link-wrong' : 'web-link-wrong-code')
}

const statusOf = (given: ChatLinkProven): 422 | 429 | 503 =>
  'tooMany' in given ? 429 : 'busy' in given ? 503 : 422

/** `match`: the number, once it was right. */
const question = (
  token: string,
  { locale, needs, maskedIdentifier }: ChatLinkView,
  fault?: Fault,
  match?: string,
): Page => ({
  locale,
  sign: 'key',
  title: words('web-link-title'),
  scripts: ['reveal.js'],
  posts: true,
  body: (say) => html`<p class="lead">${say.html(words('web-link', { to: maskedIdentifier }))}</p>
<form method="post" action="/link/${token}" novalidate>
<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault.words)}</p>
${
  needs === 'password'
    ? passwordField(say, {
        label: words('web-link-password-field'),
        wrong: fault?.at === 'proof',
        autofocus: fault !== undefined,
      })
    : codeField(say, {
        label: words('web-link-code-field'),
        hint: words('web-link-code-hint'),
        wrong: fault?.at === 'proof',
        autofocus: true,
      })
}
${matchField(say, {
  label: words('web-page-match-field'),
  hint: words('web-page-match-hint'),
  wrong: fault?.at === 'match',
  value: match ?? '',
})}
<button class="button">${say.plain(words('web-choice-link'))}</button>
</form>
<p class="small">${say.plain(words('web-link-stranger'))}</p>`,
})

const done = ({ locale }: ChatLinkView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-signed-in-title'),
  text: words('web-signed-in'),
  scripts: ['done.js'],
})

const before = ({ locale }: ChatLinkView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-signed-in-before-title'),
  text: words('web-signed-in-before'),
})

const over = ({ locale }: ChatLinkView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-matched-page-over'),
})

const moved = ({ locale }: ChatLinkView): MessagePage => ({
  status: 409,
  locale,
  sign: 'shut',
  title: words('web-moved-title'),
  text: words('web-link-moved'),
})
