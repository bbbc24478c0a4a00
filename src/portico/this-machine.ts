import type { IncomingMessage } from 'node:http'

/** What a proxy adds to a request that it hands on: RFC 7239, RFC 9110 (7.6.3), and what was usual before. */
const FORWARDED = /^(forwarded|via|x-forwarded-.+|x-real-ip)$/

const LOOPBACK = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/

/** Whether a request comes from a program on this machine, and was not forwarded by a proxy for another machine. */
export const isFromThisMachine = ({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => FORWARDED.test(name))
