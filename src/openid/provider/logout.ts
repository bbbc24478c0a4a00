import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import type { OpenidParts } from '../parts.ts'
import { show, xsrfOf } from './show.ts'

type Logout = NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>

/** An application asks a person to sign out (OpenID Connect RP-Initiated Logout 1.0): the person decides. */
export const logout = ({ pages }: Pick<OpenidParts, 'pages'>): Logout => ({
  enabled: true,
  logoutSource: (ctx) =>
    show(ctx, pages.signOut, {
      action: new URL(ctx.oidc.urlFor('end_session_confirm')).pathname,
      xsrf: xsrfOf(ctx),
      ...nameOf(ctx, 'client'),
      origins: originsAfter(ctx),
    }),
  // The provider names an application where the person signed out of that one only.
  postLogoutSuccessSource: (ctx) => show(ctx, pages.signedOut, nameOf(ctx, 'only')),
})

const nameOf = <Key extends string>({ oidc: { client } }: KoaContextWithOIDC, key: Key) =>
  (client ? { [key]: client.clientName ?? client.clientId } : {}) as { readonly [Name in Key]?: string }

const originsAfter = ({ oidc }: KoaContextWithOIDC): string[] => {
  const { post_logout_redirect_uri: uri } = oidc.params ?? {}
  const url = typeof uri === 'string' ? URL.parse(uri) : null
  if (!url) return []
  return [/^https?:$/.test(url.protocol) ? url.origin : url.protocol]
}
