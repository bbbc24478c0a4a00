import { html } from 'hono/html'
import { z } from 'zod'
import { MINUTE } from '../../../flows/durations.ts'
import { type Words, words } from '../../../flows/screen.ts'
import { judgeNewPassword } from '../../accounts/credentials.ts'
import {
  fillPasswordTicket,
  type PasswordTicketView,
  viewPasswordTicket,
} from '../../accounts/proofs/password-tickets.ts'
import { NotNow } from '../../errors.ts'
import type { policies } from '../../passwords/policies.ts'
import { prepared } from '../../passwords/prepared.ts'
import { usernameField } from '../layout/fields.ts'
import { chatMovedOn, done, doneNow, pageOver, unreadable } from '../layout/messages.ts'
import { judgedAtOnce, newPasswordFields } from '../layout/new-password.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { passwordFault } from '../layout/password-judgement.ts'
import { byTicket, oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'
import { withStrength } from '../one-time/strength.ts'

const Form = z.object({ password: z.string(), again: z.string() })

/**
 * The one-time page on which a password is chosen, also in a frame of the chat's own app.
 *
 * What is typed lives in the one request that brings it: it is judged, hashed and forgotten. Until the hash is
 * written nothing has changed, so a page whose answer got lost can be sent again; and as the hash is written before
 * the chat hears of it, sending again also tells the chat what it may have missed.
 */
export const password: PageBuilder = (parts, renderer) => {
  const { engine, directory, passwords, brand, now } = parts

  const look = (token: string) => viewPasswordTicket(parts, token, now())
  const judge = (typed: string, { personalWords, account }: PasswordTicketView) =>
    judgeNewPassword(directory.db, passwords, typed, {
      avoid: [...personalWords, brand.name, brand.account],
      account,
    })
  const tellChat = ({ conversation, ticket }: PasswordTicketView) =>
    engine.dispatch(conversation, { type: 'passwordChosen', ticket })

  const whenOver = ({ conversation, ticket }: PasswordTicketView) =>
    engine.dispatch(conversation, { type: 'pageOver', ticket })
  const end = async (view: PasswordTicketView): Promise<MessagePage> => {
    await whenOver(view)
    return pageOver(view)
  }

  const choose = async (
    view: PasswordTicketView,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    const { password, again } = form.data
    const askAgain = (fault: Words) => question(view, token, fault)
    if (prepared(password) !== prepared(again))
      return { ...askAgain(words('web-fault-differs')), status: 422 }
    try {
      const fault = passwordFault(await judge(password, view), brand.password)
      if (fault) return { ...askAgain(fault), status: 422 }
      const outcome = await fillPasswordTicket(parts, token, await passwords.hash(password), now())
      if (outcome === 'over') return end(view)
      if (await tellChat(view)) return doneNow('web-done', view)
      return outcome === 'filled' ? chatMovedOn('web-moved', view) : chosenBefore(view)
    } catch (error) {
      if (!(error instanceof NotNow)) throw error
      return { ...askAgain(words('web-busy')), status: 503 }
    }
  }

  const question = (view: PasswordTicketView, token: string, fault?: Words): Page =>
    form(view, token, {
      account: brand.account,
      policy: brand.password,
      minutes: Math.max(1, Math.ceil((view.expiresAt - now()) / MINUTE)),
      fault,
    })

  const page = oneTimePage(parts, renderer, {
    look,
    key: byTicket,
    show: {
      open(view, token) {
        passwords.warmUp()
        return question(view, token)
      },
      filled: (view) => done('web-chosen', view),
      over: (view) => pageOver(view),
    },
    submit: {
      open: choose,
      filled: async (view) => ((await tellChat(view)) ? doneNow('web-done', view) : chosenBefore(view)),
      over: end,
    },
    whenOver,
  })
  return withStrength(page, parts, renderer, { look, judge })
}

const chosenBefore = (view: PasswordTicketView): MessagePage => ({ ...done('web-chosen', view), status: 409 })

interface FormFacts {
  readonly account: string
  readonly policy: keyof typeof policies
  readonly minutes: number
  readonly fault: Words | undefined
}

const form = (
  { identifier, maskedAddress, locale }: PasswordTicketView,
  token: string,
  { account, policy, minutes, fault }: FormFacts,
): Page => {
  return {
    locale,
    title: words('web-password-title'),
    scripts: ['password.js'],
    hasForm: true,
    fault,
    body: (text, pathOf) => {
      const { plain } = text
      return html`<p class="lead">${text.html('web-password-for', { to: maskedAddress, account })}</p>
<form method="post" action="${pathOf('password', token)}" novalidate ${judgedAtOnce(text, policy)}>
${usernameField(identifier)}
${newPasswordFields(text, { policy, wrong: fault !== undefined, autofocus: fault === undefined })}
<button class="button">${plain('web-choice-set-password')}</button>
</form>
<p class="small">${plain('web-password-once', { minutes })}</p>`
    },
  }
}
