import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config/config.ts'
import { PorticoError } from '../errors.ts'

/**
 * A request that arrives slower than this does not come from a browser in a person's hands (ms). Node looks for such
 * requests only every 30 seconds by itself.
 */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 10_000, connectionsCheckingInterval: 500 }

/**
 * How long a connection stays open between two requests (ms): longer than proxies keep theirs (60 s), so that none sends a
 * form at the moment in which its connection ends.
 */
const keepAliveTimeout = 75_000

/** How long a connection may stay busy after the program was told to stop (ms); its request then reaches the next process. */
const HANG_UP = 4_000
/** How long a request may take then to be told so (ms), before its connection is cut. */
const LAST_WORD = 300

export interface Listener {
  readonly port: number
  /** To be called at once: a request that comes before is not answered. */
  serve(answer: RequestListener): void
  /** Given before connections are cut: what is not answered then may say when to come again. */
  readonly hangingUp: AbortSignal
  /** Takes everything as before, and ends each connection with its next answer: the one after it is opened elsewhere. */
  drain(): void
  /** Takes no new connection, and resolves when every request is answered, or given up. May be called twice. */
  close(): Promise<void>
}

/** The variables that say where to listen, for the sentence that says which of them to change. */
export interface ListenVariables {
  readonly port: string
  readonly host: string
}

/** @throws PorticoError `web/port` if this machine does not let the program listen there. */
export const listen = async (
  { port, host }: Pick<Config, 'port' | 'host'>,
  variables: ListenVariables = { port: 'PORT', host: 'HOST' },
): Promise<Listener> => {
  const server = createServer({ ...TIMEOUTS, keepAliveTimeout })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause) => reject(notListening(port, host, variables, cause)))
    server.listen(port, host)
  })
  let closed: Promise<void> | undefined
  let isDraining = false
  const hangingUp = new AbortController()
  const close = async () => {
    const hangUp = setTimeout(() => hangingUp.abort(), HANG_UP)
    const cut = setTimeout(() => server.closeAllConnections(), HANG_UP + LAST_WORD)
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(hangUp)
    clearTimeout(cut)
  }
  return {
    port: (server.address() as AddressInfo).port,
    hangingUp: hangingUp.signal,
    serve(answer) {
      server.on('request', (request, response) => {
        if (isDraining) response.setHeader('connection', 'close')
        answer(request, response)
      })
    },
    drain() {
      isDraining = true
    },
    close() {
      closed ??= close()
      return closed
    },
  }
}

/** What keeps the server from listening, by Node's code for it. */
const notListening = (port: number, host: string, variables: ListenVariables, cause: unknown) => {
  const { code = 'unknown' } = cause as NodeJS.ErrnoException
  const [what, cure] =
    code === 'EADDRINUSE'
      ? ['is taken', `Stop the program that uses it, or set ${variables.port} to another one.`]
      : code === 'EACCES'
        ? ['is not for this user', `Set ${variables.port} to one above 1023.`]
        : [
            `cannot be opened (${code})`,
            `This machine has no such interface: set ${variables.host} to one that it has, or to 0.0.0.0 for all.`,
          ]
  const where = port === 0 ? `A port on ${host}` : `Port ${port} on ${host}`
  return new PorticoError('web/port', `${where} ${what}. ${cure}`, { port, host }, cause)
}
