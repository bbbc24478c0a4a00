import { badRequest, conflict } from '../errors.ts'
import { checkLink } from '../parse/link.ts'
import type { Ask } from '../updates.ts'
import { startWebhook } from '../webhook.ts'
import type { Methods, Request } from './method.ts'

const stopWebhook = ({ world, params }: Request) => {
  world.webhook?.stop()
  world.webhook = undefined
  if (params.drop_pending_updates === true) world.updates.clear()
}

export const receiving: Methods = {
  getUpdates: ({ world, params, gone }) => {
    if (world.webhook)
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    if (params.allowed_updates !== undefined) world.updates.allowed = params.allowed_updates as string[]
    return world.updates.poll(params as Ask, gone)
  },

  setWebhook: (request) => {
    const { world, params } = request
    const url = params.url as string
    if (url !== '') {
      const checked = checkLink(url, { https: true })
      if (!/^https?:/i.test(url) || 'problem' in checked)
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    }
    const secret = params.secret_token as string | undefined
    if (secret !== undefined && !/^[\w-]*$/.test(secret))
      throw badRequest('secret token contains unallowed characters')
    world.updates.terminate('setWebhook request')
    stopWebhook(request)
    if (params.allowed_updates !== undefined) world.updates.allowed = params.allowed_updates as string[]
    if (url !== '')
      world.webhook = startWebhook(world, {
        url,
        secret,
        maxConnections: (params.max_connections as number | undefined) ?? 40,
      })
    return true
  },

  deleteWebhook: (request) => {
    stopWebhook(request)
    return true
  },

  getWebhookInfo: ({ world }) => {
    const { webhook, updates } = world
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending.length,
      ...(webhook && { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' }),
      ...webhook?.lastError(),
      ...(updates.allowed.length > 0 && { allowed_updates: updates.allowed }),
    }
  },
}
