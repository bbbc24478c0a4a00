import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A port for a server that is started in a moment. It lies below those that a system lends to outgoing connections
 * (from 32 768 on Linux, from 49 152 elsewhere: RFC 6335, section 6), or one of the many that tests open could take it
 * between the choice and the start.
 */
export const freePort = async (): Promise<number> => {
  const port = randomInt(10_000, 32_768)
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return freePort()
  }
  server.close()
  await once(server, 'close')
  return port
}
