import { createServer, type IncomingMessage, type Server } from 'node:http'
import { z } from 'zod'
import type { Sms } from './arrival.ts'
import type { Fault } from './faults.ts'

export interface GatewayParts {
  readonly faultAt: (place: Fault['at']) => number | undefined
  readonly keep: (sms: Omit<Sms, 'id' | 'at'>) => void
}

const Posted = z.object({
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  text: z.string().min(1).max(1600),
  key: z.string().min(1).max(200),
})

/** An SMS gateway as `SMS_WEBHOOK_URL` expects one: a key that was seen is answered as before and shown once. */
export function createGateway({ faultAt, keep }: GatewayParts): Server {
  const seen = new Set<string>()

  const answerTo = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405
    const sms = Posted.safeParse(parseJson(await bodyOf(request)))
    const fault = faultAt('sms')
    if (fault) return fault
    if (!sms.success) return 400
    if (!seen.has(sms.data.key)) keep({ kind: 'sms', ...sms.data })
    seen.add(sms.data.key)
    return 202
  }

  return createServer((request, response) => {
    answerTo(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    )
  })
}

/** At most 16 kB; what is longer is cut and then is no JSON. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= 16_384) chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
