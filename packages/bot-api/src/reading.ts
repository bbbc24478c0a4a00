import type { ChatRecord } from './chats.ts'
import type { Bubble, Person } from './types.ts'
import type { World } from './world.ts'

/** How many versions wait to be read; older ones count as read. */
const keep = 1_000

interface Waiter {
  readonly offer: (bubble: Bubble) => boolean
}

/** Reading along: hands out the bot's messages one by one, every version once. */
export interface Reading {
  readonly next: Person['next']
  clear(): void
}

const brief = ({ message }: Bubble): string => {
  const text = 'text' in message ? message.text : 'caption' in message ? message.caption : undefined
  return text === undefined ? `message ${message.message_id}` : JSON.stringify(text.slice(0, 60))
}

export const createReading = (
  chat: ChatRecord,
  { closing: { signal: closing }, readAlong }: Pick<World, 'closing' | 'readAlong'>,
): Reading => {
  let unread: Bubble[] = []
  const waiters = new Set<Waiter>()

  const offer = (bubble: Bubble): boolean => {
    for (const waiter of waiters) if (waiter.offer(bubble)) return true
    return false
  }

  chat.listeners.add((change) => {
    if ((change.kind !== 'shown' && change.kind !== 'edited') || change.bubble.mine) return
    const waited = waiters.size > 0
    if (waited && offer(change.bubble)) return
    if (readAlong) unread.push(change.bubble)
    if (unread.length > keep) unread.shift()
  })

  return {
    next(predicate = () => true, { timeout = 5_000 } = {}) {
      const index = unread.findIndex((bubble) => predicate(bubble))
      const found = unread[index]
      if (found) {
        unread.splice(0, index + 1)
        return Promise.resolve(found)
      }
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer)
          closing.removeEventListener('abort', closed)
          waiters.delete(waiter)
        }
        const fail = (why: string) => {
          end()
          const instead = unread.slice(-5).map(brief).join(', ') || 'nothing'
          reject(new Error(`${why}; unread messages of the bot: ${instead}.`))
        }
        const closed = () => fail('The server was closed before a fitting message came')
        const waiter: Waiter = {
          offer: (bubble) => {
            if (!predicate(bubble)) return false
            unread = []
            end()
            resolve(bubble)
            return true
          },
        }
        const timer = setTimeout(() => fail(`No fitting message came within ${timeout} ms`), timeout)
        closing.addEventListener('abort', closed)
        waiters.add(waiter)
      })
    },
    clear() {
      unread = []
    },
  }
}
