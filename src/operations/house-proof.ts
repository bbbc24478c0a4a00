import { timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Secrets } from '../contracts/secrets.ts'
import { isLoopbackAddress, PROXY_HEADERS } from './forwarded.ts'

/** ms for which a question counts. */
const FRESH = 5 * 60_000

/** What a process saw of a request that asked whose it is. */
export interface HouseSeen {
  /** Headers by which a proxy tells that it hands on. */
  readonly forwarded: readonly string[]
  /** `X-Forwarded-Proto`. */
  readonly scheme?: string | undefined
  /** It came from this machine. */
  readonly isHere: boolean
}

/**
 * A question that only this house's own key could have asked, and that only a process with the same key answers:
 * `portico doctor` sees by it where PUBLIC_URL leads. `nonce`: of this question alone.
 */
export const askHouse = (secrets: Secrets, at: number, nonce: string): string =>
  `${at}.${nonce}.${proof(secrets, 'house asks', [String(at), nonce])}`

/** What the answer tells; undefined if no process of this house gave it. */
export const answersHouse = (secrets: Secrets, question: string, answer: string): HouseSeen | undefined => {
  const read = Answer.safeParse(parsed(answer))
  return read.success && isSame(read.data.house, proof(secrets, 'house answers', [question]))
    ? read.data.seen
    : undefined
}

const Answer = z.object({
  house: z.string(),
  seen: z.object({ forwarded: z.array(z.string()), scheme: z.string().optional(), isHere: z.boolean() }),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Answers `GET /healthz?house=…`; every other request is left to what stands behind. */
export const houseProof = (secrets: Secrets, now: () => number): Hono =>
  new Hono().get('/healthz', async (c, next) => {
    const question = c.req.query('house') ?? ''
    const key = keyOf(secrets, question, now())
    if (key === undefined) return next()
    const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
    const seen: HouseSeen = {
      forwarded: Object.keys(c.req.header()).filter((name) => PROXY_HEADERS.test(name)),
      scheme: c.req.header('x-forwarded-proto'),
      isHere: isLoopbackAddress(incoming?.socket?.remoteAddress ?? ''),
    }
    c.header('cache-control', 'no-store')
    return c.json({ house: proof(secrets, 'house answers', [question], key), seen })
  })

/** The key that asked, if it is one of ours and the question is fresh. */
const keyOf = (secrets: Secrets, question: string, at: number): string | undefined => {
  const [asked = '', nonce = '', given = ''] = question.split('.')
  if (!/^\d{1,15}$/.test(asked) || !/^[\w-]{8,64}$/.test(nonce) || Math.abs(at - Number(asked)) > FRESH)
    return undefined
  return secrets.keys.find((key) => isSame(given, proof(secrets, 'house asks', [asked, nonce], key)))
}

const proof = (secrets: Secrets, purpose: string, parts: readonly string[], key?: string): string =>
  secrets.derive(purpose, parts, key).toString('base64url')

const isSame = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
