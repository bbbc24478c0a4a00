import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { port } from './setting.ts'

/** The plainest server there is, for bots that bring their own webhook. */
export const serve = (handle: (request: IncomingMessage, response: ServerResponse) => unknown): void => {
  const server = createServer(async (request, response) => {
    try {
      await handle(request, response)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  })
  server.keepAliveTimeout = 60_000
  server.listen(port, '127.0.0.1')
}

/** The whole body as JSON. */
export const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve) => request.once('end', resolve))
  return JSON.parse(Buffer.concat(chunks).toString())
}
