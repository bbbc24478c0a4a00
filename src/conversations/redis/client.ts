import { createClient, createCluster, RESP_TYPES } from 'redis'
import type { RedisHost } from './place.ts'
import { scripts } from './scripts.ts'

/** ms between two pings, and for the answer to each. */
export const heartbeat = 1000

const commandOptions = {
  // A call has one deadline with all its tries, in retry.ts.
  timeout: 0,
  typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer },
}

export const openServer = (server: RedisHost) =>
  createClient({ ...settings(server), scripts, commandOptions })

/** `nodes`: some of it; the others are found by these. */
export const openCluster = (nodes: readonly [RedisHost, ...RedisHost[]]) => {
  const { socket, ...defaults } = settings(nodes[0])
  const { host, port: _, ...sockets } = socket
  return createCluster({
    rootNodes: nodes.map(settings),
    defaults: { ...defaults, socket: sockets },
    scripts,
    commandOptions,
    // A cluster of one node may not know its own address, and tells an empty one: it is where it was asked.
    nodeAddressMap: (address) => {
      const [, named, port] = address.match(/^(.*):(\d+)$/) ?? []
      return named === '' || named === '?' || named === 'null' ? { host, port: Number(port) } : undefined
    },
    // A node that is away at the start must not keep the others from being used.
    minimizeConnections: true,
    topologyRefreshOnReconnectionAttemptStrategy: heartbeat,
  })
}

/** A connection to a Sentinel, which is asked for a moment. */
export const openSentinel = (sentinel: RedisHost) => {
  const { socket, ...rest } = settings(sentinel)
  return createClient({ ...rest, socket: { ...socket, reconnectStrategy: false } })
}

const settings = ({ host, port, tls, username, password, database }: RedisHost) =>
  ({
    ...(username && { username }),
    ...(password && { password }),
    database,
    name: 'portico',
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    socket: {
      host,
      port,
      ...(tls && { tls: true as const }),
      connectTimeout: 2 * heartbeat,
      // Longer than the heartbeat: it ends a greeting that is not answered.
      socketTimeout: 2 * heartbeat,
      reconnectStrategy: reconnectAfter,
    },
  }) as const

/** ms until the next try: longer each time up to two seconds, and random, so that many processes do not come back at once. */
const reconnectAfter = (tries: number) => Math.min(25 * 2 ** tries, 2000) * (0.5 + 0.5 * Math.random())
