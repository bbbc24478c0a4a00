import { hash, randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { MINUTE } from '../../../flows/durations.ts'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import { type Words, words } from '../../../flows/screen.ts'
import { timeLeft } from '../../../flows/text/time-left.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import { knowsDevice } from '../../accounts/known-devices.ts'
import type { Device } from '../../accounts/sessions.ts'
import { endSignInRequests } from '../../accounts/sign-in-requests.ts'
import { deviceGuesser, subjectOfAccount } from '../../accounts/throttling/bucket.ts'
import type { ApplicationRequest } from '../../contracts/sign-in.ts'
import { checkFactor } from '../../effects/common/check-factor.ts'
import { atBeat } from '../../effects/common/check-password.ts'
import { type SignedIn, signIn } from '../../effects/sign-in/sign-in.ts'
import { NotNow } from '../../errors.ts'
import { openText, sealText } from '../../secrets/sealed-text.ts'
import { unreadable } from '../layout/messages.ts'
import { finish, sessionOfApproval, sessionOfWay } from './finish.ts'
import { goingOn } from './going-on.ts'
import { type Answer, codePage, over } from './pages.ts'
import type { SignInParts } from './parts.ts'
import { actionOf, pageLocale, ways } from './show.ts'
import { accountHere, askChat, statusOf } from './status.ts'

/** `seeAgain`: where the browser looks what came of it. */
export type Submitted = Answer | { readonly seeAgain: string }

const Form = z.object({
  way: z.string().max(32),
  identifier: z.string().max(320).default(''),
  password: z.string().max(8_192).default(''),
  code: z.string().max(64).default(''),
  proven: z.string().max(16_384).optional(),
})

type Typed = z.infer<typeof Form>

interface Submission {
  readonly parts: SignInParts
  readonly c: Context
  readonly application: ApplicationRequest
  readonly device: Device
  readonly locale: string
  readonly typed: Typed
}

/** Takes what a form of the page sent. */
export async function submit(
  parts: SignInParts,
  c: Context,
  application: ApplicationRequest,
  device: Device,
  body: Readonly<Record<string, unknown>>,
): Promise<Submitted> {
  const form = Form.safeParse(body)
  if (!form.success) return unreadable
  const typed = form.data
  const account = await accountHere(parts, device.key)
  const locale = await pageLocale(parts, c, application, account)
  const submission: Submission = { parts, c, application, device, locale, typed }
  const other = parts.ways?.find(({ name }) => name === typed.way)
  if (other) {
    const shown = await other.prove(c, body, application)
    const session = shown && (await sessionOfWay(parts, shown, application, device, `web ${randomUUID()}`))
    if (!shown || !session) return refused(submission)
    await endQuestions(submission)
    return signedIn(submission, await finish(parts, c, session, shown.proof, parts.now()))
  }
  switch (typed.way) {
    case 'password':
      return typed.password === '' ? byName(submission) : byPassword(submission, typed)
    case 'chat':
      return byName(submission)
    case 'again':
      return again(submission, account)
    case 'code':
      return byCode(submission)
    case 'refuse':
      return refuse(submission)
    default:
      return unreadable
  }
}

const signedIn = ({ application, locale }: Submission, address: string): Answer =>
  goingOn({ application, locale, address, ended: 'signed-in' })

/** The person goes back to the application without signing in. */
async function refuse(submission: Submission): Promise<Answer> {
  const { parts, c, application, locale } = submission
  await endQuestions(submission)
  const address = await parts.interactions.finish(c, { refused: true })
  return goingOn({ application, locale, address, ended: 'refused' })
}

/** The chat is asked no longer: the page goes on without its answer. */
const endQuestions = ({ parts, application }: Submission) =>
  endSignInRequests(parts.directory.db, application.uid, parts.now())

const seeAgain = ({ parts, application }: Submission, query = ''): Submitted => ({
  seeAgain: `${actionOf(parts, application)}${query}`,
})

/** Asks once more what the chat did not answer. */
async function again(submission: Submission, account: string | undefined): Promise<Submitted> {
  const { parts, application, device } = submission
  const ring = account === undefined ? undefined : ({ account, asker: 'known' } as const)
  await askChat(parts, application, device, ring)
  return seeAgain(submission)
}

/** Asks the chat of whom was named. The answer, and when it comes, is the same for whatever was named. */
const byName = (submission: Submission): Promise<Submitted> => {
  const { parts, application, device, typed } = submission
  if (typed.identifier.trim() === '') return refused(submission, words('web-login-missing'))
  return atBeat(parts.pace, async () => {
    const { directory, now } = parts
    const identifier = parseIdentifier(typed.identifier)
    const named = identifier && (await findAccountByIdentifier(directory.db, identifier))
    const isKnown = await knowsDevice(directory.db, named?.id ?? '', device.key, now())
    const ring =
      named && named.state !== 'frozen'
        ? ({ account: named.id, asker: isKnown ? 'known' : 'stranger' } as const)
        : undefined
    await askChat(parts, application, device, ring)
    return seeAgain(submission, '?asked')
  })
}

/** How long the code may be given after the password was right (ms). */
const PROVEN_LIVES = 5 * MINUTE

const Proven = z.object({ identifier: z.string(), password: z.string(), until: z.number() })

/** The same use case as the API's, with its limits and its uniform refusals. */
async function byPassword(
  submission: Submission,
  { identifier: named, password }: Pick<Typed, 'identifier' | 'password'>,
  factor?: string,
): Promise<Submitted> {
  const { parts, c, application, device, locale } = submission
  const identifier = parseIdentifier(named)
  if (!identifier) return atBeat(parts.pace, () => refused(submission))
  const asking = { identifier, password, factor, device, client: application.client.name }
  const wait = await parts.brake({ identifier, device })
  const answered: SignedIn =
    wait > 0
      ? { tooMany: true, until: parts.now() + wait }
      : await signIn(parts)(asking, parts.now()).catch(asBusy)
  if ('session' in answered) {
    const { session } = answered
    await endQuestions(submission)
    const address = await finish(parts, c, session, session.proof, parts.now())
    return signedIn(submission, address)
  }
  const step = { application, locale, action: actionOf(parts, application) }
  const sealed = () => seal(parts, application, { identifier: named, password })
  if ('needs' in answered) return codePage({ ...step, sealed: sealed() })
  if (factor === undefined) return refused(submission, faultOf(answered, parts.now()))
  const fault = faultOf(answered, parts.now(), words('web-link-wrong-code'))
  return codePage({ ...step, sealed: sealed(), fault })
}

/** The second factor, after the password or after a yes in the chat. */
async function byCode(submission: Submission): Promise<Submitted> {
  const { parts, application, typed } = submission
  if (typed.proven === undefined) return codeAfterChat(submission)
  const proven = unseal(parts, application, typed.proven)
  return proven ? byPassword(submission, proven, typed.code) : seeAgain(submission)
}

async function codeAfterChat(submission: Submission): Promise<Submitted> {
  const { parts, c, application, device, locale, typed } = submission
  const at = parts.now()
  const status = await statusOf(parts, application, at)
  const account = status.state === 'approved' ? status.request.account : null
  if (status.state !== 'approved' || account === null) return seeAgain(submission)
  const { request } = status
  const isKnown = await knowsDevice(parts.directory.db, account, device.key, at)
  const checked = await checkFactor(parts, {
    account,
    subject: subjectOfAccount(account),
    text: typed.code,
    guesser: isKnown ? deviceGuesser(hash('sha256', device.key, 'base64url')) : 'proven',
    key: `sign-in ${randomUUID()}`,
    at,
  })
  if (!('right' in checked && checked.right)) {
    const fault = faultOf('right' in checked ? { refused: true } : checked, at, words('web-link-wrong-code'))
    return codePage({ application, locale, action: actionOf(parts, application), fault })
  }
  const session = await sessionOfApproval(parts, request, application, device, true)
  if (!session) return over
  return signedIn(submission, await finish(parts, c, session, 'chat+factor', request.answered_at ?? at))
}

/** The page once more, with what can be said of why. */
async function refused(
  submission: Submission,
  fault: Words = words('web-login-refused'),
): Promise<Submitted> {
  const { parts, c, application, device, locale, typed } = submission
  const status = await statusOf(parts, application, parts.now())
  const request = status.state === 'waiting' ? status.request : await askChat(parts, application, device)
  return ways(parts, c, application, {
    request,
    account: undefined,
    locale,
    fault,
    identifier: typed.identifier,
  })
}

type Refusal = Exclude<SignedIn, { readonly session: unknown } | { readonly needs: string }>

const faultOf = (refusal: Refusal, at: number, refused: Words = words('web-login-refused')): Words => {
  if ('tooMany' in refusal) return words('web-approve-slowed', timeLeft(refusal.until - at))
  return 'busy' in refusal ? words('web-busy') : refused
}

const asBusy = (error: unknown): Refusal => {
  if (error instanceof NotNow) return { busy: true }
  throw error
}

/** The page of the code brings back what was right before, for this request and for minutes. */
const seal = (
  { secrets, now }: SignInParts,
  { uid }: ApplicationRequest,
  { identifier, password }: Pick<Typed, 'identifier' | 'password'>,
): string =>
  sealText(secrets, JSON.stringify({ identifier, password, until: now() + PROVEN_LIVES }), aboutProven(uid))

const unseal = ({ secrets, now }: SignInParts, { uid }: ApplicationRequest, sealed: string) => {
  const plain = openText(secrets, sealed, aboutProven(uid))
  const proven = plain === undefined ? undefined : Proven.parse(JSON.parse(plain))
  return proven && proven.until > now() ? proven : undefined
}

const aboutProven = (uid: string): string => `sign-in ${uid}`
