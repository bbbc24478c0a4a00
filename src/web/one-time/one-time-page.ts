import { type Context, Hono } from 'hono'
import { MINUTE } from '../../../flows/durations.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { createLanes } from '../../engine/lanes.ts'
import { createAllowance } from '../http/allowance.ts'
import { sameOriginForm } from '../http/same-origin-form.ts'
import { tokenIn } from '../http/token.ts'
import { failed, notFound, tokenMissing, tooOften } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import type { Renderer } from '../layout/renderer.ts'
import type { WebParts } from '../parts.ts'
import { IN_LINE, within } from './in-line.ts'

/** What a token opens, as its page sees it. */
export interface View<State extends string> {
  readonly state: State
  readonly locale: string
}

type Answer = Page | MessagePage
type Show<Seen> = (view: Seen, token: string) => Answer | Promise<Answer>
type Submit<Seen> = (
  view: Seen,
  token: string,
  body: () => Promise<unknown>,
  userAgent: string,
) => MessagePage | Promise<Answer>

export interface OneTimePage<State extends string, Seen extends View<State>> {
  /** Looks at what a token opens, and changes nothing. Nothing comes back for a forged token. */
  look(token: string): Promise<Seen | undefined>
  /** What the posts of a page are counted and queued by: the id of its ticket, challenge or notification. */
  key(view: Seen): string
  /** What the page shows, by the state of what its token opens. */
  readonly show: Readonly<Record<State, Show<Seen>>>
  /** What the page answers to its form, by the state when it is the turn of this post. Left out: what it shows. */
  readonly submit: Readonly<Partial<Record<State, Submit<Seen>>>>
  /** Tells the chat that this page is over, so that it offers another one. */
  readonly whenOver?: (view: Seen) => Promise<unknown>
}

/** Makes the routes of a page. */
export type PageBuilder = (parts: WebParts, renderer: Renderer) => Hono

/**
 * The routes of a page that is reached by its token only and takes one form. Looking changes nothing, however often; a look at
 * a page that is over is told to its chat, as often as posts are taken.
 * Posts come from our own pages, for one ticket no more in a minute than the limits say, and are taken one after the other, so that each
 * of two posts that cross is answered with the truth. While many passwords stand in line, a person is told so within a second
 * and the page goes on by itself.
 */
export const oneTimePage = <State extends string, Seen extends View<State>>(
  {
    publicUrl,
    now,
    passwords,
    limits,
    report,
  }: Pick<WebParts, 'publicUrl' | 'now' | 'passwords' | 'limits' | 'report'>,
  renderer: Renderer,
  { look, key, show, submit, whenOver }: OneTimePage<State, Seen>,
): Hono => {
  const allowance = createAllowance(limits.pages.posts, now)
  const lanes = createLanes(20)
  const answerWith = (c: Context, answer: Answer) =>
    'text' in answer ? renderer.message(c, answer) : renderer.page(c, answer)

  const toldOver = async (view: Seen) => {
    if (whenOver && allowance(key(view)) === 0) await whenOver(view)
  }

  const submitted = async (
    token: string,
    body: () => Promise<unknown>,
    userAgent: string,
  ): Promise<Answer> => {
    const view = await look(token)
    if (!view) return notFound
    const take = submit[view.state] ?? show[view.state]
    return take(view, token, body, userAgent)
  }

  return new Hono()
    .get('/', (c) => renderer.message(c, tokenMissing))
    .on('GET', ['/:token', '/:token/'], async (c) => {
      const opened = await open(look, c.req.param('token'))
      if (opened?.view.state === 'over') await toldOver(opened.view)
      return answerWith(c, opened ? await show[opened.view.state](opened.view, opened.token) : notFound)
    })
    .post('/:token', sameOriginForm(renderer, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const opened = await open(look, c.req.param('token'))
      if (!opened) return renderer.message(c, notFound)
      const { token, view } = opened
      const pause = allowance(key(view))
      if (pause > 0) {
        turnedAway.by('pages.posts')
        return renderer.message(c, tooOften(pause, view))
      }
      const body = c.req.parseBody()
      body.catch(ignore)
      const userAgent = c.req.header('user-agent') ?? ''
      const answering = lanes.run(key(view), () => submitted(token, () => body, userAgent))
      if (!answering) return renderer.message(c, tooOften(MINUTE, view))
      if (passwords.isCrowded() && !(await within(IN_LINE, answering))) {
        const failing = (error: unknown) => {
          report(error, { page: c.req.path.split('/', 2)[1], method: c.req.method })
          return failed
        }
        return renderer.waiting(c, view.locale, answering.catch(failing))
      }
      const answer = await answering
      if (answer.status === 503) c.header('retry-after', '5')
      return answerWith(c, answer)
    })
    .all('/:token', renderer.onlyAllowing('GET, HEAD, POST'))
}

/** What a form could not be read for is told where it is read. */
const ignore = (): void => {}

/** What the token of an address opens, if it can be a token at all. */
export const open = async <Seen>(look: (token: string) => Promise<Seen | undefined>, param: string) => {
  const token = tokenIn(param)
  const view = token && (await look(token))
  return token && view ? { token, view } : undefined
}

/** {@link OneTimePage.key} of a page with a ticket. */
export const byTicket = ({ ticket }: { readonly ticket: string }): string => ticket
