import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { freePort } from './free-port.ts'

/** A line to a server that can be made to fail as lines do. */
export interface TcpProxy {
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
   * When a client sends `bytes`: passes them on, and when the server answers, keeps the answer, does what shall happen
   * `meanwhile`, and cuts the connection: the server did it, and nobody knows. Once.
   */
  loseReply(bytes: string, meanwhile?: () => Promise<void>): Promise<void>
  /** The same, but the server never sees it. Once. */
  loseRequest(bytes: string, meanwhile?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

interface Trap {
  readonly bytes: Buffer
  readonly before: boolean
  spring(line: Line): Promise<void>
}

interface Line {
  readonly client: Socket
  readonly server: Socket
}

/** Listens on a free loopback port and passes everything on to `port` of this machine, both ways. */
export const openProxy = async (port: number): Promise<TcpProxy> => {
  const lines = new Set<Line>()
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
    let answering: Trap | undefined
    client.on('data', (chunk) => {
      const seen = Buffer.concat([last, chunk])
      const trap = [...traps].find(({ bytes }) => seen.includes(bytes))
      last = seen.subarray(-longest(traps))
      if (trap) traps.delete(trap)
      if (trap?.before) return trap.spring(line)
      answering = trap
      server.write(chunk)
    })
    server.on('data', (chunk) => (answering ? answering.spring(line) : client.write(chunk)))
  })
  const listen = async (at: number) => {
    listener.listen(at, '127.0.0.1')
    await once(listener, 'listening')
    return (listener.address() as AddressInfo).port
  }
  const own = await listen(await freePort())
  const cut = () => {
    for (const line of lines) sever(line)
  }
  const set = (still: boolean) => {
    stalled = still
    for (const { client, server } of lines) {
      for (const socket of [client, server]) still ? socket.pause() : socket.resume()
    }
  }
  const trap = (text: string, before: boolean, meanwhile = async () => {}) =>
    new Promise<void>((resolve, reject) => {
      const spring = async (line: Line) => {
        line.client.pause()
        line.server.pause()
        await meanwhile()
        sever(line)
      }
      const bytes = Buffer.from(text)
      traps.add({ bytes, before, spring: (line) => spring(line).then(resolve, reject) })
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
    loseReply: (bytes, meanwhile) => trap(bytes, false, meanwhile),
    loseRequest: (bytes, meanwhile) => trap(bytes, true, meanwhile),
    close: refuse,
  }
}

const sever = ({ client, server }: Line) => {
  client.resetAndDestroy()
  server.destroy()
}

/** As much of what was sent is kept as may be the beginning of what is waited for. */
const longest = (traps: ReadonlySet<Trap>) => Math.max(1, ...[...traps].map(({ bytes }) => bytes.length))
