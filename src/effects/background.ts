import type { BackgroundEffect } from '../../flows/requests.ts'
import type { Channel } from '../contracts/channel.ts'
import type { BackgroundResult, PerformBackground, Performing } from '../contracts/performers.ts'
import type { TriedSend } from './common/await-senders.ts'

export interface BackgroundParts {
  readonly sendCode: (
    background: BackgroundEffect & { type: 'sendCode' },
    performing: Performing,
  ) => Promise<TriedSend>
  readonly sendExport: (
    background: BackgroundEffect & { type: 'sendExport' },
    performing: Performing,
  ) => Promise<BackgroundResult>
  readonly channel: Pick<Channel, 'erase'>
}

/** Performs every kind of background effect, each safe to be performed twice under one key. */
export const backgroundEffects =
  ({ sendCode, sendExport, channel }: BackgroundParts): PerformBackground =>
  async (background, performing) => {
    switch (background.type) {
      case 'sendCode': {
        const { retryAfter, watchAfter, ...sent } = await sendCode(background, performing)
        const event = { type: 'receipt', challenge: background.challenge, ...sent }
        if (sent.outcome === 'delayed')
          return { event, retryAt: performing.at + pause(performing.tries, retryAfter) }
        return watchAfter === undefined ? { event } : { event, retryAt: performing.at + watchAfter }
      }
      case 'sendExport':
        return sendExport(background, performing)
      case 'eraseMessage':
        return {
          event: { type: 'erased', ok: await channel.erase(performing.conversation, background.message) },
        }
      default:
        return background satisfies never
    }
  }

/** As long as the other side asks for; else 5 s, doubling. At most a minute: a code lives ten minutes only. */
const pause = (tries: number, asked: number | undefined) =>
  Math.min(asked === undefined ? 5_000 * 2 ** tries : Math.max(asked, 5_000), 60_000)
