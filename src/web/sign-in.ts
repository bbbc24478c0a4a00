import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../flows/screen.ts'
import { timeLeft } from '../../flows/time-left.ts'
import { limits } from '../accounts/limits.ts'
import { matchPage } from '../accounts/page-match.ts'
import { lookAtSignIn, type SignInSeen } from '../accounts/sign-ins.ts'
import { giveSignIn, type SignInGiven } from '../effects/give-sign-in.ts'
import { codeField, matchField, passwordField } from './fields.ts'
import { Match, matchFault } from './match.ts'
import { oneTimePage } from './one-time-page.ts'
import { type Notice, type Page, type Pages, unreadable } from './page.ts'
import type { WebParts } from './parts.ts'

const Form = z.object({ password: z.string().default(''), code: z.string().default(''), match: Match })

/**
 * The one-time page on which somebody signs in to the account that they named in the chat, to link the chat to it.
 * Looking changes nothing. It asks, and answers, alike whether or not there is such an account; only after the right
 * password it may ask for a second factor. Without the number that the chat shows nothing else is looked at: a page that
 * was handed on lets the chat that began it into nobody's account. What was proven is written before the chat hears of
 * it, so whoever sends the form once more also tells the chat what it may have missed.
 */
export const signIn = (parts: WebParts, pages: Pages): Hono => {
  const { engine, now } = parts

  const look = (token: string) => lookAtSignIn(parts, token, now())
  const tell = async (seen: SignInSeen, codesLeft?: number): Promise<Notice> => {
    const { conversation, entry } = seen
    const event = { type: 'signInGiven', entry, ...(codesLeft !== undefined && { codesLeft }) }
    return (await engine.tell(conversation, event)) ? done(seen) : moved(seen)
  }

  /** The chat then offers a new page; unless it was given on another one of our machines meanwhile. */
  const end = async (token: string, before: SignInSeen): Promise<Notice> => {
    const seen = (await look(token)) ?? before
    if (seen.state === 'given') return tell(seen)
    await engine.tell(seen.conversation, { type: 'pageOver', entry: seen.entry })
    return over(seen)
  }

  const take = async (
    token: string,
    seen: SignInSeen,
    body: () => Promise<unknown>,
  ): Promise<Notice | Page> => {
    if (seen.state === 'over') return end(token, seen)
    if (seen.state === 'given') return tell(seen)
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { entry, conversation, needs } = seen
    const { password, code, match } = form.data
    const matched = await matchPage(parts, entry, match, now())
    if (matched === 'over') return end(token, seen)
    if (matched !== 'right')
      return { ...question(token, seen, { at: 'match', words: matchFault(matched) }), status: 422 }
    const given = await giveSignIn(
      { ...parts, limits },
      {
        entry,
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
    entry: (seen) => seen.entry,
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
function faultOf(given: SignInGiven, { needs }: SignInSeen, at: number): Words {
  if ('tooMany' in given) return words('web-sign-in-slowed', timeLeft(given.until - at))
  if ('busy' in given) return words('web-busy')
  if ('needs' in given) return words(given.needs === needs ? 'web-sign-in-missing' : 'web-sign-in-now-code')
  return words(needs === 'password' ? 'web-sign-in-wrong' : 'web-sign-in-wrong-code')
}

const statusOf = (given: SignInGiven): 422 | 429 | 503 =>
  'tooMany' in given ? 429 : 'busy' in given ? 503 : 422

/** `match`: the number, once it was right. */
const question = (
  token: string,
  { locale, needs, forWhom }: SignInSeen,
  fault?: Fault,
  match?: string,
): Page => ({
  locale,
  sign: 'key',
  title: words('web-sign-in-title'),
  scripts: ['reveal.js'],
  posts: true,
  body: (say) => html`<p class="lead">${say.html(words('web-sign-in', { to: forWhom }))}</p>
<form method="post" action="/sign-in/${token}" novalidate>
<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault.words)}</p>
${
  needs === 'password'
    ? passwordField(say, {
        label: words('web-sign-in-password-field'),
        wrong: fault?.at === 'proof',
        autofocus: fault !== undefined,
      })
    : codeField(say, {
        label: words('web-sign-in-code-field'),
        hint: words('web-sign-in-code-hint'),
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
<button class="button">${say.plain(words('web-choice-sign-in'))}</button>
</form>
<p class="small">${say.plain(words('web-sign-in-stranger'))}</p>`,
})

const done = ({ locale }: SignInSeen): Notice => ({
  locale,
  sign: 'done',
  title: words('web-signed-in-title'),
  text: words('web-signed-in'),
  scripts: ['done.js'],
})

const before = ({ locale }: SignInSeen): Notice => ({
  locale,
  sign: 'done',
  title: words('web-signed-in-before-title'),
  text: words('web-signed-in-before'),
})

const over = ({ locale }: SignInSeen): Notice => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-matched-page-over'),
})

const moved = ({ locale }: SignInSeen): Notice => ({
  status: 409,
  locale,
  sign: 'shut',
  title: words('web-moved-title'),
  text: words('web-sign-in-moved'),
})
