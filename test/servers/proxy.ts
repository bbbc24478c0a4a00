import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a server that can be made to fail as lines do. */
export interface Proxy {
  readonly port: number
  /** How many connections were taken so far. */
  readonly taken: number
  /** Ends every connection without a goodbye, and takes new ones. */
  cut(): void
  /** Ends every connection and takes no new one, until `accept`. */
  refuse(): Promise<void>
  accept(): Promise<void>
  /** Takes connections and whatever is sent, and passes nothing on, until `flow`. */
  stall(): void
  flow(): void
  /**
   * Waits for a client to send `bytes`, passes them on, and when the server has answered, cuts that connection without
   * passing the answer on: the server did it and nobody knows. Once.
   */
  loseReply(bytes: string): Promise<void>
  /** The same, but cuts before the server gets to see it. Once. */
  loseRequest(bytes: string): Promise<void>
  close(): Promise<void>
}

interface Trap {
  readonly bytes: Buffer
  readonly before: boolean
  readonly sprung: () => void
}

/** Listens on a free loopback port and passes everything on to `port` of this machine, both ways. */
export const openProxy = async (port: number): Promise<Proxy> => {
  const lines = new Set<{ client: Socket; server: Socket }>()
  const traps = new Set<Trap>()
  let stalled = false
  let taken = 0

  const listener = createServer((client) => {
    taken++
    const line = { client, server: connect(port, '127.0.0.1') }
    const { server } = line
    lines.add(line)
    const end = () => {
      lines.delete(line)
      client.destroy()
      server.destroy()
    }
    client.on('error', end).on('close', end)
    server.on('error', end).on('close', end)
    if (stalled) for (const socket of [client, server]) socket.pause()

    let last: Buffer = Buffer.alloc(0)
    let answerIsLost: Trap | undefined
    client.on('data', (chunk) => {
      const seen = Buffer.concat([last, chunk])
      const trap = [...traps].find(({ bytes }) => seen.includes(bytes))
      last = seen.subarray(-longest(traps))
      if (trap) traps.delete(trap)
      if (trap?.before) {
        sever(line)
        trap.sprung()
        return
      }
      answerIsLost = trap ?? answerIsLost
      server.write(chunk)
    })
    server.on('data', (chunk) => {
      if (!answerIsLost) return client.write(chunk)
      sever(line)
      answerIsLost.sprung()
    })
  })
  const listen = async (at: number) => {
    listener.listen(at, '127.0.0.1')
    await once(listener, 'listening')
    return (listener.address() as AddressInfo).port
  }
  const own = await listen(0)
  const cut = () => {
    for (const line of lines) sever(line)
  }
  const set = (still: boolean) => {
    stalled = still
    for (const { client, server } of lines) {
      for (const socket of [client, server]) still ? socket.pause() : socket.resume()
    }
  }
  const trap = (bytes: string, before: boolean) =>
    new Promise<void>((sprung) => {
      traps.add({ bytes: Buffer.from(bytes), before, sprung })
    })
  const refuse = async () => {
    if (!listener.listening) return
    const closed = once(listener, 'close')
    listener.close()
    cut()
    await closed
  }
  return {
    port: own,
    get taken() {
      return taken
    },
    cut,
    refuse,
    accept: async () => void (await listen(own)),
    stall: () => set(true),
    flow: () => set(false),
    loseReply: (bytes) => trap(bytes, false),
    loseRequest: (bytes) => trap(bytes, true),
    close: refuse,
  }
}

const sever = ({ client, server }: { client: Socket; server: Socket }) => {
  client.resetAndDestroy()
  server.destroy()
}

/** As much of what was sent is kept as may be the beginning of what is waited for. */
const longest = (traps: ReadonlySet<Trap>) => Math.max(1, ...[...traps].map(({ bytes }) => bytes.length))
