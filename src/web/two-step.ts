import { randomInt, randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { type Words, words } from '../../flows/screen.ts'
import { timeLeft } from '../../flows/text/time-left.ts'
import { pendingFactor, seedOf, spelled } from '../accounts/proofs/factors.ts'
import { type OwnerPageView, viewOwnerPage } from '../accounts/proofs/owner-pages.ts'
import { limits } from '../accounts/throttling/limits.ts'
import { type Confirmed, confirmTwoStep } from '../effects/two-step/confirm-two-step.ts'
import { codesPage } from './codes.ts'
import { codeField } from './fields.ts'
import { oneTimePage } from './one-time-page.ts'
import { type MessagePage, type Page, type Pages, unreadable } from './page.ts'
import type { WebParts } from './parts.ts'

const Form = z.object({ code: z.string() })

/**
 * The one-time page on which an authenticator is set up. The seed stands on it, behind an address that only the owner's
 * chat has, and nowhere else; looking changes nothing. The first right code turns 2-step verification on, and the answer
 * to it shows the recovery codes.
 */
export const twoStep = (parts: WebParts, pages: Pages): Hono => {
  const { engine, brand, now, chat } = parts

  const look = (token: string) => viewOwnerPage(parts, 'two-step', token, now())

  const page = async (token: string, seen: OwnerPageView, fault?: Words): Promise<Page | MessagePage> => {
    const pending = await pendingFactor(parts.directory.db, seen.account)
    if (!pending) return over(seen)
    const { number } = pending
    const { key, uri } = spelled(seedOf(parts.secrets, pending), { issuer: brand.account, label: number })
    return setUp(token, seen, { key, uri, account: brand.account, number, fault })
  }

  const take = async (
    token: string,
    seen: OwnerPageView,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    if (seen.state !== 'open') return seen.state === 'done' ? done(seen) : over(seen)
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { ticket, conversation } = seen
    const confirmed = await confirmTwoStep(
      { ...parts, limits, dice: randomInt },
      { ticket, text: form.data.code },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in confirmed) return over(seen)
    if ('codes' in confirmed) {
      await engine.dispatch(conversation, { type: 'twoStepOn', ticket })
      return codesPage(seen, confirmed.codes, {
        brand,
        title: words('web-two-step-on-title'),
        lead: words('web-two-step-on'),
        chat: chat?.(),
      })
    }
    return { ...(await page(token, seen, faultOf(confirmed, now()))), status: statusOf(confirmed) }
  }

  return oneTimePage(parts, pages, {
    look,
    ticket: (seen) => seen.ticket,
    show: (token, seen) =>
      seen.state === 'open' ? page(token, seen) : seen.state === 'done' ? done(seen) : over(seen),
    take,
  })
}

type Fault = Exclude<Confirmed, { readonly codes: unknown } | { readonly over: true }>

const faultOf = (confirmed: Fault, at: number): Words => {
  if ('tooMany' in confirmed) return words('web-approve-slowed', timeLeft(confirmed.until - at))
  return 'busy' in confirmed ? words('web-busy') : words('web-two-step-wrong', { left: confirmed.left })
}

const statusOf = (confirmed: Fault) => ('tooMany' in confirmed ? 429 : 'busy' in confirmed ? 503 : 422)

interface SetUp {
  readonly key: string
  readonly uri: string
  readonly account: string
  readonly number: string
  readonly fault: Words | undefined
}

const setUp = (
  token: string,
  { locale }: OwnerPageView,
  { key, uri, account, number, fault }: SetUp,
): Page => ({
  locale,
  sign: 'key',
  title: words('web-two-step-title'),
  scripts: ['copy.js'],
  posts: true,
  body: (say) => {
    const plain = (id: Words['id'], args?: Words['args']) => say.plain(words(id, args))
    return html`<ol class="steps">
<li><p>${plain('web-two-step-scan')}</p>
<div class="qr" role="img" aria-label="${plain('web-two-step-picture')}">${raw(renderSVG(uri, { border: 2 }))}</div>
<p><a class="quiet button" href="${uri}">${plain('web-choice-open-authenticator')}</a></p>
<p class="hint">${plain('web-two-step-key', { account, number })}</p>
<p class="seed"><code>${inGroups(key)}</code></p>
<p class="row"><button type="button" class="quiet button" id="copy" hidden value="${key}" data-copied="${plain('web-key-copied')}">${plain('web-choice-copy-key')}</button></p>
<p class="unseen" id="told" role="status"></p></li>
<li><form method="post" action="/two-step/${token}" novalidate>
<p class="fault" id="fault" role="alert"${fault ? '' : html` hidden`}>${fault && say.plain(fault)}</p>
${codeField(say, { label: words('web-two-step-code-field'), wrong: fault !== undefined, autofocus: fault !== undefined, digits: true })}
<button class="button">${plain('web-choice-turn-on')}</button>
</form></li>
</ol>
<p class="small">${plain('web-two-step-afterwards')}</p>`
  },
})

/** Four by four, as every app takes it: the spaces between are not part of it. */
const inGroups = (key: string): string => key.match(/.{1,4}/g)?.join(' ') ?? key

const done = ({ locale }: OwnerPageView): MessagePage => ({
  locale,
  sign: 'done',
  title: words('web-two-step-done-title'),
  text: words('web-two-step-done'),
})

const over = ({ locale }: OwnerPageView): MessagePage => ({
  status: 410,
  locale,
  sign: 'time',
  title: words('web-page-over-title'),
  text: words('web-page-over'),
})
