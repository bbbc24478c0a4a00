import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { words } from '../../../flows/screen.ts'
import { judgeNewPassword } from '../../accounts/credentials.ts'
import { personalWordsOf } from '../../accounts/personal-words.ts'
import { type ApprovalView, viewApproval } from '../../accounts/proofs/approvals.ts'
import { checkNumberMatch } from '../../accounts/proofs/number-match.ts'
import { chosenPasswordOf, keepChosenPassword } from '../../accounts/proofs/password-tickets.ts'
import { giveApproval } from '../../effects/approve/give-approval.ts'
import { derivedId } from '../../effects/common/ids.ts'
import { NotNow } from '../../errors.ts'
import { prepared } from '../../passwords/prepared.ts'
import { chatMovedOn, done, doneNow, pageOver, unreadable } from '../layout/messages.ts'
import type { MessagePage, Page } from '../layout/page.ts'
import { passwordFault } from '../layout/password-judgement.ts'
import { Match, matchFault } from '../one-time/number-match.ts'
import { byTicket, oneTimePage, type PageBuilder } from '../one-time/one-time-page.ts'
import { withStrength } from '../one-time/strength.ts'
import { faultOf } from './approve.ts'
import { type ChangeFault, changePasswordForm } from './change-password-form.ts'

const Form = z.object({
  current: z.string().default(''),
  code: z.string().default(''),
  match: Match,
  password: z.string(),
  again: z.string(),
})

type Typed = z.infer<typeof Form>
type Answer = MessagePage | Page

/**
 * The one-time page on which an owner changes the password: the present one, a code where 2-step verification is on, and
 * the new one twice.
 *
 * Without the number that the chat shows nothing else is looked at. The new password is judged before the proof, so that a
 * weak one uses no code up, and again after it: only then by what is personal, and by the password that is kept. So the
 * page tells a stranger nothing that costs no try. Once the proof was given, sending the form again asks for none, also
 * after a crash.
 */
export const changePassword: PageBuilder = (parts, renderer) => {
  const { engine, directory, secrets, passwords, brand, now } = parts

  const look = async (token: string): Promise<ApprovalView | undefined> => {
    const view = await viewApproval(parts, token, now(), 'change-password')
    return view?.action === 'password' ? view : undefined
  }
  const chosenId = ({ ticket }: ApprovalView) => derivedId(secrets, `${ticket} chosen`)

  /** What is personal, and what is kept, is looked at only once the owner has given a proof. */
  const judge = async (typed: string, { account, state }: ApprovalView) => {
    const isOwner = state === 'given'
    const personal = isOwner ? await personalWordsOf(directory.db, account) : []
    return judgeNewPassword(directory.db, passwords, typed, {
      avoid: [...personal, brand.name, brand.account],
      account: isOwner ? account : null,
    })
  }

  const faultOfNew = async ({ current, password, again }: Typed, view: ApprovalView) => {
    if (prepared(password) !== prepared(again)) return words('web-fault-differs')
    const fault = passwordFault(await judge(password, view), brand.password)
    if (fault) return fault
    const isSame = view.state === 'open' && prepared(current) === prepared(password)
    return isSame ? words('web-fault-same') : undefined
  }

  const tellChat = async (view: ApprovalView, codesLeft?: number): Promise<MessagePage> => {
    const waiting = await engine.dispatch(view.conversation, {
      type: 'passwordReplaced',
      approval: view.ticket,
      ticket: chosenId(view),
      ...(codesLeft !== undefined && { codesLeft }),
    })
    return waiting ? doneNow('web-done', view) : chatMovedOn('web-moved', view)
  }

  const keep = async (view: ApprovalView, password: string, codesLeft?: number): Promise<MessagePage> => {
    const { account, conversation } = view
    const hash = await passwords.hash(password)
    await directory.transaction((queries) =>
      keepChosenPassword(queries, secrets, {
        id: chosenId(view),
        conversation,
        account,
        hash,
        at: now(),
        personalWords: [],
      }),
    )
    return tellChat(view, codesLeft)
  }

  /** The chat then offers a new page, unless the proof was given on another machine meanwhile. */
  const whenOver = ({ conversation, ticket }: ApprovalView) =>
    engine.dispatch(conversation, { type: 'pageOver', ticket })
  const end = async (view: ApprovalView): Promise<MessagePage> => {
    await whenOver(view)
    return pageOver(view, 'web-matched-page-over')
  }

  const prove = async (view: ApprovalView, { current, code }: Typed) =>
    giveApproval(
      parts,
      {
        approval: view.ticket,
        ...(current !== '' && { password: current }),
        ...(code.trim() !== '' && { code }),
      },
      { key: `web ${randomUUID()}`, at: now(), conversation: view.conversation },
    )

  const take = async (view: ApprovalView, token: string, typed: Typed): Promise<Answer> => {
    const askAgain = (fault: ChangeFault, status: 422 | 429 | 503 = 422, seen = view): Page => ({
      ...changePasswordForm(seen, token, { policy: brand.password, fault, match: typed.match }),
      status,
    })
    const taken = async (owner: ApprovalView, codesLeft?: number): Promise<Answer> => {
      const fault = await faultOfNew(typed, owner)
      return fault
        ? askAgain({ at: 'new', words: fault }, 422, owner)
        : keep(owner, typed.password, codesLeft)
    }
    if (view.state === 'given') return taken(view)
    const fault = await faultOfNew(typed, view)
    if (fault) return askAgain({ at: 'new', words: fault })
    const given = await prove(view, typed)
    if ('over' in given) return end(view)
    if ('right' in given && given.right) return taken({ ...view, state: 'given' }, given.codesLeft)
    const { at, words: why } = faultOf(given, view.needs, now())
    return askAgain(
      { at: at === 'password' ? 'current' : at, words: why },
      'tooMany' in given ? 429 : 'busy' in given ? 503 : 422,
    )
  }

  const submit = async (view: ApprovalView, token: string, body: () => Promise<unknown>): Promise<Answer> => {
    const form = Form.safeParse(await body())
    if (!form.success) return unreadable
    if (await chosenPasswordOf(directory.db, view.conversation, chosenId(view))) return tellChat(view)
    const asked = (fault: ChangeFault, match = '') =>
      changePasswordForm(view, token, { policy: brand.password, fault, match })
    if (view.state === 'open') {
      const matched = await checkNumberMatch(parts, view.ticket, form.data.match, now())
      if (matched === 'over') return end(view)
      if (matched !== 'right') return { ...asked({ at: 'match', words: matchFault(matched) }), status: 422 }
    }
    try {
      return await take(view, token, form.data)
    } catch (error) {
      if (!(error instanceof NotNow)) throw error
      return { ...asked({ at: 'both', words: words('web-busy') }, form.data.match), status: 503 }
    }
  }

  const page = oneTimePage(parts, renderer, {
    look,
    key: byTicket,
    show: {
      open(view, token) {
        passwords.warmUp()
        return changePasswordForm(view, token, { policy: brand.password })
      },
      given: async (view, token) =>
        (await chosenPasswordOf(directory.db, view.conversation, chosenId(view)))
          ? done('web-chosen', view)
          : changePasswordForm(view, token, { policy: brand.password }),
      over: (view) => pageOver(view, 'web-matched-page-over'),
    },
    submit: { open: submit, given: submit, over: end },
    whenOver,
  })
  return withStrength(page, parts, renderer, { look, judge })
}
