import { randomInt, randomUUID } from 'node:crypto'
import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { type Words, words } from '../../../flows/screen.ts'
import { timeLeft } from '../../../flows/text/time-left.ts'
import { pendingFactor, seedOf, spelled } from '../../accounts/proofs/factors.ts'
import { type OwnerPageView, viewOwnerPage } from '../../accounts/proofs/owner-pages.ts'
import { type Confirmed, confirmTwoStep } from '../../effects/two-step/confirm-two-step.ts'
import { codeField } from '../layout/fields.ts'
import { done, pageOver, unreadable } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { recoveryCodes } from '../layout/recovery-codes.ts'
import { byTicket, oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'

const Form = z.object({ code: z.string() })

/**
 * The one-time page on which an authenticator is set up. The seed stands on it, behind an address that only the owner's
 * chat has, and nowhere else; looking changes nothing. The first right code turns 2-step verification on, and the answer
 * to it shows the recovery codes.
 */
export const twoStep: PageBuilder = (parts, renderer) => {
  const { engine, brand, now, chat } = parts

  const question = async (view: OwnerPageView, token: string, fault?: Words): Promise<Page | MessagePage> => {
    const pending = await pendingFactor(parts.directory.db, view.account)
    if (!pending) return pageOver(view)
    const { number } = pending
    const { key, uri } = spelled(seedOf(parts.secrets, pending), { issuer: brand.account, label: number })
    return setUp(view, token, { key, uri, account: brand.account, number, fault })
  }

  const confirm = async (
    view: OwnerPageView,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { ticket, conversation, locale } = view
    const confirmed = await confirmTwoStep(
      { ...parts, dice: randomInt },
      { ticket, text: form.data.code },
      { key: `web ${randomUUID()}`, at: now(), conversation },
    )
    if ('over' in confirmed) return pageOver(view)
    if (!('codes' in confirmed))
      return { ...(await question(view, token, faultOf(confirmed, now()))), status: statusOf(confirmed) }
    await engine.dispatch(conversation, { type: 'twoStepOn', ticket })
    return recoveryCodes({
      locale,
      codes: confirmed.codes,
      brand,
      title: words('web-two-step-on-title'),
      lead: words('web-two-step-on'),
      chat: chat?.(),
    })
  }

  return oneTimePage(parts, renderer, {
    look: (token) => viewOwnerPage(parts, 'two-step', token, now()),
    key: byTicket,
    show: {
      open: (view, token) => question(view, token),
      done: (view) => done('web-two-step-done', view),
      over: (view) => pageOver(view),
    },
    submit: { open: confirm },
  })
}

type Refusal = Exclude<Confirmed, { readonly codes: unknown } | { readonly over: true }>

const faultOf = (refusal: Refusal, at: number): Words => {
  if ('tooMany' in refusal) return words('web-approve-slowed', timeLeft(refusal.until - at))
  return 'busy' in refusal ? words('web-busy') : words('web-two-step-wrong', { left: refusal.left })
}

const statusOf = (refusal: Refusal) => ('tooMany' in refusal ? 429 : 'busy' in refusal ? 503 : 422)

interface SetUp {
  readonly key: string
  readonly uri: string
  readonly account: string
  readonly number: string
  readonly fault: Words | undefined
}

const setUp = (
  { locale }: OwnerPageView,
  token: string,
  { key, uri, account, number, fault }: SetUp,
): Page => ({
  locale,
  title: words('web-two-step-title'),
  scripts: ['copy.js'],
  hasForm: true,
  fault,
  body: (text, pathOf) => {
    const { plain } = text
    const scanning = html`<li><p>${plain('web-two-step-scan')}</p>
<div class="qr" role="img" aria-label="${plain('web-two-step-picture')}">${raw(renderSVG(uri, { border: 2 }))}</div>
<p><a class="quiet button" href="${uri}">${plain('web-choice-open-authenticator')}</a></p>
<p class="hint">${plain('web-two-step-key', { account, number })}</p>
<p class="seed"><code dir="ltr">${inGroups(key)}</code></p>
<p class="row"><button type="button" class="quiet button" id="copy" hidden value="${key}" data-copied="${plain('web-key-copied')}">${plain('web-choice-copy-key')}</button></p>
<p class="unseen" id="told" role="status"></p></li>`
    const typing = html`<li><form method="post" action="${pathOf('two-step', token)}" novalidate>
${codeField(text, { label: words('web-two-step-code-field'), wrong: fault !== undefined, digits: true })}
<button class="button">${plain('web-choice-turn-on')}</button>
</form></li>`
    // After a wrong code the field stands first: the key is in the app already.
    return html`<ol class="steps">${fault ? [typing, scanning] : [scanning, typing]}</ol>
<p class="small">${plain('web-two-step-afterwards')}</p>`
  },
})

/** In fours, as every app takes the key: the spaces are not part of it. */
const inGroups = (key: string): string => key.match(/.{1,4}/g)?.join(' ') ?? key
