import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands before several processes on the way in, and hands each request to the next of them. */
export interface Balancer {
  readonly url: string
  /** Where the processes are; may change at any time. */
  readonly ports: Set<number>
  /** Every answer that went back, oldest first. */
  readonly answers: readonly Answered[]
  /** Resolves with the next answer that fits. */
  next(fits: (answer: Answered) => boolean): Promise<Answered>
  close(): Promise<void>
}

export interface Answered {
  readonly path: string
  readonly status: number
  readonly retryAfter: string | undefined
  /** The port of the process that answered; 0: none did. */
  readonly by: number
}

/**
 * Takes turns, as a reverse proxy does: a process that is not there is passed over, one that breaks off is a 502.
 * `keepAlive`: it keeps its connections, and asks the next process where one of them has ended meanwhile.
 */
export const openBalancer = async (keepAlive = false): Promise<Balancer> => {
  const ports = new Set<number>()
  const answers: Answered[] = []
  const waiting = new Set<(answer: Answered) => void>()
  const agent = new Agent({ keepAlive })
  let turn = 0

  const pass = (asked: IncomingMessage, body: Buffer, port: number) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { method, url, headers } = asked
      const sent = request({
        host: '127.0.0.1',
        port,
        method,
        path: url,
        headers: { ...headers, connection: keepAlive ? 'keep-alive' : 'close' },
        agent,
      })
        .on('response', resolve)
        .on('error', (error) => reject(Object.assign(error, { isReused: sent.reusedSocket })))
      sent.end(body)
    })

  const ask = async (asked: IncomingMessage, body: Buffer) => {
    turn += 1
    const order = [...ports].map((_, n, all) => all[(n + turn) % all.length] ?? 0)
    for (const port of order) {
      try {
        return { port, answer: await pass(asked, body, port) }
      } catch (error) {
        const { code, isReused } = error as NodeJS.ErrnoException & { isReused?: boolean }
        if (code !== 'ECONNREFUSED' && !isReused) return undefined
      }
    }
    return undefined
  }

  const server = createServer(async (asked, given) => {
    const body = Buffer.concat(await Array.fromAsync(asked))
    const came = await ask(asked, body)
    const answered: Answered = {
      path: asked.url ?? '',
      status: came?.answer.statusCode ?? 502,
      retryAfter: came?.answer.headers['retry-after'],
      by: came?.port ?? 0,
    }
    answers.push(answered)
    for (const tell of waiting) tell(answered)
    given.writeHead(answered.status, came?.answer.headers)
    if (came) came.answer.on('error', () => given.destroy()).pipe(given)
    else given.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    ports,
    answers,
    next: (fits) =>
      new Promise((resolve) => {
        const tell = (answer: Answered) => {
          if (!fits(answer)) return
          waiting.delete(tell)
          resolve(answer)
        }
        waiting.add(tell)
      }),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
