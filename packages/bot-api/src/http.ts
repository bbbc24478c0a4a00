import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Body, readBody } from './body.ts'
import { ApiError, refusal } from './errors.ts'
import type { Files } from './files.ts'
import type { Answer } from './types.ts'

/** What the HTTP server serves. */
export interface Served {
  readonly token: string
  readonly files: Files
  /** Nothing: the caller gets no answer; 'reset' breaks the connection. */
  answer(method: string, body: Body, gone: AbortSignal): Promise<Answer | 'hang' | 'reset'>
  /** Answers what is no call of the Bot API; false: there is nothing under that address. */
  control(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

const methodPath = /^\/bot([^/]+)\/(?:test\/)?([^/]+)\/?$/
const filePath = /^\/file\/bot([^/]+)\/(.+)$/
const never = new AbortController().signal

const send = (response: ServerResponse, answer: Answer) => {
  const text = JSON.stringify(answer)
  response.writeHead(answer.ok ? 200 : answer.error_code, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

const sendFile = (served: Served, path: string, response: ServerResponse) => {
  const file = served.files.byPath(path)
  if (!file) return send(response, refusal(new ApiError(404, 'Not Found')))
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
  response.end(file.bytes)
}

/** Only long polls need to know when the caller hangs up. */
const goneSignal = (method: string, response: ServerResponse): AbortSignal => {
  if (method.toLowerCase() !== 'getupdates') return never
  const controller = new AbortController()
  response.on('close', () => controller.abort())
  return controller.signal
}

const handle = async (served: Served, request: IncomingMessage, response: ServerResponse) => {
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s)
  const file = filePath.exec(path)
  const [, token, name] = file ?? methodPath.exec(path) ?? []
  if (token === undefined || name === undefined) {
    if (await served.control(request, response)) return
    throw new ApiError(404, 'Not Found')
  }
  if (token !== served.token && token !== encodeURIComponent(served.token))
    throw new ApiError(401, 'Unauthorized')
  if (file) return sendFile(served, name, response)
  const body = await readBody(request, query)
  const answer = await served.answer(name, body, goneSignal(name, response))
  if (answer === 'hang') return
  if (answer === 'reset') return void request.socket.resetAndDestroy()
  send(response, answer)
}

/** How long closing waits for answers that are on their way, in milliseconds. */
const patience = 1_000

/** A server that listens. */
export interface ListeningServer {
  readonly port: number
  /** Takes no more calls, lets the answers that are on their way arrive, and breaks what still hangs. */
  close(): Promise<void>
}

/** The Bot API's HTTP server on 127.0.0.1. */
export const listen = async (served: Served, port: number): Promise<ListeningServer> => {
  const answering = new Set<ServerResponse>()
  let emptied = () => {}
  const done = (response: ServerResponse) => {
    answering.delete(response)
    if (answering.size === 0) emptied()
  }

  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    answering.add(response)
    response.on('close', () => done(response))
    handle(served, request, response)
      .catch((error: unknown) => {
        if (response.destroyed) return
        const known =
          error instanceof ApiError
            ? error
            : new ApiError(500, `Internal Server Error: ${error instanceof Error ? error.message : error}`)
        send(response, refusal(known))
      })
      // A call that is left without an answer is not waited for.
      .then(() => response.writableEnded || done(response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      if (answering.size > 0)
        await new Promise<void>((resolve) => {
          emptied = resolve
          setTimeout(resolve, patience).unref()
        })
      server.closeAllConnections()
      await closed
    },
  }
}
