import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Walk, Walked } from './walk.ts'

export interface Telegram {
  readonly pid: number
  /** Where the Bot API is. */
  readonly root: string
  /** Rejects when the bot answers anything but what it should, or sends nothing for a minute. */
  walk(walk: Walk): Promise<Walked>
  stop(): void
}

/** Starts Telegram's side in a process of its own. */
export const startTelegram = async (): Promise<Telegram> => {
  const child = fork(fileURLToPath(new URL('./telegram.ts', import.meta.url)))
  const [{ root }] = (await once(child, 'message')) as [{ root: string }]
  return {
    pid: child.pid ?? 0,
    root,
    async walk(walk) {
      child.send(walk)
      const [answer] = await once(child, 'message')
      if ('failed' in answer) throw new Error(answer.failed)
      return answer.walked
    },
    stop: () => child.disconnect(),
  }
}
