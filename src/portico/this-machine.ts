import type { IncomingMessage } from 'node:http'
import { isLoopbackAddress, PROXY_HEADERS } from '../operations/forwarded.ts'

/** Whether a request comes from a program on this machine, and was not forwarded by a proxy for another machine. */
export const isFromThisMachine = ({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  isLoopbackAddress(socket.remoteAddress ?? '') &&
  !Object.keys(headers).some((name) => PROXY_HEADERS.test(name))
