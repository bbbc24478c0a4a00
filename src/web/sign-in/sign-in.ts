import { type Context, Hono } from 'hono'
import { MINUTE } from '../../../flows/durations.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { createLanes } from '../../engine/lanes.ts'
import { createAllowance } from '../http/allowance.ts'
import { sameOriginForm } from '../http/same-origin-form.ts'
import { failed } from '../layout/messages.ts'
import type { Renderer } from '../layout/renderer.ts'
import { IN_LINE, within } from '../one-time/in-line.ts'
import { consentPage } from '../openid/consent.ts'
import { deviceOf } from './device.ts'
import { alreadyAnswered, answerEvents } from './events.ts'
import { localeOf } from './locale.ts'
import { type Answer, over, slowDown } from './pages.ts'
import type { SignInParts } from './parts.ts'
import { actionOf, show } from './show.ts'
import { statusOf } from './status.ts'
import { type Submitted, submit } from './submit.ts'
import { watchAnswers } from './watch-answers.ts'

/**
 * The page on which a person signs in to an application, under `/login`. The request of the application is kept by the
 * provider and belongs to the browser that brought it; each look at the page reads anew what came of it, so any process
 * can answer, with scripts or without.
 *
 * Posts come from our own page, at most twenty a minute for one request, one after the other.
 */
export const signInPage = (parts: SignInParts, renderer: Renderer): Hono => {
  const { interactions, passwords, publicUrl, now, report, streams } = parts
  const consent = consentPage(parts, renderer)
  const allowance = createAllowance(parts.limits.pages.posts, now)
  const lanes = createLanes(20)
  const watch = watchAnswers(parts.directory, now, (error) => report(error, { page: 'login' }))
  const answerWith = (c: Parameters<Renderer['page']>[0], answer: Answer) =>
    'text' in answer ? renderer.message(c, answer) : renderer.page(c, answer)

  return new Hono()
    .get('/:uid', async (c) => {
      const application = await interactions.find(c)
      if (!application) return renderer.message(c, over)
      if (application.prompt === 'consent') return consent(c, application)
      const shown = await show(parts, c, application)
      return 'goTo' in shown ? c.redirect(shown.goTo, 303) : answerWith(c, shown)
    })
    .get('/:uid/events', async (c) => {
      const application = await interactions.find(c)
      if (!application) return c.body(null, 204)
      const status = await statusOf(parts, application, now())
      return status.state === 'waiting'
        ? answerEvents(c, status.request.id, watch, streams)
        : alreadyAnswered()
    })
    .post('/:uid', sameOriginForm(renderer, publicUrl, 'application/x-www-form-urlencoded'), async (c) => {
      const application = await interactions.find(c)
      if (!application) return renderer.message(c, over)
      if (application.prompt === 'consent') return consent(c, application)
      const pause = allowance(application.uid)
      if (pause > 0) {
        turnedAway.by('pages.submit')
        return renderer.message(c, slowDown(localeIn(c, application), pause, actionOf(parts, application)))
      }
      const device = deviceOf(c, parts)
      const body = c.req.parseBody()
      body.catch(ignore)
      const answering = lanes.run(application.uid, async () =>
        submit(parts, c, application, device, await body),
      )
      if (!answering)
        return renderer.message(c, slowDown(localeIn(c, application), MINUTE, actionOf(parts, application)))
      if (passwords.isCrowded() && !(await within(IN_LINE, answering))) {
        const failing = (error: unknown) => {
          report(error, { page: 'login', method: 'POST' })
          return failed
        }
        return renderer.waiting(c, localeIn(c, application), answering.then(pageOf).catch(failing))
      }
      const answer = await answering
      if ('seeAgain' in answer) return c.redirect(answer.seeAgain, 303)
      if (answer.status === 503) c.header('retry-after', '5')
      return answerWith(c, answer)
    })
    .all('/:uid', renderer.onlyAllowing('GET, HEAD, POST'))

  function localeIn(c: Context, { locales }: ApplicationRequest): string {
    return localeOf(c, parts.wording, locales, undefined)
  }
}

/** While a person stands in line no redirect is possible any more; only passwords make a line, and they lead to a page. */
const pageOf = (answer: Submitted): Answer => ('seeAgain' in answer ? failed : answer)

const ignore = (): void => {}
