import { connect, type Socket } from 'node:net'

/** One connection to the bot, kept alive, one update at a time. Raw, so that the bench costs less than the bots. */
export interface WebhookLine {
  /** Resolves with the HTTP status. */
  post(body: string): Promise<number>
  close(): void
}

export const openWebhookLine = ({ url, secret }: { url: string; secret: string }): WebhookLine => {
  const { hostname, port, host, pathname } = new URL(url)
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    `X-Telegram-Bot-Api-Secret-Token: ${secret}`,
    'Content-Length: ',
  ].join('\r\n')
  let socket: Socket | undefined
  let received = ''
  let waiting: { resolve(status: number): void; reject(error: unknown): void } | undefined

  const dial = () => {
    const line = connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1')
    line.on('data', (data) => {
      received += data
      const end = endOf(received)
      if (end === undefined) return
      const status = Number(received.slice(9, 12))
      received = ''
      waiting?.resolve(status)
    })
    line.on('error', (error) => waiting?.reject(error))
    line.on('close', () => {
      socket = undefined
      waiting?.reject(new Error('The bot hung up.'))
    })
    return line
  }

  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket ??= dial()
        socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`)
      }),
    close: () => socket?.removeAllListeners().destroy(),
  }
}

/** Where a whole answer ends (RFC 9112, section 6): by its length, or after its last chunk. */
const endOf = (received: string): number | undefined => {
  const head = received.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.slice(0, head))
  if (length) return received.length >= head + 4 + Number(length[1]) ? received.length : undefined
  return received.endsWith('0\r\n\r\n') ? received.length : undefined
}
