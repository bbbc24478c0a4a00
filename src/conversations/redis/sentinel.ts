import { EventEmitter } from 'node:events'
import { ClientOfflineError } from 'redis'
import { heartbeat, openSentinel, openServer } from './client.ts'
import type { RedisHost, RedisPlace } from './place.ts'

type Client = ReturnType<typeof openServer>

interface Current {
  readonly at: string
  readonly client: Client
  /** Resolves when it was connected for the first time. */
  readonly opened: Promise<unknown>
}

/** A client of whatever server is the master at the moment. */
export interface MasterClient {
  /** The client of the present master; it throws while none is known. */
  readonly now: Client
  readonly events: EventEmitter
  /** Asks where the master is, and connects to it. */
  connect(): Promise<void>
  /** Asks anew, and goes to another master if there is one: the connection was lost, or refuses to be written to. */
  follow(): Promise<void>
  destroy(): void
}

/** The Sentinels that were asked, none of which knew a master: https://redis.io/docs/latest/develop/reference/sentinel-clients/ */
const unknown = (master: string, cause: unknown) =>
  new Error(`no Sentinel tells where the master “${master}” is: ${(cause as Error)?.message}`, { cause })

/**
 * The Sentinels are asked at the start, every second, and whenever the master is lost or became a replica: who is asked
 * last moves to the front. Reads and writes go to the master alone.
 */
export const openMaster = ({
  sentinels,
  master,
  server,
}: Extract<RedisPlace, { kind: 'sentinel' }>): MasterClient => {
  const events = new EventEmitter()
  const order = [...sentinels]
  let current: Current | undefined
  let following: Promise<void> | undefined
  let destroyed = false

  const ask = async (): Promise<Pick<RedisHost, 'host' | 'port'>> => {
    let fault: unknown
    for (const sentinel of [...order]) {
      const client = openSentinel(sentinel).on('error', () => {})
      try {
        await client.connect()
        const found = await client.sendCommand(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', master])
        if (!Array.isArray(found)) throw new Error('it does not know that name')
        order.splice(order.indexOf(sentinel), 1)
        order.unshift(sentinel)
        return { host: String(found[0]), port: Number(found[1]) }
      } catch (error) {
        fault = error
      } finally {
        if (client.isOpen) client.destroy()
      }
    }
    throw unknown(master, fault)
  }

  const goTo = (found: Pick<RedisHost, 'host' | 'port'>): void => {
    const at = `${found.host}:${found.port}`
    if (destroyed || current?.at === at) return
    const client = openServer({ ...server, ...found }).on('error', (error) => events.emit('error', error))
    const before = current?.client
    const opened = client.connect()
    // It tries again until it is destroyed.
    opened.catch(() => {})
    current = { at, client, opened }
    before?.destroy()
  }

  const follow = () => {
    following ??= ask()
      .then(goTo)
      .catch((error: unknown) => {
        events.emit('error', error)
        throw error
      })
      .finally(() => {
        following = undefined
      })
    return following
  }

  const asking = setInterval(() => void follow().catch(() => {}), heartbeat).unref()
  return {
    get now() {
      if (!current) throw new ClientOfflineError()
      return current.client
    },
    events,
    async connect() {
      await follow()
      await current?.opened
    },
    follow,
    destroy() {
      destroyed = true
      clearInterval(asking)
      current?.client.destroy()
    },
  }
}
