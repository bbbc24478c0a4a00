import type { Notice } from '../../flows/effects.ts'
import type { FlowEvent } from '../../flows/screen.ts'
import type { Channel } from '../engine/channel.ts'
import type { Performing } from './performer.ts'
import type { Sent } from './send-code.ts'

/** What came of a notice: an event for the flow that wished for it, and when to try again if it is not done. */
export interface Came {
  readonly event?: FlowEvent
  /** epoch ms */
  readonly retryAt?: number
}

export interface NoticeParts {
  readonly sendCode: (notice: Notice & { type: 'sendCode' }, performing: Performing) => Promise<Sent>
  readonly sendExport: (notice: Notice & { type: 'sendExport' }, performing: Performing) => Promise<Came>
  readonly channel: Pick<Channel, 'erase'>
}

/** Every notice, each safe to be performed twice under one key. */
export const notices =
  ({ sendCode, sendExport, channel }: NoticeParts) =>
  async (notice: Notice, performing: Performing & { readonly tries: number }): Promise<Came> => {
    switch (notice.type) {
      case 'sendCode': {
        const sent = await sendCode(notice, performing)
        const event = { type: 'receipt', challenge: notice.challenge, ...sent }
        return sent.outcome === 'delayed'
          ? { event, retryAt: performing.at + pause(performing.tries) }
          : { event }
      }
      case 'sendExport':
        return sendExport(notice, performing)
      case 'eraseMessage':
        return { event: { type: 'erased', ok: await channel.erase(performing.conversation, notice.message) } }
      default:
        return notice satisfies never
    }
  }

/** 5 s, doubling, at most a minute: a code lives ten minutes only. */
const pause = (tries: number) => Math.min(5_000 * 2 ** tries, 60_000)
