import { html } from 'hono/html'
import { z } from 'zod'
import { type Words, words } from '../../../flows/screen.ts'
import {
  type ChallengeLinkView,
  countLinkMismatch,
  viewChallengeLink,
} from '../../accounts/proofs/challenges.ts'
import { matchField } from '../layout/fields.ts'
import { message } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { Match } from '../one-time/number-match.ts'
import { oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'

const Form = z.object({ match: Match })

/**
 * The link of a mail. Looking changes nothing, however often and by whatever program it is done: mail scanners open
 * links and run scripts. Only the button confirms the address, and it asks for the number that the asking chat shows: the
 * owner of the address must not confirm for the chat of a stranger.
 */
export const activate: PageBuilder = (parts, renderer) => {
  const { engine, directory, brand, now } = parts
  const look = (token: string) => viewChallengeLink(parts, token, now())

  const confirm = async (
    view: ChallengeLinkView,
    token: string,
    body: () => Promise<unknown>,
  ): Promise<MessagePage | Page> => {
    const { challenge, conversation, match } = view
    const typed = Form.safeParse(await body()).data?.match ?? ''
    if (typed !== match) {
      await countLinkMismatch(directory, challenge, now())
      if ((await look(token))?.state !== 'open') return linkOver(view)
      return { ...question(view, token, brand.account, words('web-fault-match')), status: 422 }
    }
    const sealed = `link:${challenge}`
    const handled = await engine.dispatch(
      conversation,
      { type: 'linkOpened', challenge, sealed },
      { sealed, text: token },
    )
    const { state } = (await look(token)) ?? view
    if (state === 'spent') return handled ? confirmed(view) : confirmedBefore(view)
    if (state === 'over') return linkOver(view)
    return handled ? notYet(view) : stopped(view)
  }

  return oneTimePage(parts, renderer, {
    look,
    key: ({ challenge }) => challenge,
    show: {
      open: (view, token) => question(view, token, brand.account),
      spent: (view) => ({ ...confirmedBefore(view), status: 200 }),
      over: linkOver,
    },
    submit: { open: confirm, spent: confirmedBefore },
  })
}

/** The page says plainly what is confirmed, and for what: a stranger can talk an owner into a link as into telling a code. */
const question = (
  { address, locale, purpose }: ChallengeLinkView,
  token: string,
  account: string,
  fault?: Words,
): Page => ({
  locale,
  title: words('web-activate-title', { purpose }),
  hasForm: true,
  fault,
  body: (
    text,
    pathOf,
  ) => html`<p class="lead">${text.html('web-activate', { to: address, account, purpose })}</p>
<form method="post" action="${pathOf('activate', token)}">
${matchField(text, {
  label: words('web-match-field'),
  wrong: fault !== undefined,
  autofocus: fault === undefined,
})}
<button class="button">${text.plain('web-choice-confirm', { purpose })}</button>
</form>
<p class="small">${text.html('web-activate-stranger', { purpose })}</p>`,
})

const confirmed = ({ address, locale }: ChallengeLinkView): MessagePage =>
  message('web-confirmed', { locale, icon: 'done', args: { to: address } })

const confirmedBefore = ({ address, locale }: ChallengeLinkView): MessagePage =>
  message('web-spent', { locale, icon: 'done', status: 409, args: { to: address } })

const linkOver = ({ locale }: ChallengeLinkView): MessagePage =>
  message('web-link-over', { locale, icon: 'time', status: 410 })

const stopped = ({ locale, purpose }: ChallengeLinkView): MessagePage =>
  message('web-stopped', { locale, icon: 'shut', status: 409, args: { purpose } })

/** The chat will come to the link; nothing is confirmed before the directory says so. */
const notYet = ({ locale }: ChallengeLinkView): MessagePage =>
  message('web-not-yet', { locale, icon: 'time', status: 503, retryAfter: 60 })
