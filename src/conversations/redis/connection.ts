import { createClient, createCluster, RESP_TYPES } from 'redis'
import { afterReading, isRefusal, patiently } from './patience.ts'
import { scripts } from './scripts.ts'

/** ms. Redis is asked this often whether it still answers, and has as long for it. */
const pulse = 1000

/** One server that keeps conversations. */
export type Server = Pick<
  ReturnType<typeof openServer>,
  'isReady' | 'ping' | 'info' | 'scan' | 'connect' | 'destroy'
>

/** A way to Redis that mends itself: one server, or a Redis Cluster. */
export interface Connection {
  readonly redis: Redis
  /** The only one, or the masters of the cluster. */
  servers(): readonly (() => Promise<Server>)[]
  /** Hangs up and connects anew, once a second at most: a name may lead to another machine by now. */
  renew(): void
  /** What a connection ended with last, or could not begin with. */
  lastFault(): unknown
  close(): void
}

/** What is asked wherever the keys are. */
type Redis = Pick<
  ReturnType<typeof openServer>,
  keyof typeof scripts | 'get' | 'mGet' | 'set' | 'zScore' | 'zRangeWithScores' | 'hGetAll'
>

/**
 * One URL: one Redis. Several: nodes of a Redis Cluster; the others are found by these.
 *
 * While Redis is away every command fails at once, so that nothing piles up and whoever calls decides how long to
 * wait. A lost connection comes back by itself.
 */
export const connect = async (urls: readonly string[], end: number): Promise<Connection> => {
  const way = urls.length > 1 ? toCluster(urls) : toServer(urls[0] ?? '')
  let fault: unknown
  const refused = new Promise<never>((_, refuse) => {
    const note = (error: unknown) => {
      fault = error
      if (isRefusal(error)) refuse(error)
    }
    way.client.on('error', note).on('node-error', note)
  })
  refused.catch(() => {})
  try {
    await patiently(() => Promise.race([refused, way.client.connect()]), end)
  } catch (error) {
    way.client.destroy()
    throw fault ?? error
  }
  const watching = setInterval(() => {
    for (const server of way.connected()) hangUpIfSilent(server)
  }, pulse).unref()
  let renewed = Number.NEGATIVE_INFINITY
  return {
    redis: way.client,
    servers: way.servers,
    renew() {
      if (performance.now() - renewed < pulse) return
      renewed = performance.now()
      way.connected().forEach(redial)
    },
    lastFault: () => fault,
    close() {
      clearInterval(watching)
      way.client.destroy()
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
  // Redis gets one time-out for the whole call, in patience.ts.
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
    topologyRefreshOnReconnectionAttemptStrategy: pulse,
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
      connectTimeout: 2 * pulse,
      // Longer than the pulse: it ends a greeting that is not answered.
      socketTimeout: 2 * pulse,
      reconnectStrategy: reconnectAfter,
    },
  } as const
}

/** ms: longer each time up to two seconds, and never quite the same, so that many do not come back at once. */
const reconnectAfter = (tries: number) => Math.min(25 * 2 ** tries, 2000) * (0.5 + 0.5 * Math.random())

/**
 * A server answers a connection in order: if it does not answer this, nothing before it was answered either, and no
 * packet may ever tell. A lost connection is something that everybody who waits hears of, and that mends itself.
 */
const hangUpIfSilent = (server: Server) => {
  if (!server.isReady) return
  let answered = false
  const timer = setTimeout(afterReading, pulse, () => answered || redial(server))
  server
    .ping()
    .catch(() => {})
    .finally(() => {
      answered = true
      clearTimeout(timer)
    })
}

const redial = (server: Server) => {
  server.destroy()
  // It tries until it is destroyed.
  server.connect().catch(() => {})
}
