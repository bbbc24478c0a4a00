import { type Configuration, errors } from 'oidc-provider'
import { parseIdentifier } from '../../../flows/reading/identifier.ts'
import { findAccountByIdentifier } from '../../accounts/identifiers.ts'
import type { OpenidParts } from '../parts.ts'
import { digestOf } from '../store/digests.ts'

type Ciba = NonNullable<NonNullable<Configuration['features']>['ciba']>

/** Characters of a message that fit a chat, and that a person compares. */
const LONGEST_MESSAGE = 60

/** An application asks the owner in the chat, without a browser (OpenID Connect Client-Initiated Backchannel Authentication 1.0). */
export const backchannel = ({ directory, clients, askOwner, now }: OpenidParts): Ciba => ({
  enabled: askOwner !== undefined && clients.some(({ grants }) => grants.includes('ciba')),
  deliveryModes: ['poll', 'ping'],
  /** An address, a number or an account ID; or `sub`, as the application knows it. */
  async processLoginHint(_ctx, hint) {
    const identifier = parseIdentifier(hint ?? '')
    const found = identifier && (await findAccountByIdentifier(directory.db, identifier))
    return found?.id
  },
  processLoginHintToken: () => undefined,
  verifyUserCode: () => {},
  validateRequestContext: () => {},
  validateBindingMessage(_ctx, message) {
    if (
      message !== undefined &&
      !(message.length <= LONGEST_MESSAGE && /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(message))
    )
      throw new errors.InvalidBindingMessage(`expected 1 to ${LONGEST_MESSAGE} characters on one line`)
  },
  async triggerAuthenticationDevice(ctx, request, account, client) {
    const { binding_message: message } = ctx.oidc.params ?? {}
    await askOwner?.({
      reference: digestOf(request.kind, request.jti),
      account: account.accountId,
      client: { id: client.clientId, name: client.clientName ?? client.clientId },
      ...(typeof message === 'string' && { message }),
      at: now(),
      lives: request.expiration * 1000,
    })
  },
})
