import { Hono } from 'hono'
import type { Channel } from '../contracts/channel.ts'
import type { Engine } from '../engine/engine.ts'
import { health } from '../operations/health.ts'
import { createApi } from '../web/api/api.ts'
import { createWeb } from '../web/web.ts'
import type { Core } from './core.ts'

/** Everything that is served over HTTP: health, metrics, the API if there are keys for it, and the pages. */
export const createSite = (core: Core, engine: Engine, { link, framedBy }: Channel): Hono => {
  const { config, conversations, directory, secrets, passwords, metrics, waits, limits } = core
  const { brand, wording, url: publicUrl, now, report } = core
  const site = new Hono()
  site.route('/', health({ conversations: () => conversations.ping(), directory: () => directory.ping() }))
  site.route('/', metrics.page)
  if (config.apiKeys) {
    const { account } = brand
    const api = {
      keys: config.apiKeys,
      directory,
      secrets,
      passwords,
      limits,
      account,
      publicUrl,
      now,
      report,
    }
    site.route('/', createApi({ ...api, ...waits }))
  }
  const pages = {
    engine,
    directory,
    secrets,
    passwords,
    wording,
    brand,
    publicUrl,
    chat: () => link(),
    framedBy,
    now,
    report,
  }
  site.route('/', createWeb({ ...pages, ...waits }))
  return site
}
