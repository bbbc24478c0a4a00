/** An application that its proxy shows only to people who are signed in here. */
export interface ProtectedApplication {
  /** Its id among the clients of our own issuer. */
  readonly id: string
  readonly name: string
  /** Where browsers reach it: `wiki.example.com`, with a port unless that is 443. */
  readonly hosts: readonly string[]
}

/** One host of a protected application. */
export interface ProtectedHost {
  readonly application: ProtectedApplication
  readonly host: string
  readonly origin: string
}

/** What is known of a host; undefined: no client lists it, and nothing is done for it. */
export type FindHost = (host: string | undefined) => ProtectedHost | undefined

export const protectedHosts = (applications: readonly ProtectedApplication[]): FindHost => {
  const known = new Map(
    applications.flatMap((application) =>
      application.hosts.map((host) => [host, { application, host, origin: originOf(host) }]),
    ),
  )
  return (host) => known.get(host?.toLowerCase() ?? '')
}

/** Plain HTTP is for programs on this machine only, as in a trial without certificates. */
export const originOf = (host: string): string =>
  `${/^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1)(?::\d+)?$/.test(host) ? 'http' : 'https'}://${host}`

/** Where our own pages lie on every protected host. */
export const ROOM = '/.portico'

/** Where an application's code is brought back to, on each of its hosts. */
export const callbacksOf = ({ hosts }: Pick<ProtectedApplication, 'hosts'>): readonly string[] =>
  hosts.map((host) => callbackOn(originOf(host)))

export const callbackOn = (origin: string): string => `${origin}${ROOM}/callback`

/**
 * An address on a host from what a request says: a path with its query, or all of the address. What lies elsewhere, or is
 * a page of ours that would lead in a circle, becomes the host's first page, so that nothing here redirects to strangers.
 */
export const addressOn = ({ origin }: Pick<ProtectedHost, 'origin'>, wanted = '/'): string => {
  const url = URL.parse(wanted, origin)
  const isThere =
    url?.origin === origin &&
    url.username === '' &&
    url.password === '' &&
    url.href.length <= LONGEST &&
    !url.pathname.startsWith(`${ROOM}/`)
  return isThere ? url.href : `${origin}/`
}

/** Proxies take 8 KB of headers, and an address travels in a sealed parameter of another one. */
const LONGEST = 2_000

/** Why a person is not signed in: they did not want to, it did not work out, or they signed out. */
export const whyNot = ['refused', 'failed', 'signed-out'] as const
export type WhyNot = (typeof whyNot)[number]

/** Our page that says so. It lies on our own host: a page on that of the application would find no style there. */
export const notSignedIn = (publicUrl: string, { host }: ProtectedHost, why: WhyNot): string =>
  `${publicUrl}/forward-auth/${why}?${new URLSearchParams({ host })}`
