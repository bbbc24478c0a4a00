/**
 * Telegram asks bots for about one message a second in one chat, with short bursts allowed, and about thirty a
 * second over all (Bots FAQ, "My bot is hitting limits"); the exact limits are not published. Nothing waits here: the
 * caller is told when a message may be sent, and the engine draws the screen then.
 */
export interface Pacing {
  /** When a message to this chat may be sent (epoch ms); undefined: now, and it is counted. */
  admit(chat: number, unasked: boolean): number | undefined
  /** Telegram refuses messages to this chat until then (429, `retry_after`). */
  pause(chat: number, until: number): void
}

/** A bucket that holds `size` drops and gains `perSecond` of them. */
interface Bucket {
  drops: number
  at: number
}

const CHAT = { size: 20, perSecond: 1 }
const BOT = { size: 30, perSecond: 30 }
/** How many chats have a bucket here: the bucket of a chat that was quiet for as long as it takes to fill is full. */
const CHATS = 20_000

export const createPacing = (now: () => number): Pacing => {
  const chats = new Map<number, Bucket>()
  const held = new Map<number, number>()
  const all: Bucket = { drops: BOT.size, at: now() }

  const bucketOf = (chat: number): Bucket => {
    const bucket = chats.get(chat) ?? { drops: CHAT.size, at: now() }
    chats.delete(chat)
    chats.set(chat, bucket)
    const oldest = chats.keys().next()
    if (chats.size > CHATS && !oldest.done) chats.delete(oldest.value)
    return bucket
  }

  return {
    admit(chat, unasked) {
      const at = now()
      const until = held.get(chat) ?? 0
      if (until > at) return until
      held.delete(chat)
      const buckets = [[bucketOf(chat), CHAT] as const, ...(unasked ? [[all, BOT] as const] : [])]
      for (const [bucket, { size, perSecond }] of buckets) {
        bucket.drops = Math.min(size, bucket.drops + (Math.max(0, at - bucket.at) / 1000) * perSecond)
        bucket.at = at
      }
      const dry = buckets.find(([bucket]) => bucket.drops < 1)
      if (dry) return at + Math.ceil(((1 - dry[0].drops) / dry[1].perSecond) * 1000)
      for (const [bucket] of buckets) bucket.drops -= 1
      return undefined
    },
    pause: (chat, until) => void held.set(chat, until),
  }
}
