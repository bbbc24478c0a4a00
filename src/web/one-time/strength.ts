import type { Hono } from 'hono'
import { z } from 'zod'
import { words } from '../../../flows/screen.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { createLanes } from '../../engine/lanes.ts'
import { NotNow } from '../../errors.ts'
import type { Judgement } from '../../passwords/passwords.ts'
import { createAllowance } from '../http/allowance.ts'
import { sameOriginForm } from '../http/same-origin-form.ts'
import { passwordFault, shownScore } from '../layout/password-judgement.ts'
import type { Renderer } from '../layout/renderer.ts'
import type { WebParts } from '../parts.ts'
import { open, type View } from './one-time-page.ts'

const Typed = z.object({ password: z.string() })

interface Strength<Seen> {
  look(token: string): Promise<Seen | undefined>
  judge(typed: string, view: Seen): Promise<Judgement>
}

/**
 * Adds to a one-time page what its new password is worth while it is typed: no more often than the limits say, one
 * measurement is under way and the newest one waits. While many passwords stand in line none is measured: the form tells the same.
 */
export const withStrength = <Seen extends View<string> & { readonly ticket: string }>(
  page: Hono,
  { wording, brand, passwords, limits, publicUrl, now }: WebParts,
  renderer: Renderer,
  { look, judge }: Strength<Seen>,
): Hono => {
  const measurements = createAllowance(limits.pages.strength, now)
  const measuring = createLanes(2)
  return page
    .post('/:token/strength', sameOriginForm(renderer, publicUrl, 'application/json'), async (c) => {
      const opened = await open(look, c.req.param('token'))
      if (opened?.view.state !== 'open') return c.json({}, 404)
      const { view } = opened
      const wait = measurements(view.ticket)
      if (wait > 0) turnedAway.by('pages.strength')
      if (wait > 0) return c.json({}, 429, { 'retry-after': String(Math.ceil(wait / 1000)) })
      if (passwords.isCrowded()) return c.json({}, 429, { 'retry-after': '5' })
      const typed = Typed.safeParse(await c.req.json().catch(() => undefined))
      if (!typed.success) return c.json({}, 400)
      try {
        const judgement = await measuring.run(view.ticket, () => judge(typed.data.password, view))
        if (!judgement) return c.json({}, 429, { 'retry-after': '1' })
        const fault = passwordFault(judgement, brand.password)
        const score = shownScore(judgement)
        const label = score === undefined ? '' : wording.plain(view.locale, words(`web-strength-${score}`))
        const says = fault ? wording.plain(view.locale, fault) : ''
        return c.json({ score, taken: !fault, label, says })
      } catch (error) {
        if (!(error instanceof NotNow)) throw error
        return c.json({}, 503, { 'retry-after': '5' })
      }
    })
    .all('/:token/strength', renderer.onlyAllowing('POST'))
}
