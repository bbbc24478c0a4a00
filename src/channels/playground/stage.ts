import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import type { Directory } from '../../accounts/directory.ts'
import { forgetPerson } from '../../accounts/forget.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Conversation } from '../../engine/record.ts'
import { progressOf, type Scene, top } from '../../engine/scene.ts'
import { chatOf, conversationOf } from '../telegram/inbound.ts'
import { startBotApi } from './bot-api/bot-api.ts'
import type { BotApi } from './bot-api/types.ts'
import { startMailbox } from './mailbox/mailbox.ts'
import { type Move, playground } from './playground.ts'

/** Everything outside that a house needs, played on this machine: Telegram, a mail server, an SMS gateway. */
export interface Stage {
  readonly botApi: BotApi
  readonly mail: { readonly url: string; readonly from: string }
  readonly smsUrl: string
  /** The page that shows it all. */
  page(parts: { engine: Engine; directory: Directory; scene: Scene; url: string }): Hono
  /** Ends what would otherwise stay open as long as a page is. */
  closing(): void
  close(): Promise<void>
}

const CHARTS = join(fileURLToPath(new URL('../../..', import.meta.url)), 'docs/flows')

export const openStage = async (now: () => number, name: string): Promise<Stage> => {
  const [botApi, mailbox] = await Promise.all([
    startBotApi({ now, name, readAlong: false }),
    startMailbox({ now }),
  ])
  const stopping = new AbortController()
  return {
    botApi,
    mail: { url: mailbox.smtpUrl, from: 'Portico <portico@playground.example>' },
    smsUrl: mailbox.smsUrl,
    page: ({ engine, directory, scene, url }) =>
      playground({
        botApi,
        mailbox,
        charts: CHARTS,
        url,
        stopping: stopping.signal,
        moves: {
          onMove: (listener) =>
            engine.onMove(({ conversation, now: it }) => {
              const move = moveOf(scene, chatOf(conversation), it)
              if (move) listener(move)
            }),
          async whereIs(person) {
            const it = await engine.where(conversationOf(person))
            return it && moveOf(scene, person, it)
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

const moveOf = (scene: Scene, person: number, it: Conversation): Move | undefined => {
  const frame = top(it)
  if (!frame) return undefined
  const step = progressOf(scene, frame)
  return {
    person,
    flow: frame.flow,
    state: frame.state,
    under: it.frames.slice(0, -1).map(({ flow }) => flow),
    ...(step ? { step } : {}),
  }
}
