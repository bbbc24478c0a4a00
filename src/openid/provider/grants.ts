import type { Configuration, Grant, KoaContextWithOIDC } from 'oidc-provider'
import { lockProtection } from '../../accounts/security/changes.ts'
import { endSessionsOf } from '../../accounts/sessions.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'
import type { OpenidParts } from '../parts.ts'
import { deviceHandle, endOlder, giveToDevice, openBeside } from '../store/browser-sessions.ts'
import { consentedScopes, keepConsent } from '../store/consents.ts'
import { digestOf } from '../store/digests.ts'
import { sessionOf, tieGrant } from '../store/grants.ts'
import { revokeGrant } from '../store/records.ts'
import { putBack, setAside } from './aside.ts'

/** What our sign-in page left for the provider beside what the standard knows. */
export interface SignedInHere {
  /** The handle of the session that was opened. */
  readonly session: string
}

/**
 * What the owner lets the client have in this browser, tied to a session of the owner's list. The operator's own clients have what
 * they ask for; others what was consented to before, or just now.
 */
export const grantLoader = (parts: OpenidParts): NonNullable<Configuration['loadExistingGrant']> => {
  const { directory, clients, now } = parts
  const byId = new Map(clients.map((client) => [client.id, client]))

  return async (ctx) => {
    const { client: asking, account, result, requestParamOIDCScopes: asked } = ctx.oidc
    const client = byId.get(asking?.clientId ?? '')
    if (!client || !account) return undefined
    const at = now()
    const { accountId } = account
    const scopes = [...asked]
    if (result?.consent && !client.own)
      await directory.transaction((queries) =>
        keepConsent(queries, { account: accountId, client, scopes, at }),
      )
    const agreed = client.own ? scopes : await consentedScopes(directory.db, accountId, client.id)
    const mayTie = async (queries: Queries) =>
      agreed.length === 0 || client.own || (await consentedScopes(queries, accountId, client.id)).length > 0
    const grant = (await grantInUse(ctx)) ?? (await newGrant(ctx, client, mayTie))
    if (!grant) return undefined
    const missing = scopes.filter(
      (scope) => agreed.includes(scope) && !grant.getOIDCScope().split(' ').includes(scope),
    )
    if (missing.length > 0) {
      grant.addOIDCScope(missing.join(' '))
      await grant.save()
    }
    return grant
  }

  /** The one that this browser, or the device that is confirmed in it, has for the client, unless somebody signed in anew. */
  async function grantInUse({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
    const { session: browser, client, deviceCode } = oidc
    if (!browser || !client) return undefined
    if (!deviceCode) putBack(browser, client.clientId)
    const id = browser.grantIdFor(client.clientId)
    if (id === undefined) return undefined
    const wanted = signedInHere(oidc.result)?.session ?? (deviceCode && deviceHandle(deviceCode.jti))
    const session = await sessionOf(directory.db, id)
    if (session === undefined || (wanted !== undefined && wanted !== session)) return undefined
    const grant = await oidc.provider.Grant.find(id)
    return grant?.accountId === oidc.account?.accountId ? grant : undefined
  }

  /** `mayTie`: whether what was consented to was not taken back meanwhile. */
  async function newGrant(
    { oidc }: KoaContextWithOIDC,
    { name }: Client,
    mayTie: (queries: Queries) => Promise<boolean>,
  ): Promise<Grant | undefined> {
    const { session, client, account, provider, deviceCode } = oidc
    if (!session || !client || !account) return undefined
    const { accountId } = account
    const at = now()
    const handle =
      signedInHere(oidc.result)?.session ??
      (await directory.transaction((queries) =>
        openBeside(queries, {
          browser: session.uid,
          account: accountId,
          client: name,
          deviceCode: deviceCode?.jti,
          at,
        }),
      ))
    if (handle === undefined) return undefined
    const former = deviceCode ? setAside(session, client.clientId) : session.grantIdFor(client.clientId)
    const grant = new provider.Grant({ accountId, clientId: client.clientId })
    const id = await grant.save()
    session.ensureClientContainer(client.clientId)
    const sid = session.sidFor(client.clientId)
    const isTied = await directory.transaction(async (queries) => {
      await lockProtection(queries, accountId)
      if (!(await mayTie(queries))) {
        await endSessionsOf(queries, accountId, [handle], at)
        return false
      }
      if (former !== undefined) await revokeGrant(queries, digestOf('Grant', former), at)
      await tieGrant(queries, {
        grant: id,
        account: accountId,
        client: client.clientId,
        session: handle,
        // A device goes on and ends by itself, whatever becomes of the browser.
        ...(!deviceCode && { browser: session.uid }),
        sid,
        at,
      })
      const one = { account: accountId, session: handle }
      if (deviceCode) await giveToDevice(queries, { ...one, client: name })
      else
        await endOlder(queries, { ...one, client: { id: client.clientId, name }, browser: session.uid, at })
      return true
    })
    return isTied ? grant : undefined
  }
}

const signedInHere = (result: object | undefined): SignedInHere | undefined =>
  (result as { readonly portico?: SignedInHere } | undefined)?.portico
