import type { EventEmitter } from 'node:events'
import { heartbeat, openCluster, openServer } from './client.ts'
import type { RedisHost, RedisPlace } from './place.ts'
import { afterReading, isRefusal, retryUntil } from './retry.ts'
import type { scripts } from './scripts.ts'
import { openMaster } from './sentinel.ts'

/** One server that keeps conversations. */
export type Server = Pick<
  ReturnType<typeof openServer>,
  'isReady' | 'ping' | 'info' | 'scan' | 'connect' | 'destroy'
>

/** A connection to one server, to a Redis Cluster or to a master, which comes back by itself when it was lost. */
export interface Connection {
  readonly redis: Redis
  /** Whether keys are spread over several servers, by their slots. */
  readonly isCluster: boolean
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
  keyof typeof scripts | 'get' | 'mGet' | 'set' | 'zScore' | 'zRangeWithScores'
>

/** What is connected to, before it is. */
interface Target {
  readonly redis: Redis
  readonly events: readonly Pick<EventEmitter, 'on'>[]
  readonly isCluster?: boolean
  connect(): Promise<unknown>
  servers(): readonly (() => Promise<Server>)[]
  /** Those of them that are connected. */
  connected(): readonly Server[]
  reconnect?(): void
  destroy(): void
}

/**
 * While Redis is away every command fails at once, so that none pile up and the caller decides how long to wait. A lost
 * connection comes back by itself. `deadline` as in `performance.now()`.
 *
 * One address may be a node of a cluster, or lead to any of its nodes: where that server says so, the cluster is used.
 */
export const connect = async (place: RedisPlace, deadline: number): Promise<Connection> => {
  if (place.kind === 'sentinel') return openTarget(toMaster(place), deadline)
  if (place.kind === 'cluster') return openTarget(toCluster(place.nodes), deadline)
  const client = openServer(place.server)
  const alone = await openTarget(toServer(client), deadline)
  if (!(await isOfCluster(client))) return alone
  alone.close()
  return openTarget(toCluster([place.server]), deadline)
}

/** A server without a cluster has an error for that question; so has one where the user may not ask it. */
const isOfCluster = (client: ReturnType<typeof openServer>): Promise<boolean> =>
  client.sendCommand(['CLUSTER', 'SLOTS']).then(
    () => true,
    () => false,
  )

const openTarget = async (target: Target, deadline: number): Promise<Connection> => {
  let lastError: unknown
  const refused = new Promise<never>((_, reject) => {
    const note = (error: unknown) => {
      lastError = error
      if (isRefusal(error)) reject(error)
    }
    for (const events of target.events) events.on('error', note).on('node-error', note)
  })
  refused.catch(() => {})
  try {
    await retryUntil(deadline, () => Promise.race([refused, target.connect()]))
  } catch (error) {
    target.destroy()
    throw lastError ?? error
  }
  const pinging = setInterval(() => {
    for (const server of target.connected()) reconnectIfSilent(server)
  }, heartbeat).unref()
  let reconnected = Number.NEGATIVE_INFINITY
  return {
    redis: target.redis,
    isCluster: target.isCluster ?? false,
    servers: target.servers,
    reconnect() {
      if (performance.now() - reconnected < heartbeat) return
      reconnected = performance.now()
      if (target.reconnect) target.reconnect()
      else target.connected().forEach(reconnect)
    },
    lastError: () => lastError,
    close() {
      clearInterval(pinging)
      target.destroy()
    },
  }
}

const toServer = (client: ReturnType<typeof openServer>): Target => ({
  redis: client,
  events: [client],
  connect: () => client.connect(),
  servers: () => [async () => client],
  connected: () => [client],
  destroy: () => client.destroy(),
})

const toCluster = (nodes: readonly [RedisHost, ...RedisHost[]]): Target => {
  const client = openCluster(nodes)
  return {
    redis: client,
    events: [client],
    isCluster: true,
    connect: () => client.connect(),
    servers: () => client.masters.map((node) => () => client.nodeClient(node)),
    connected: () => client.masters.flatMap((node) => node.client ?? []),
    destroy: () => client.destroy(),
  }
}

/** Each command goes to the server that is the master when it is sent. */
const toMaster = (place: Extract<RedisPlace, { kind: 'sentinel' }>): Target => {
  const master = openMaster(place)
  const send =
    (_: unknown, name: string) =>
    (...input: readonly unknown[]) =>
      (master.now as unknown as Record<string, (...input: readonly unknown[]) => unknown>)[name]?.(...input)
  return {
    redis: new Proxy({} as Redis, { get: send as ProxyHandler<Redis>['get'] & object }),
    events: [master.events],
    connect: master.connect,
    servers: () => [async () => master.now],
    connected: () => [master.now],
    reconnect: () => void master.follow().catch(() => {}),
    destroy: master.destroy,
  }
}

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
