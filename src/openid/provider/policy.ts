import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { sessionLife } from '../../accounts/sessions.ts'
import type { OpenidParts } from '../parts.ts'

const { Check, base } = interactionPolicy

/** When a person is asked who it is, and when for consent: as the standard says, with what our sessions and clients add. */
export const createPolicy = ({ clients, now }: Pick<OpenidParts, 'clients' | 'now'>) => {
  const own = new Set(clients.flatMap(({ id, own }) => (own ? [id] : [])))
  const isOwn = ({ oidc }: KoaContextWithOIDC) => own.has(oidc.client?.clientId ?? '')
  const policy = base()
  const login = policy.get('login')
  const consent = policy.get('consent')
  if (!login || !consent) throw new Error('oidc-provider has no such prompts.')

  login.checks.add(
    new Check('session_ended', 'the session of this browser has ended', ({ oidc }) => {
      const { accountId, loginTs = 0 } = oidc.session ?? {}
      if (accountId === undefined) return false
      return oidc.account === undefined || loginTs * 1000 <= now() - sessionLife.absolute
    }),
  )
  /** Another program on the phone may call itself the operator's: a person is there at each sign-in (RFC 8252, 8.6). */
  const isThere = ({ oidc }: KoaContextWithOIDC) => oidc.result?.login !== undefined
  const spared = {
    consent_prompt: isOwn,
    native_client_prompt: (ctx: KoaContextWithOIDC) => isOwn(ctx) && isThere(ctx),
  }
  for (const [reason, isSpared] of Object.entries(spared)) {
    const check = consent.checks.get(reason)
    if (!check) continue
    const ask = check.check
    check.check = (ctx: KoaContextWithOIDC) => !isSpared(ctx) && ask(ctx)
  }
  return policy
}
