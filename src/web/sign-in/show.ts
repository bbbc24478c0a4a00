import type { Context } from 'hono'
import type { Words } from '../../../flows/screen.ts'
import { isTold, type SignInRequest, signInNumber, signInToken } from '../../accounts/sign-in-requests.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { noteApprovalAlone } from '../../effects/sign-in/note-approval-alone.ts'
import { pathsUnder } from '../http/address.ts'
import { deviceKeyOf, deviceOf } from './device.ts'
import { asksForFactor, finish, sessionOfApproval } from './finish.ts'
import { localeOf } from './locale.ts'
import { type Answer, codePage, endedPage, over, waitingPage } from './pages.ts'
import type { SignInParts } from './parts.ts'
import { accountHere, askChat, statusOf } from './status.ts'

/** What the page shows now, or where the browser goes on. */
export async function show(
  parts: SignInParts,
  c: Context,
  application: ApplicationRequest,
): Promise<Answer | { readonly goTo: string }> {
  const isOther = c.req.query('as') === 'other'
  const key = deviceKeyOf(c, parts.publicUrl)
  const account = isOther ? undefined : await accountHere(parts, key)
  const locale = await pageLocale(parts, c, application, account)
  const action = actionOf(parts, application)
  const step = { application, locale, action }
  const status = await statusOf(parts, application, parts.now())
  switch (status.state) {
    case 'approved': {
      const device = deviceOf(c, parts)
      const { request } = status
      if (await asksForFactor(parts, request.account ?? '', device.key)) {
        await noteApprovalAlone(parts, request, parts.now())
        return codePage(step)
      }
      const session = await sessionOfApproval(parts, request, application, device, false)
      if (!session) return over
      return { goTo: await finish(parts, c, session, 'chat', request.answered_at ?? parts.now()) }
    }
    case 'ended':
      if (isOther) break
      return endedPage(step, whyEnded(status.request))
    case 'waiting':
      return ways(parts, c, application, { request: status.request, account, locale })
    case 'none':
  }
  const device = deviceOf(c, parts)
  const ring = account === undefined ? undefined : ({ account, asker: 'known' } as const)
  const request = await askChat(parts, application, device, ring)
  return ways(parts, c, application, { request, account, locale })
}

interface Asked {
  readonly request: SignInRequest
  /** The account known here. */
  readonly account: string | undefined
  readonly locale: string
  readonly fault?: Words | undefined
  readonly identifier?: string | undefined
}

/** The page with every way. */
export const ways = (
  parts: SignInParts,
  c: Context,
  application: ApplicationRequest,
  { request, account, locale, fault, identifier }: Asked,
): Answer => {
  const { secrets, chatLink } = parts
  const isRung = account !== undefined && request.rung === account && request.asker === 'known'
  const isNamed = c.req.query('asked') !== undefined
  const action = actionOf(parts, application)
  return waitingPage({
    application,
    locale,
    action,
    chatLink: chatLink(`signin-${signInToken(secrets, request)}`),
    number: signInNumber(secrets, request),
    asked: isRung ? 'rung' : isNamed ? 'named' : 'no',
    onlyChat: !fault && (isRung || isNamed || c.req.query('only') === 'chat'),
    identifier: identifier ?? application.hint ?? '',
    fault,
    others: (parts.ways ?? []).map(
      ({ show }) =>
        (text) =>
          show(text, action, application),
    ),
    scripts: (parts.ways ?? []).flatMap(({ scripts = [] }) => scripts),
  })
}

export const actionOf = (
  { publicUrl }: Pick<SignInParts, 'publicUrl'>,
  { uid }: ApplicationRequest,
): string => pathsUnder(publicUrl)('login', uid)

/** The language of the known account is asked for last, as it costs a look into the database. */
export const pageLocale = async (
  { directory: { db }, wording }: SignInParts,
  c: Context,
  { locales }: ApplicationRequest,
  account: string | undefined,
): Promise<string> => {
  const owner =
    account === undefined || locales.length > 0
      ? undefined
      : await db.selectFrom('accounts').select('locale').where('id', '=', account).executeTakeFirst()
  return localeOf(c, wording, locales, owner && wording.pick(owner.locale))
}

const whyEnded = (request: SignInRequest): 'denied' | 'wrong-number' | 'expired' =>
  isTold(request) && request.outcome !== 'approved' ? (request.outcome ?? 'expired') : 'expired'
