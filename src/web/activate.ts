import { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../flows/screen.ts'
import {
  type ChallengeLinkView,
  countLinkMismatch,
  viewChallengeLink,
} from '../accounts/proofs/challenges.ts'
import { matchField } from './fields.ts'
import { Match } from './number-match.ts'
import { ownForm } from './own-form.ts'
import { type MessagePage, type Page, type Pages, reopen, unknown } from './page.ts'
import type { WebParts } from './parts.ts'
import { tokenIn } from './token.ts'

const Form = z.object({ match: Match })

/**
 * The link of a mail. Looking changes nothing, however often and by whatever program it is done: mail scanners open
 * links and run scripts. Only the button confirms, and where it lets somebody in, only with the number that their own
 * chat shows: it is not enough that the owner of the address presses what a stranger has had sent to them.
 */
export const activate = (parts: WebParts, pages: Pages): Hono => {
  const { engine, directory, brand, publicUrl, now } = parts
  const look = (token: string | undefined) => token && viewChallengeLink(parts, token, now())

  const confirm = async (
    token: string,
    seen: ChallengeLinkView,
    given: string,
  ): Promise<MessagePage | Page> => {
    if (seen.state === 'over') return linkOver(seen)
    if (seen.state === 'spent') return { ...spent(seen), status: 409 }
    const { challenge, conversation, match } = seen
    if (match !== undefined && given !== match) {
      await countLinkMismatch(directory, challenge, now())
      const again = (await look(token)) || undefined
      if (again?.state !== 'open') return linkOver(seen)
      return { ...question(token, seen, brand.account, words('web-fault-match')), status: 422 }
    }
    const sealed = `link:${challenge}`
    const handled = await engine.dispatch(
      conversation,
      { type: 'linkOpened', challenge, sealed },
      { sealed, text: token },
    )
    const after = (await look(token)) || seen
    if (after.state === 'spent') return handled ? confirmed(seen) : { ...spent(seen), status: 409 }
    if (after.state === 'over') return linkOver(seen)
    return handled ? notYet(seen) : stopped(seen)
  }

  return new Hono()
    .get('/', (c) => pages.messagePage(c, reopen))
    .get('/:token', async (c) => {
      const token = tokenIn(c.req.param('token'))
      const seen = await look(token)
      if (!token || !seen) return pages.messagePage(c, unknown)
      if (seen.state === 'open') return pages.show(c, question(token, seen, brand.account))
      return pages.messagePage(c, seen.state === 'spent' ? spent(seen) : linkOver(seen))
    })
    .post('/:token', ownForm(pages, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const token = tokenIn(c.req.param('token'))
      const seen = await look(token)
      if (!token || !seen) return pages.messagePage(c, unknown)
      const form = Form.safeParse(await c.req.parseBody())
      const came = await confirm(token, seen, form.data?.match ?? '')
      return 'text' in came ? pages.messagePage(c, came) : pages.show(c, came)
    })
    .all('/:token', pages.onlyAllowing('GET, HEAD, POST'))
}

/** What it is confirmed for is said plainly: a link can be talked out of people as a code can. */
const question = (
  token: string,
  { address, locale, purpose, match }: ChallengeLinkView,
  account: string,
  fault?: Words,
): Page => ({
  locale,
  sign: 'letter',
  title: words('web-activate-title', { purpose }),
  posts: true,
  body: (
    say,
  ) => html`<p class="lead">${say.html(words('web-activate', { to: address, account, purpose }))}</p>
<form method="post" action="/activate/${token}">
${match && field(say, fault)}
<button class="button">${say.plain(words('web-choice-confirm', { purpose }))}</button>
</form>
<p class="small">${say.html(words('web-activate-stranger', { purpose }))}</p>`,
})

const field = (say: Saying, fault: Words | undefined) =>
  html`<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault)}</p>
${matchField(say, { label: words('web-match-field'), wrong: fault !== undefined, autofocus: fault !== undefined })}`

type Saying = Parameters<Page['body']>[0]

const confirmed = ({ address, locale }: ChallengeLinkView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-confirmed-title'),
  text: words('web-confirmed', { to: address }),
})

const spent = ({ address, locale }: ChallengeLinkView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-spent-title'),
  text: words('web-spent', { to: address }),
})

const linkOver = ({ locale }: ChallengeLinkView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-link-over-title'),
  text: words('web-link-over'),
})

const stopped = ({ locale, purpose }: ChallengeLinkView): MessagePage => ({
  status: 409,
  locale,
  sign: 'shut',
  title: words('web-stopped-title', { purpose }),
  text: words('web-stopped'),
})

/** The chat has heard of it and will come to it; nothing is confirmed before the directory says so. */
const notYet = ({ locale }: ChallengeLinkView): MessagePage => ({
  status: 503,
  locale,
  sign: 'time',
  title: words('web-not-yet-title'),
  text: words('web-not-yet'),
  retryAfter: 60,
})
