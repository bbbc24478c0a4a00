import { type Context, Hono } from 'hono'
import { createLanes } from '../engine/lanes.ts'
import { createAllowance } from './allowance.ts'
import { ownForm } from './own-form.ts'
import { type MessagePage, type Page, type Pages, reopen, slow, unknown } from './page.ts'
import type { WebParts } from './parts.ts'
import { tokenIn } from './token.ts'

const MINUTE = 60_000

/** What every one-time page knows of itself. */
interface Seen {
  readonly locale: string
}

export interface OneTimePage<What extends Seen> {
  /** Looks at what a token opens, and changes nothing. Nothing: the token is forged. */
  look(token: string): Promise<What | undefined>
  /** By which its posts are counted and put in a row. */
  ticket(seen: What): string
  show(token: string, seen: What): Page | MessagePage | Promise<Page | MessagePage>
  /** Takes what was sent. `seen` was looked at when it was its turn. */
  take(token: string, seen: What, body: () => Promise<unknown>): Promise<Page | MessagePage>
}

/**
 * The routes of a page that is reached by its token only and takes one form. Looking changes nothing, however often;
 * posts come from our own pages, twenty a minute at most, and one after the other, so that of two that cross each is
 * told the truth.
 */
export const oneTimePage = <What extends Seen>(
  { publicUrl, now }: Pick<WebParts, 'publicUrl' | 'now'>,
  pages: Pages,
  { look, ticket, show, take }: OneTimePage<What>,
): Hono => {
  const posts = createAllowance({ most: 20, per: MINUTE }, now)
  const lanes = createLanes(20)
  const shown = (c: Context, came: Page | MessagePage) =>
    'text' in came ? pages.messagePage(c, came) : pages.show(c, came)

  const turn = async (token: string, body: () => Promise<unknown>): Promise<Page | MessagePage> => {
    const seen = await look(token)
    return seen ? take(token, seen, body) : unknown
  }

  return new Hono()
    .get('/', (c) => pages.messagePage(c, reopen))
    .get('/:token', async (c) => {
      const found = await opened(look, c.req.param('token'))
      return shown(c, found ? await show(found.token, found.seen) : unknown)
    })
    .post('/:token', ownForm(pages, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const found = await opened(look, c.req.param('token'))
      if (!found) return pages.messagePage(c, unknown)
      const { token, seen } = found
      const wait = posts(ticket(seen))
      if (wait > 0) return pages.messagePage(c, slow(seen.locale, wait))
      const came = await lanes.run(ticket(seen), () => turn(token, () => c.req.parseBody()))
      if (!came) return pages.messagePage(c, slow(seen.locale, MINUTE))
      if (came.status === 503) c.header('retry-after', '5')
      return shown(c, came)
    })
    .all('/:token', pages.onlyAllowing('GET, HEAD, POST'))
}

/** What the token in an address opens, if it can be one at all. */
export const opened = async <What>(look: (token: string) => Promise<What | undefined>, param: string) => {
  const token = tokenIn(param)
  const seen = token && (await look(token))
  return token && seen ? { token, seen } : undefined
}
