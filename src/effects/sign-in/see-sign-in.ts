import type { SignInSeen } from '../../../flows/sign-in/context.ts'
import { frozenBy } from '../../accounts/accounts.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import {
  isOpen,
  keepForUnlinkedChat,
  offeredNumbers,
  type SignInRequest,
  signInRequest,
  signInRequestByToken,
  takeSignInRequest,
} from '../../accounts/sign-in-requests.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Takes a request for the account of this chat. Without the token of its link a chat sees only what rang for its own
 * account, or what it came with before it had one.
 */
export const seeSignIn =
  ({ directory, secrets }: Parts): Performer<'seeSignIn'> =>
  (named, performing) =>
    once(directory, performing, async (queries) => {
      const { at, conversation } = performing
      const request =
        'token' in named
          ? await signInRequestByToken(queries, secrets, named.token)
          : await signInRequest(queries, named.request)
      const account = await accountOfChat(queries, conversation)
      const isTheirs =
        'token' in named || request?.conversation === conversation || request?.rung === account?.id
      if (!request || !isTheirs || !isOpen(request, at)) return { over: true }
      const { id } = request
      if (!account) {
        const kept = await keepForUnlinkedChat(queries, id, conversation, at)
        return kept ? { request: id, unlinked: seen(secrets, kept) } : { over: true }
      }
      if (account.state === 'frozen') return { frozen: frozenBy(account) }
      const taken = await takeSignInRequest(queries, id, account.id, at)
      return taken ? { request: id, asked: seen(secrets, taken) } : { over: true }
    })

const placeIn = ({ city, country }: SignInRequest): Pick<SignInSeen, 'place'> =>
  city === null && country === null
    ? {}
    : { place: { ...(city !== null && { city }), ...(country !== null && { country }) } }

/** Only a page of ours shows a number. */
const seen = (secrets: Pick<Secrets, 'code'>, request: SignInRequest): SignInSeen => ({
  client: request.client_name,
  ...(request.device !== null && { device: request.device }),
  ...placeIn(request),
  ...(request.message !== null && { message: request.message }),
  ...(request.kind === 'page' && { numbers: offeredNumbers(secrets, request) }),
  expires: request.expires_at,
})
