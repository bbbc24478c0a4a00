import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { forgetPerson } from '../../accounts/lifecycle/forget-conversation.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import type { Engine } from '../../engine/engine.ts'
import { type FlowRegistry, progressOf, top } from '../../engine/flow-registry.ts'
import type { Conversation } from '../../engine/record.ts'
import { chatOf, conversationOf } from '../telegram/inbound.ts'
import { startBotApi } from './bot-api/bot-api.ts'
import type { BotApi } from './bot-api/types.ts'
import { startMailbox } from './mailbox/mailbox.ts'
import { type Move, playground } from './playground.ts'

/** Everything outside that a house needs, played on this machine: Telegram, a mail server, an SMS gateway. */
export interface PlaygroundServices {
  readonly botApi: BotApi
  readonly mail: { readonly url: string; readonly from: string }
  readonly smsUrl: string
  /** The page that shows it all. */
  page(parts: { engine: Engine; directory: Directory; registry: FlowRegistry; url: string }): Hono
  /** Ends what would otherwise stay open as long as a page is. */
  closing(): void
  close(): Promise<void>
}

const CHARTS = join(fileURLToPath(new URL('../../..', import.meta.url)), 'docs/flows')

export const openPlaygroundServices = async (
  now: () => number,
  name: string,
): Promise<PlaygroundServices> => {
  const [botApi, mailbox] = await Promise.all([
    startBotApi({ now, name, readAlong: false }),
    startMailbox({ now }),
  ])
  const stopping = new AbortController()
  return {
    botApi,
    mail: { url: mailbox.smtpUrl, from: 'Portico <portico@playground.example>' },
    smsUrl: mailbox.smsUrl,
    page: ({ engine, directory, registry, url }) =>
      playground({
        botApi,
        mailbox,
        charts: CHARTS,
        url,
        stopping: stopping.signal,
        moves: {
          onMove: (listener) =>
            engine.onCommit((conversation, it) => {
              const move = moveOf(registry, chatOf(conversation), it)
              if (move) listener(move)
            }),
          async whereIs(person) {
            const it = await engine.conversationOf(conversationOf(person))
            return it && moveOf(registry, person, it)
          },
        },
        async forget(person) {
          await engine.forget(conversationOf(person))
          await forgetPerson(directory, conversationOf(person))
        },
      }),
    closing: () => stopping.abort(),
    async close() {
      await Promise.all([botApi.close(), mailbox.close()])
    },
  }
}

const moveOf = (registry: FlowRegistry, person: number, it: Conversation): Move | undefined => {
  const frame = top(it)
  if (!frame) return undefined
  const step = progressOf(registry, frame)
  return {
    person,
    flow: frame.flow,
    state: frame.state,
    under: it.frames.slice(0, -1).map(({ flow }) => flow),
    ...(step ? { step } : {}),
  }
}
