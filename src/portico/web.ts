import { Hono } from 'hono'
import type { Channel } from '../contracts/channel.ts'
import type { SenderHealth } from '../contracts/sender-health.ts'
import { withinRequest } from '../contracts/trace.ts'
import type { Engine } from '../engine/engine.ts'
import { createForwardAuth } from '../forward-auth/forward-auth.ts'
import { protectedHosts } from '../forward-auth/protected-hosts.ts'
import type { Openid } from '../openid/openid.ts'
import { alive, readiness } from '../operations/health.ts'
import { houseProof } from '../operations/house-proof.ts'
import { createSupport } from '../support/support.ts'
import { createApi } from '../web/api/api.ts'
import { createSupportApi } from '../web/api/support.ts'
import { createPlaceOf } from '../web/http/place.ts'
import { createSignInBrakes } from '../web/http/sign-in-brakes.ts'
import type { Streams } from '../web/sign-in/streams.ts'
import { createWeb } from '../web/web.ts'
import type { Core } from './core.ts'
import { createGetPath } from './route-path.ts'

/** What is served to the operator's own machines: whether it is alive and ready, and its figures. */
export const createManagement = (core: Core, { stateOf }: SenderHealth, isStopping: () => boolean): Hono => {
  const { conversations, directory, metrics } = core
  return new Hono()
    .route('/', alive())
    .route(
      '/',
      readiness(
        { conversations: () => conversations.ping(), directory: () => directory.ping() },
        isStopping,
        () => ({ mail: stateOf('mail'), sms: stateOf('sms') }),
      ),
    )
    .route('/', metrics.page)
    .route('/', createSupportDesk(core))
}

/** Beside them, where there are keys for it, what a help desk does to accounts. */
const createSupportDesk = ({ config, directory, secrets, limits, now, report }: Core): Hono => {
  const { keys = [] } = config.management ?? {}
  const support = createSupport({ directory, secrets, limits, now })
  return keys.length > 0 ? createSupportApi({ support, keys, report }) : new Hono()
}

/** Everything that is served to the public: whether it is alive, the API if there are keys for it, and the pages. */
export const createSite = (
  core: Core,
  engine: Engine,
  { link, framedBy }: Channel,
  openid: Openid | undefined,
  streams: Streams,
): Hono => {
  const { config, directory, secrets, passwords, waits, limits } = core
  const { brand, wording, url: publicUrl, now, report } = core
  const site = new Hono({ getPath: createGetPath(publicUrl) })
  site.use((_, next) => withinRequest(next), core.metrics.requests.timed)
  site.route('/', houseProof(secrets, now))
  site.route('/', alive())
  const brake = createSignInBrakes(directory, passwords, now, limits.api)
  if (config.apiKeys) {
    const { account } = brand
    const api = {
      keys: config.apiKeys,
      directory,
      secrets,
      passwords,
      limits,
      brake,
      account,
      publicUrl,
      now,
      report,
    }
    site.route('/', createApi({ ...api, ...waits }))
  }
  const applications = core.clients.flatMap(({ id, name, forwardAuth: hosts }) =>
    hosts.length > 0 ? [{ id, name, hosts }] : [],
  )
  if (openid) site.route('/', openid.site)
  if (openid && applications.length > 0) {
    const authorizationUrl = `${publicUrl}/openid/auth`
    const { redeem } = openid
    const parts = { applications, directory, secrets, authorizationUrl, publicUrl, redeem, now }
    site.route('/', createForwardAuth(parts))
  }
  const pages = {
    engine,
    directory,
    secrets,
    passwords,
    wording,
    brand,
    limits,
    publicUrl,
    chat: () => link(),
    framedBy,
    ...(applications.length > 0 && { protectedHosts: protectedHosts(applications) }),
    now,
    report,
    ...(openid && {
      signIn: {
        interactions: openid.interactions,
        engine,
        brake,
        streams,
        chatLink: (start: string) => link(start),
        placeOf: createPlaceOf(config.placeHeaders ?? []),
      },
    }),
  }
  site.route('/', createWeb({ ...pages, ...waits }))
  return site
}
