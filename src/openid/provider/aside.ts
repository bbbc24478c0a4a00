import type { ClientAuthorizationState, KoaContextWithOIDC } from 'oidc-provider'

/**
 * A browser in which a device is confirmed may be signed in to the same client itself. What it has stands aside meanwhile, so that a
 * device never shares tokens, a sid or an end with the browser or with another device.
 */
type Kept = ClientAuthorizationState & { readonly ofDevice?: true; readonly aside?: ClientAuthorizationState }
type Session = NonNullable<KoaContextWithOIDC['oidc']['session']>

/** Makes room for a device. The grant of one that was never confirmed to its end is returned, and forgotten. */
export const setAside = (session: Session, client: string): string | undefined => {
  const kept = keptFor(session, client)
  const aside = kept?.ofDevice ? kept.aside : kept
  keep(session, client, { ofDevice: true, ...(aside && { aside }) })
  return kept?.ofDevice ? kept.grantId : undefined
}

/** What the browser itself has is in force again; the device goes on without it. */
export const putBack = (session: Session, client: string): void => {
  const kept = keptFor(session, client)
  if (kept?.ofDevice) keep(session, client, kept.aside)
}

const keptFor = (session: Session, client: string): Kept | undefined => session.authorizations?.[client]

const keep = (session: Session, client: string, kept: Kept | undefined): void => {
  const { [client]: _, ...others } = session.authorizations ?? {}
  session.authorizations = { ...others, ...(kept && { [client]: kept }) }
}
