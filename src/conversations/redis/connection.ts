import { createClient, createCluster, RESP_TYPES } from 'redis'
import { afterReading, isRefusal, retryUntil } from './retry.ts'
import { scripts } from './scripts.ts'

/** ms between two pings, and for the answer to each. */
const heartbeat = 1000

/** One server that keeps conversations. */
export type Server = Pick<
  ReturnType<typeof openServer>,
  'isReady' | 'ping' | 'info' | 'scan' | 'connect' | 'destroy'
>

/** A connection to one server or to a Redis Cluster, which comes back by itself when it was lost. */
export interface Connection {
  readonly redis: Redis
  /** The only server, or the masters of the cluster. */
  servers(): readonly (() => Promise<Server>)[]
  /** Disconnects and connects anew, once a second at most: a name may lead to another machine since. */
  reconnect(): void
  /** The last error with which a connection ended or could not begin. */
  lastError(): unknown
  close(): void
}

/** The commands that are sent to the server that has the keys. */
type Redis = Pick<
  ReturnType<typeof openServer>,
  keyof typeof scripts | 'get' | 'mGet' | 'set' | 'zScore' | 'zRangeWithScores' | 'hGetAll'
>

/**
 * One URL: one Redis. Several: nodes of a Redis Cluster; the others are found by these.
 *
 * While Redis is away every command fails at once, so that none pile up and the caller decides how long to wait. A lost
 * connection comes back by itself. `deadline` as in `performance.now()`.
 */
export const connect = async (urls: readonly string[], deadline: number): Promise<Connection> => {
  const target = urls.length > 1 ? toCluster(urls) : toServer(urls[0] ?? '')
  let lastError: unknown
  const refused = new Promise<never>((_, reject) => {
    const note = (error: unknown) => {
      lastError = error
      if (isRefusal(error)) reject(error)
    }
    target.client.on('error', note).on('node-error', note)
  })
  refused.catch(() => {})
  try {
    await retryUntil(deadline, () => Promise.race([refused, target.client.connect()]))
  } catch (error) {
    target.client.destroy()
    throw lastError ?? error
  }
  const pinging = setInterval(() => {
    for (const server of target.connected()) reconnectIfSilent(server)
  }, heartbeat).unref()
  let reconnected = Number.NEGATIVE_INFINITY
  return {
    redis: target.client,
    servers: target.servers,
    reconnect() {
      if (performance.now() - reconnected < heartbeat) return
      reconnected = performance.now()
      target.connected().forEach(reconnect)
    },
    lastError: () => lastError,
    close() {
      clearInterval(pinging)
      target.client.destroy()
    },
  }
}

const toServer = (url: string) => {
  const client = openServer(url)
  return { client, servers: () => [async () => client], connected: () => [client] }
}

const toCluster = (urls: readonly string[]) => {
  const client = openCluster(urls)
  return {
    client,
    servers: () => client.masters.map((node) => () => client.nodeClient(node)),
    connected: () => client.masters.flatMap((node) => node.client ?? []),
  }
}

const commandOptions = {
  // A call has one deadline with all its tries, in retry.ts.
  timeout: 0,
  typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer },
}

const openServer = (url: string) => createClient({ ...settings(url), scripts, commandOptions })

const openCluster = (urls: readonly string[]) => {
  const { socket, ...defaults } = settings(urls[0] ?? '')
  const { host: _, port: __, ...sockets } = socket
  return createCluster({
    rootNodes: urls.map(settings),
    defaults: { ...defaults, socket: sockets },
    scripts,
    commandOptions,
    // A node that is away at the start must not keep the others from being used.
    minimizeConnections: true,
    topologyRefreshOnReconnectionAttemptStrategy: heartbeat,
  })
}

/** The URL is taken apart here, because it holds a password and node-redis may repeat it in an error. */
const settings = (url: string) => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    database: Number(pathname.slice(1)),
    name: 'portico',
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    socket: {
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: Number(port || 6379),
      ...(protocol === 'rediss:' && { tls: true as const }),
      connectTimeout: 2 * heartbeat,
      // Longer than the heartbeat: it ends a greeting that is not answered.
      socketTimeout: 2 * heartbeat,
      reconnectStrategy: reconnectAfter,
    },
  } as const
}

/** ms until the next try: longer each time up to two seconds, and random, so that many processes do not come back at once. */
const reconnectAfter = (tries: number) => Math.min(25 * 2 ** tries, 2000) * (0.5 + 0.5 * Math.random())

/**
 * Redis answers the commands of a connection in order: if the ping is not answered, none before it was, and no packet may
 * ever say so. A lost connection, in contrast, rejects every call that waits, and comes back by itself.
 */
const reconnectIfSilent = (server: Server) => {
  if (!server.isReady) return
  let answered = false
  const timer = setTimeout(afterReading, heartbeat, () => answered || reconnect(server))
  server
    .ping()
    .catch(() => {})
    .finally(() => {
      answered = true
      clearTimeout(timer)
    })
}

const reconnect = (server: Server) => {
  server.destroy()
  // It tries again until it is destroyed.
  server.connect().catch(() => {})
}
